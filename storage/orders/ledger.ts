/** The ledger of orders: one row each, under one request id from draft to end, and every time in it is the database's. */
import { randomInt } from 'node:crypto';
import { id, type OrderId, type TenantId } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { DraftedOrder, Orders } from '../../domain/orders/ports.ts';
import type { Database } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { codeOf } from '../start-error.ts';
import { claimOrder } from './claim.ts';
import { jsonOf, living, ms, type OrderRow, orderColumns, orderOf } from './row.ts';
import { submitOrder } from './submit.ts';

const week = 7 * 24 * 3_600_000;
const orderReference = /^UD-[0-9A-Z]{6,}$/;
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function orderLedger(database: Database, jobs: Jobs): Orders {
  async function orders(where: string, values: readonly unknown[]): Promise<Order[]> {
    const { rows } = await database.query<OrderRow>(
      `select ${orderColumns} from customer_order where ${where}`,
      values,
    );
    return rows.map(orderOf);
  }

  async function change(
    changes: string,
    where: string,
    values: readonly unknown[],
  ): Promise<Order | undefined> {
    const { rows } = await database.query<OrderRow>(
      `update customer_order set ${changes} where tenant_id = $1 and id = $2 and ${where} returning ${orderColumns}`,
      values,
    );
    return rows[0] && orderOf(rows[0]);
  }

  async function insert(draft: DraftedOrder, expiresInMs: number): Promise<Order> {
    const { rows } = await database.query<OrderRow>(
      `insert into customer_order
         (tenant_id, id, reference, customer_id, subscription_id, drafter_id, credential, draft, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp() + ${ms('$9')})
       returning ${orderColumns}`,
      [
        draft.tenant,
        draft.id,
        draft.reference,
        draft.customer,
        draft.subscription,
        draft.drafter.id,
        draft.credential,
        JSON.stringify(draft),
        expiresInMs,
      ],
    );
    const [row] = rows;
    if (!row) throw new Error('A draft was inserted and did not come back.');
    return orderOf(row);
  }

  return {
    async draft(draft, expiresInMs) {
      try {
        return await insert(draft, expiresInMs);
      } catch (error) {
        if (codeOf(error) !== '23505') throw error;
        // The short reference was taken. A longer one is as good; an id that exists fails again.
        const more = Array.from({ length: 3 }, () => letters[randomInt(letters.length)]).join('');
        return insert({ ...draft, reference: id('reference', draft.reference + more) }, expiresInMs);
      }
    },

    byId: async (tenant, order) => (await orders('tenant_id = $1 and id = $2', [tenant, order]))[0],

    async byReference(tenant, reference) {
      const typed = reference.trim().toUpperCase();
      if (!orderReference.test(typed)) return undefined;
      return (await orders('tenant_id = $1 and reference = $2', [tenant, typed]))[0];
    },

    awaitApproval: async (tenant, order, note) =>
      change(
        `state = 'awaiting-approval', note = $3, expires_at = clock_timestamp() + ${ms('$4')}`,
        `state = 'drafted' and ${living}`,
        [tenant, order, JSON.stringify(note), week],
      ),

    submit: async (tenant, order, orderer, credential) =>
      submitOrder(database, jobs, { tenant, order, orderer, credential }),

    close: async (tenant, order, outcome) =>
      change(
        `state = 'ended', outcome = $3, ended_at = clock_timestamp()`,
        `state in ('drafted', 'awaiting-approval')`,
        [tenant, order, jsonOf(outcome)],
      ),

    async before(tenant, order) {
      const { rows } = await database.query<Pick<OrderRow, 'before_sending'>>(
        'select before_sending from customer_order where tenant_id = $1 and id = $2',
        [tenant, order],
      );
      return rows[0]?.before_sending ?? undefined;
    },

    settle: async (tenant, order, outcome) =>
      change(
        'outcome = $3, ended_at = clock_timestamp()',
        `state = 'ended' and outcome->>'kind' = 'needs-attention'`,
        [tenant, order, jsonOf(outcome)],
      ),

    async discard(tenant: TenantId, order: OrderId) {
      await database.query(
        `delete from customer_order where tenant_id = $1 and id = $2 and state = 'drafted'`,
        [tenant, order],
      );
    },

    claim: async (tenant, order, forMs) => claimOrder(database, jobs, tenant, order, forMs),

    history: async (tenant, { person, customer, limit, offset }) =>
      orders(
        `tenant_id = $1 and state <> 'drafted'
           and ($2::text is null or drafter_id = $2 or orderer_id = $2)
           and ($3::text is null or lower(customer_id) = lower($3))
         order by coalesce(submitted_at, ended_at, drafted_at) desc, id
         limit $4 offset $5`,
        [tenant, person ?? null, customer ?? null, limit, offset],
      ),

    everyOne: async (tenant, { customer, after, limit }) =>
      orders(
        `tenant_id = $1 and state <> 'drafted'
           and ($2::text is null or lower(customer_id) = lower($2))
           and ($3::text is null or (drafted_at, id) < (
             select drafted_at, id from customer_order where tenant_id = $1 and id = $3))
         order by drafted_at desc, id desc limit $4`,
        [tenant, customer ?? null, after ?? null, limit],
      ),

    unfinished: async (tenant, person) =>
      (
        await orders(
          `tenant_id = $1 and drafter_id = $2 and state = 'drafted' and ${living}
           order by drafted_at desc limit 1`,
          [tenant, person],
        )
      )[0],

    awaitingApproval: async (tenant) =>
      orders(`tenant_id = $1 and state = 'awaiting-approval' and ${living} order by drafted_at`, [tenant]),
  };
}
