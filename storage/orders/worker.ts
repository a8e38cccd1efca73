/** Goes on with orders that nobody is working on: by their jobs, and by a sweep should a job ever be lost. */
import type { OrderId, TenantId } from '../../domain/ids.ts';
import type { Database, Queries } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { free } from '../jobs/replica.ts';
import type { Log } from '../log.ts';
import { type Sweeping, startSweeping } from '../sweeping.ts';
import { type OrderJob, orderOfJob, safetyNetMs, takeUpLater } from './order-job.ts';
import { ms, underWay } from './row.ts';

export type OrderWorkerParts = {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly work: (tenant: TenantId, order: OrderId) => Promise<unknown>;
  readonly log: Log;
  readonly sweepEveryMs?: number;
};

/** Longer than any job is late in good times. */
const overdueMs = 5000;
const atOnce = 200;

/** An order that is still under way must have a job waiting: another worker that held it just now may die yet. */
async function keepGoing(
  jobs: Jobs,
  queries: Queries,
  [tenant, order]: readonly [TenantId, OrderId],
): Promise<void> {
  const { rows } = await queries.query<{ wait: number }>(
    `update customer_order
     set due_at = greatest(due_at, clock_timestamp() + ${ms('$3')})
     where tenant_id = $1 and id = $2 and ${underWay}
     returning (extract(epoch from due_at - clock_timestamp()) * 1000)::float8 as wait`,
    [tenant, order, safetyNetMs],
  );
  if (rows[0]) await takeUpLater(jobs, queries, tenant, order, rows[0].wait);
}

async function sweepOnce(database: Database, jobs: Jobs): Promise<number> {
  // A draft nobody confirmed is kept for a week, so that a late click learns that it expired.
  await database.query(
    `delete from customer_order where state = 'drafted' and expires_at < now() - interval '7 days'`,
  );
  return database.transaction(async (queries) => {
    const { rows } = await queries.query<OrderJob>(
      `update customer_order set due_at = clock_timestamp()
       where (tenant_id, id) in (
         select tenant_id, id from customer_order
         where ${underWay} and due_at < clock_timestamp() - ${ms('$1')} and ${free}
         order by due_at limit $2 for update skip locked)
       returning tenant_id as tenant, id as order`,
      [overdueMs, atOnce],
    );
    for (const row of rows) await takeUpLater(jobs, queries, ...orderOfJob(row), 0);
    return rows.length;
  });
}

/** Its sweep looks for orders without a job, first of all for those that an earlier process left. */
export async function startOrderWorker(parts: OrderWorkerParts): Promise<Sweeping> {
  const { database, jobs, work, log, sweepEveryMs: everyMs = 10_000 } = parts;
  const sweep = (): Promise<number> => sweepOnce(database, jobs);
  const sweeping = await startSweeping({ sweep, everyMs, log, failed: 'the sweep over orders failed' });
  await jobs.work<OrderJob>(async (job) => {
    const which = orderOfJob(job);
    await work(...which);
    await database.transaction(async (queries) => keepGoing(jobs, queries, which));
  });
  return sweeping;
}
