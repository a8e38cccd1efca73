import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { id, type OrderId } from '../../domain/ids.ts';
import type { Claim, Orders } from '../../domain/orders/ports.ts';
import type { Database } from '../../storage/database.ts';
import { type Jobs, openJobs } from '../../storage/jobs/queue.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { startOrderWorker } from '../../storage/orders/worker.ts';
import type { Sweeping } from '../../storage/sweeping.ts';
import { freshDatabaseUrl, openTestDatabase, silentLog } from '../support/database.ts';
import { aDraft, halfAnHour, megan, tenant } from './an-order.ts';

const minute = 60_000;
const before = { subscriptions: [], quantity: 10 };

let url: string;
let database: Database;
let jobs: Jobs;
let orders: Orders;
const closing: (() => Promise<void>)[] = [];

async function openReplica(): Promise<void> {
  database = await openTestDatabase(url);
  const opened = { database, jobs: await openJobs(database, silentLog) };
  jobs = opened.jobs;
  orders = orderLedger(database, jobs);
  closing.push(async () => {
    await opened.jobs.close();
    await opened.database.close();
  });
}

async function startWorker(
  perform: (claim: Claim) => Promise<unknown>,
  sweepEveryMs = 500,
): Promise<Sweeping> {
  const mine = orders;
  const worker = await startOrderWorker({
    database,
    jobs,
    log: silentLog,
    sweepEveryMs,
    work: async (where, order) => {
      const claim = await mine.claim(where, order, minute);
      if (claim) await perform(claim);
    },
  });
  closing.push(async () => worker.stop());
  return worker;
}

async function submitted(): Promise<OrderId> {
  const { id: order } = await orders.draft(aDraft(), halfAnHour);
  await orders.submit(tenant, order, megan, 'partner');
  return order;
}

/** The waits of jobs are cut short, so that the test does not last as long as they do. */
async function untilEnded(order: OrderId): Promise<void> {
  while ((await orders.byId(tenant, order))?.state !== 'ended') {
    await database.query(`update pgboss.job set start_after = now() where state in ('created', 'retry')`);
    await pause(50);
  }
}

beforeEach(async () => {
  url = await freshDatabaseUrl();
  await openReplica();
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe('an order nobody is working on', () => {
  test('is taken up by its job when the click that submitted it died', async () => {
    const order = await submitted();
    await startWorker(async (claim) => claim.end({ kind: 'done' }));
    await untilEnded(order);
    expect(await orders.byId(tenant, order)).toMatchObject({ outcome: { kind: 'done' } });
  });

  test('is taken up again after a worker failed, and after it was postponed', async () => {
    const order = await submitted();
    const steps = [
      async (claim: Claim) => claim.postpone(100),
      async (claim: Claim) => {
        await claim.postpone(0);
        throw new Error('the network is away');
      },
      async (claim: Claim) => claim.end({ kind: 'done' }),
    ];
    await startWorker(async (claim) => steps.shift()?.(claim));
    await untilEnded(order);
    expect(steps).toHaveLength(0);
  });

  test('is found by the sweep even if its job was lost', async () => {
    const order = await submitted();
    await database.query('delete from pgboss.job');
    await database.query(`update customer_order set due_at = now() - interval '1 minute'`);
    const worker = await startWorker(async (claim) => claim.end({ kind: 'done' }), minute);
    await untilEnded(order);
    expect(await worker.sweep()).toBe(0);
  });
});

test('what a killed process had in hand is taken up by another, long before its claim would have run out', async () => {
  const order = await submitted();
  const script = fileURLToPath(new URL('./claim-and-hang.ts', import.meta.url));
  const victim = spawn(process.execPath, [script, url, order], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(victim.stdout, 'data');
  let taken = false;
  await startWorker(async (claim) => {
    taken = true;
    expect(claim.before).toEqual(before);
    await claim.end({ kind: 'done' });
  });
  expect(await orders.claim(tenant, order, minute)).toBeUndefined();
  expect(taken).toBe(false);
  victim.kill('SIGKILL');
  await untilEnded(order);
  expect(await orders.byId(tenant, order)).toMatchObject({ outcome: { kind: 'done' } });
});

test('fifty orders on two replicas, each worker failing every third time: each is sent exactly once', async () => {
  const sent = new Map<string, number>();
  let calls = 0;
  const perform = async (claim: Claim): Promise<void> => {
    calls += 1;
    if (calls % 3 === 0) {
      await claim.postpone(0);
      throw new Error('a bad moment');
    }
    if (!claim.before) {
      if (!(await claim.markSent(before, 'partner'))) return;
      sent.set(claim.order.id, (sent.get(claim.order.id) ?? 0) + 1);
    }
    await claim.end({ kind: 'done' });
  };
  const all = await Promise.all(Array.from({ length: 50 }, submitted));
  await startWorker(perform);
  await openReplica();
  await startWorker(perform);
  for (const order of all) await untilEnded(order);
  expect([...sent.values()]).toEqual(Array.from({ length: 50 }, () => 1));
});

test('a draft that nobody confirmed is swept a week after it expired', async () => {
  const { id: old } = await orders.draft(aDraft(), -8 * 86_400_000);
  const { id: young } = await orders.draft(aDraft(), -86_400_000);
  await startWorker(async () => undefined);
  expect(await orders.byId(tenant, old)).toBeUndefined();
  expect(await orders.byId(tenant, young)).toBeDefined();
  expect(await orders.byId(tenant, id('order', 'never'))).toBeUndefined();
});
