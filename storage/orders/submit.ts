/** The click that orders: the row and its job in one transaction, once, however often it comes. */
import type { OrderId, TenantId } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Person } from '../../domain/orders/person.ts';
import type { Submitting } from '../../domain/orders/ports.ts';
import type { Database, Queries } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { codeOf } from '../start-error.ts';
import { safetyNetMs, takeUpLater } from './order-job.ts';
import { living, ms, type OrderRow, orderColumns, orderOf, underWay } from './row.ts';

export type Submission = {
  readonly tenant: TenantId;
  readonly order: OrderId;
  readonly orderer: Person;
  readonly credential: Order['credential'];
};

async function submitOnce(
  queries: Queries,
  jobs: Jobs,
  { tenant, order, orderer, credential }: Submission,
): Promise<Submitting> {
  const { rows } = await queries.query<OrderRow>(
    `update customer_order
     set state = 'submitted', orderer = $3, orderer_id = $4, credential = $5,
       submitted_at = clock_timestamp(), due_at = clock_timestamp() + ${ms('$6')}
     where tenant_id = $1 and id = $2 and ${living}
     returning ${orderColumns}`,
    [tenant, order, JSON.stringify(orderer), orderer.id, credential, safetyNetMs],
  );
  if (rows[0]) {
    await takeUpLater(jobs, queries, tenant, order, safetyNetMs);
    return { kind: 'submitted', order: orderOf(rows[0]) };
  }
  const found = await queries.query<OrderRow>(
    `select ${orderColumns} from customer_order where tenant_id = $1 and id = $2`,
    [tenant, order],
  );
  const [row] = found.rows;
  if (!row) return { kind: 'unknown' };
  const draft = row.state === 'drafted' || row.state === 'awaiting-approval';
  return draft ? { kind: 'expired' } : { kind: 'already', order: orderOf(row) };
}

/** The order that has this one's subscription in hand. */
async function otherThan(queries: Queries, { tenant, order }: Submission): Promise<Order | undefined> {
  const { rows } = await queries.query<OrderRow>(
    `select ${orderColumns} from customer_order where tenant_id = $1 and ${underWay}
       and (lower(customer_id), lower(subscription_id)) =
         (select lower(customer_id), lower(subscription_id) from customer_order where tenant_id = $1 and id = $2)`,
    [tenant, order],
  );
  return rows[0] && orderOf(rows[0]);
}

export async function submitOrder(
  database: Database,
  jobs: Jobs,
  submission: Submission,
): Promise<Submitting> {
  for (;;) {
    try {
      return await database.transaction(async (queries) => submitOnce(queries, jobs, submission));
    } catch (error) {
      // The index customer_order_busy allows one order under way for a subscription.
      if (codeOf(error) !== '23505') throw error;
      const other = await otherThan(database, submission);
      // Ended in the very moment between: nothing stands in the way any more.
      if (other) return { kind: 'busy', other };
    }
  }
}
