import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { DraftedOrder, Orders } from '../../domain/orders/ports.ts';
import type { Database } from '../../storage/database.ts';
import { type Jobs, openJobs } from '../../storage/jobs/queue.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { freshDatabaseUrl, openTestDatabase, silentLog } from '../support/database.ts';
import { aDraft, alex, halfAnHour, megan, tenant } from './an-order.ts';

type Desk = { readonly database: Database; readonly jobs: Jobs; readonly orders: Orders };

async function openReplica(url: string): Promise<Desk> {
  const database = await openTestDatabase(url);
  const jobs = await openJobs(database, silentLog);
  return { database, jobs, orders: orderLedger(database, jobs) };
}

let one: Desk;
let other: Desk;
let orders: Orders;

beforeAll(async () => {
  const url = await freshDatabaseUrl();
  [one, other] = await Promise.all([openReplica(url), openReplica(url)]);
  orders = one.orders;
});
afterAll(async () => {
  for (const { jobs, database } of [one, other]) {
    await jobs.close();
    await database.close();
  }
});

async function drafted(difference: Partial<DraftedOrder> = {}): Promise<Order> {
  return orders.draft(aDraft(difference), halfAnHour);
}

async function submitted(difference: Partial<DraftedOrder> = {}): Promise<Order> {
  const { id: order } = await drafted(difference);
  const submitting = await orders.submit(tenant, order, megan, 'partner');
  if (submitting.kind !== 'submitted') throw new Error(submitting.kind);
  return submitting.order;
}

const before = { subscriptions: [id('subscription', 'one')], quantity: 10 };
const minute = 60_000;

async function waitingJobs(order: Order): Promise<number> {
  const { rows } = await one.database.query<{ count: number }>(
    `select count(*)::int as count from pgboss.job where singleton_key = $1 and state = 'created'`,
    [`${order.tenant} ${order.id}`],
  );
  return rows[0]?.count ?? -1;
}

describe('a draft', () => {
  test('comes back as it was made, with the times of the database', async () => {
    const draft = aDraft({ seen: { ...aDraft().seen, customerName: '蓝海\u0000贸易 "Ltd" \ud83d\ude00' } });
    const order = await orders.draft(draft, halfAnHour);
    expect(order).toMatchObject({ ...draft, state: 'drafted', rounds: 0 });
    expect(Date.parse(order.expiresAt) - Date.parse(order.draftedAt)).toBeCloseTo(halfAnHour, -2);
    expect(await orders.byId(tenant, order.id)).toEqual(order);
    expect(await orders.byReference(tenant, ` ${order.reference.toLowerCase()} `)).toEqual(order);
  });

  test('of one partner is never seen by another', async () => {
    const order = await drafted();
    const elsewhere = id('tenant', 'partner-two');
    expect(await orders.byId(elsewhere, order.id)).toBeUndefined();
    expect(await orders.byReference(elsewhere, order.reference)).toBeUndefined();
    expect(await orders.submit(elsewhere, order.id, megan, 'partner')).toEqual({ kind: 'unknown' });
    expect(await orders.close(elsewhere, order.id, { kind: 'done' })).toBeUndefined();
    await orders.discard(elsewhere, order.id);
    expect(await orders.byId(tenant, order.id)).toEqual(order);
  });

  test.each(['UD-\u0000', 'nonsense', '', "UD-'; drop table customer_order;--"])(
    'is not found under the reference %j',
    async (reference) => expect(await orders.byReference(tenant, reference)).toBeUndefined(),
  );

  test('whose short reference is taken gets a longer one', async () => {
    const first = await drafted();
    const second = await drafted({ reference: first.reference });
    expect(second.reference).toMatch(new RegExp(`^${first.reference}[0-9A-Z]{3}$`));
    expect((await orders.byReference(tenant, second.reference))?.id).toBe(second.id);
  });

  test('that expired cannot be submitted, and stays known as expired', async () => {
    const { id: order } = await orders.draft(aDraft(), -1);
    expect(await orders.submit(tenant, order, megan, 'partner')).toEqual({ kind: 'expired' });
    expect(await orders.awaitApproval(tenant, order, '')).toBeUndefined();
    expect(await orders.byId(tenant, order)).toMatchObject({ state: 'drafted' });
  });

  test('is forgotten when dropped, but not once it was submitted', async () => {
    const draft = await drafted();
    await orders.discard(tenant, draft.id);
    expect(await orders.byId(tenant, draft.id)).toBeUndefined();
    const order = await submitted();
    await orders.discard(tenant, order.id);
    expect(await orders.byId(tenant, order.id)).toMatchObject({ state: 'submitted' });
  });

  test('the newest living one is what a person had begun', async () => {
    const person = { id: id('person', 'lynne'), name: 'Lynne' };
    expect(await orders.unfinished(tenant, person.id)).toBeUndefined();
    await drafted({ drafter: person });
    const newest = await drafted({ drafter: person });
    await orders.draft(aDraft({ drafter: person }), -1);
    expect((await orders.unfinished(tenant, person.id))?.id).toBe(newest.id);
  });
});

describe('submitting', () => {
  test('twenty clicks on two replicas submit once, with one job', async () => {
    const { id: order } = await drafted();
    const clicks = Array.from({ length: 20 }, async (_, click) =>
      (click % 2 ? one : other).orders.submit(tenant, order, megan, 'partner'),
    );
    const kinds = (await Promise.all(clicks)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual([...Array.from({ length: 19 }, () => 'already'), 'submitted']);
    const now = await orders.byId(tenant, order);
    expect(now).toMatchObject({ state: 'submitted', orderer: megan });
    expect(now && (await waitingJobs(now))).toBe(1);
  });

  test('two orders for one subscription, submitted at the same moment: one waits for the other', async () => {
    const subscription = id('subscription', 'AAAA-bbbb');
    const first = await drafted({ subscription });
    const second = await drafted({ subscription: id('subscription', 'aaaa-BBBB') });
    const [a, b] = await Promise.all([
      orders.submit(tenant, first.id, megan, 'partner'),
      other.orders.submit(tenant, second.id, megan, 'partner'),
    ]);
    expect([a.kind, b.kind].sort()).toEqual(['busy', 'submitted']);
    const winner = a.kind === 'submitted' ? first : second;
    const loser = a.kind === 'submitted' ? b : a;
    expect(loser.kind === 'busy' && loser.other.id).toBe(winner.id);

    const claim = await orders.claim(tenant, winner.id, minute);
    await claim?.end({ kind: 'done' });
    const again = await orders.submit(tenant, (winner === first ? second : first).id, megan, 'partner');
    expect(again.kind).toBe('submitted');
  });

  test('keeps who ordered and with which credential', async () => {
    const { id: order } = await drafted();
    await orders.awaitApproval(tenant, order, 'please \u0000 look');
    await orders.submit(tenant, order, alex, 'person');
    expect(await orders.byId(tenant, order)).toMatchObject({
      drafter: megan,
      orderer: alex,
      credential: 'person',
      note: 'please \u0000 look',
    });
  });
});

describe('waiting for approval', () => {
  test('lasts a week, is found by those who may approve, and can be declined once', async () => {
    const { id: order } = await drafted();
    const waiting = await orders.awaitApproval(tenant, order, 'for Contoso');
    expect(waiting).toMatchObject({ state: 'awaiting-approval', note: 'for Contoso' });
    expect(Date.parse(waiting?.expiresAt ?? '') - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect((await orders.awaitingApproval(tenant)).map(({ id }) => id)).toContain(order);
    const declined = { kind: 'declined', by: alex, reason: 'too many' } as const;
    expect(await orders.close(tenant, order, declined)).toMatchObject({ state: 'ended', outcome: declined });
    expect(await orders.close(tenant, order, declined)).toBeUndefined();
    expect((await orders.awaitingApproval(tenant)).map(({ id }) => id)).not.toContain(order);
    expect((await orders.submit(tenant, order, alex, 'partner')).kind).toBe('already');
  });
});

describe('an order in hand', () => {
  test('is in one pair of hands, over all replicas', async () => {
    const { id: order } = await submitted();
    const tries = Array.from({ length: 10 }, async (_, at) =>
      (at % 2 ? one : other).orders.claim(tenant, order, minute),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });

  test('cannot be taken before it was submitted or after it ended', async () => {
    const draft = await drafted();
    expect(await orders.claim(tenant, draft.id, minute)).toBeUndefined();
    const order = await submitted();
    await (await orders.claim(tenant, order.id, minute))?.end({ kind: 'done' });
    expect(await orders.claim(tenant, order.id, minute)).toBeUndefined();
  });

  test('is marked as sent before anything leaves, and another process sees that', async () => {
    const { id: order } = await submitted();
    const claim = await orders.claim(tenant, order, minute);
    expect(claim?.before).toBeUndefined();
    expect(claim?.sentMsAgo).toBeUndefined();
    expect(claim?.submittedMsAgo).toBeGreaterThanOrEqual(0);
    expect(await claim?.markSent(before, 'partner')).toBe(true);
    expect(await claim?.markSent(before, 'partner')).toBe(true);
    await claim?.postpone(10);
    const next = await other.orders.claim(tenant, order, minute);
    expect(next).toMatchObject({ before, order: { state: 'sent' } });
    expect(next?.sentMsAgo).toBeGreaterThanOrEqual(0);
    expect(await orders.before(tenant, order)).toEqual(before);
  });

  test('is lost by a worker that slept too long: it can neither send nor change anything', async () => {
    const { id: order } = await submitted();
    const slept = await orders.claim(tenant, order, 0);
    const awake = await other.orders.claim(tenant, order, minute);
    expect(awake).toBeDefined();
    expect(await slept?.markSent(before, 'partner')).toBe(false);
    expect(await slept?.markNotDone('another-round')).toBe(false);
    await slept?.postpone(0);
    expect(await slept?.end({ kind: 'refused', refusals: [] })).toBeUndefined();
    expect(await orders.byId(tenant, order)).toMatchObject({ state: 'submitted' });
    expect(await awake?.markSent(before, 'partner')).toBe(true);
  });

  test('a success seen by a worker that slept too long still stands, and keeps others from sending', async () => {
    const { id: order } = await submitted();
    const slept = await orders.claim(tenant, order, 0);
    const awake = await other.orders.claim(tenant, order, minute);
    const outcome = { kind: 'done', newSubscription: id('subscription', 'new') } as const;
    expect(await slept?.end(outcome)).toMatchObject({ state: 'ended', outcome });
    expect(await awake?.markSent(before, 'partner')).toBe(false);
    expect(await awake?.end({ kind: 'refused', refusals: [] })).toBeUndefined();
    expect(await orders.byId(tenant, order)).toMatchObject({ outcome });
  });

  test('certainly not done counts as never sent; only another round is counted', async () => {
    const { id: order } = await submitted();
    const claim = await orders.claim(tenant, order, minute);
    await claim?.markSent(before, 'partner');
    expect(await claim?.markNotDone('same-round')).toBe(true);
    expect(await orders.byId(tenant, order)).toMatchObject({ state: 'submitted', rounds: 0 });
    await claim?.markSent(before, 'partner');
    await claim?.markNotDone('another-round');
    expect(await orders.byId(tenant, order)).toMatchObject({ state: 'submitted', rounds: 1 });
    expect(await orders.before(tenant, order)).toBeUndefined();
  });

  test('given back for later it is free at once and has one job waiting', async () => {
    const order = await submitted();
    const claim = await orders.claim(tenant, order.id, minute);
    await claim?.postpone(5000);
    await claim?.postpone(5000);
    expect(await waitingJobs(order)).toBe(1);
    expect(await other.orders.claim(tenant, order.id, minute)).toBeDefined();
  });

  test('keeps its one request id through every round', async () => {
    const order = await submitted();
    for (let round = 0; round < 3; round += 1) {
      const claim = await orders.claim(tenant, order.id, minute);
      expect(claim?.order.requestId).toBe(order.requestId);
      await claim?.markSent(before, 'partner');
      await claim?.markNotDone('another-round');
      await claim?.postpone(0);
    }
  });

  test('that needs attention is settled by a person once, and nothing else is', async () => {
    const { id: order } = await submitted();
    // What Partner Center says may hold what no text of the database can.
    const known = { sourceStatus: 'a\u0000 \ud800', candidates: [] };
    expect(await orders.settle(tenant, order, { kind: 'done' })).toBeUndefined();
    await (await orders.claim(tenant, order, minute))?.end({ kind: 'needs-attention', known });
    expect(await orders.settle(tenant, order, { kind: 'done' })).toMatchObject({ outcome: { kind: 'done' } });
    expect(await orders.settle(tenant, order, { kind: 'done' })).toBeUndefined();
  });
});

test('history shows everything but plain drafts, newest first, by page, person and customer', async () => {
  const there = id('tenant', 'partner-history');
  const ids: string[] = [];
  for (const customer of ['fabrikam', 'Northwind', 'fabrikam']) {
    const draft = await drafted({ tenant: there, customer: id('customer', customer) });
    await orders.submit(there, draft.id, customer === 'fabrikam' ? alex : megan, 'partner');
    ids.unshift(draft.id);
  }
  await drafted({ tenant: there });
  const page = async (question: object) =>
    (await orders.history(there, { limit: 10, offset: 0, ...question })).map(({ id }) => id);
  expect(await page({})).toEqual(ids);
  expect(await page({ limit: 1, offset: 1 })).toEqual([ids[1]]);
  expect(await page({ person: alex.id })).toEqual([ids[0], ids[2]]);
  expect(await page({ customer: id('customer', 'NORTHWIND') })).toEqual([ids[1]]);
});
