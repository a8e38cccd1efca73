/** An order in the hands of one worker. Every step names the claim, so a worker that lost it changes nothing. */
import type { OrderId, TenantId } from '../../domain/ids.ts';
import type { Order, Outcome } from '../../domain/orders/order.ts';
import type { BeforeSending, Claim } from '../../domain/orders/ports.ts';
import type { Database } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { free } from '../jobs/replica.ts';
import { takeUpLater } from './order-job.ts';
import { jsonOf, ms, type OrderRow, orderColumns, orderOf, underWay } from './row.ts';

type Claimed = OrderRow & {
  readonly claim: string;
  readonly sent_ms_ago: number | null;
  readonly submitted_ms_ago: number;
};

const msSince = (column: string): string =>
  `(extract(epoch from clock_timestamp() - ${column}) * 1000)::float8`;

/** Seen upstream, so it is true whoever reports it: even one whose claim has run out. */
const happened: readonly Outcome['kind'][] = ['done', 'people-to-fix'];

export async function claimOrder(
  database: Database,
  jobs: Jobs,
  tenant: TenantId,
  order: OrderId,
  forMs: number,
): Promise<Claim | undefined> {
  const { rows } = await database.query<Claimed>(
    `update customer_order
     set claim = gen_random_uuid(), claimed_by = $4, claimed_until = clock_timestamp() + ${ms('$3')}
     where tenant_id = $1 and id = $2 and ${underWay} and ${free}
     returning ${orderColumns}, claim, ${msSince('sent_at')} as sent_ms_ago,
       ${msSince('submitted_at')} as submitted_ms_ago`,
    [tenant, order, forMs, jobs.replica],
  );
  const [row] = rows;
  if (!row) return undefined;
  const mine = [tenant, order, row.claim];
  const isMine = `tenant_id = $1 and id = $2 and claim = $3 and ${underWay}`;

  const step = async (changes: string, values: readonly unknown[]): Promise<boolean> => {
    const { rowCount } = await database.query(`update customer_order set ${changes} where ${isMine}`, [
      ...mine,
      ...values,
    ]);
    return rowCount === 1;
  };

  return {
    order: orderOf(row),
    ...(row.before_sending && { before: row.before_sending }),
    ...(row.sent_ms_ago !== null && { sentMsAgo: row.sent_ms_ago }),
    submittedMsAgo: row.submitted_ms_ago,

    // The claim is renewed with the mark: from here on the write itself takes its time.
    markSent: async (before: BeforeSending, credential) =>
      step(
        `state = 'sent', sent_at = clock_timestamp(), before_sending = $4, credential = $6,
         claimed_until = clock_timestamp() + ${ms('$5')}`,
        [JSON.stringify(before), forMs, credential],
      ),

    markNotDone: async (count) =>
      step(`state = 'submitted', sent_at = null, before_sending = null, rounds = rounds + $4`, [
        count === 'another-round' ? 1 : 0,
      ]),

    end: async (outcome) => endOrder(database, mine, outcome),

    postpone: async (forMs) =>
      database.transaction(async (queries) => {
        const { rowCount } = await queries.query(
          `update customer_order set claim = null, claimed_until = null,
             due_at = clock_timestamp() + ${ms('$4')} where ${isMine}`,
          [...mine, forMs],
        );
        if (rowCount === 1) await takeUpLater(jobs, queries, tenant, order, forMs);
      }),
  };
}

async function endOrder(
  database: Database,
  mine: readonly string[],
  outcome: Outcome,
): Promise<Order | undefined> {
  const { rows } = await database.query<OrderRow>(
    `update customer_order
     set state = 'ended', outcome = $4, ended_at = clock_timestamp(), claim = null, claimed_until = null
     where tenant_id = $1 and id = $2 and ${underWay} and (claim = $3 or $5)
     returning ${orderColumns}`,
    [...mine, jsonOf(outcome), happened.includes(outcome.kind)],
  );
  const [row] = rows;
  return row && orderOf(row);
}
