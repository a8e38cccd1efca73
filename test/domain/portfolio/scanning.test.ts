import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { countedIn, isOpen, type ScannedCustomer } from '../../../domain/portfolio/scan.ts';
import { type Simulator, startSimulator } from '../../../partner-center/simulator/start.ts';
import { startScanWorker } from '../../../storage/scans/worker.ts';
import { cannedServer } from '../../partner-center/canned-server.ts';
import { freshDatabaseUrl, silentLog } from '../../support/database.ts';
import { fastClock } from '../../support/fast-clock.ts';
import { askedBy, ended, openReplica, type Replica, type ReplicaParts } from './replica.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function simulated(customers: number | 'sample' = 'sample'): Promise<Simulator> {
  const simulator = await startSimulator({ customers, seed: 7 });
  closing.push(simulator.close);
  return simulator;
}

async function replica(parts: ReplicaParts): Promise<Replica> {
  const opened = await openReplica(parts);
  closing.push(opened.close);
  return opened;
}

async function world(customers: number | 'sample' = 'sample', more: Partial<ReplicaParts> = {}) {
  const simulator = await simulated(customers);
  const parts = { databaseUrl: await freshDatabaseUrl(), partnerCenterUrl: simulator.url, ...more };
  return { simulator, parts, one: await replica(parts) };
}

async function tell({ url }: Simulator, path: string, body?: unknown, method = 'POST'): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return (await fetch(`${url}/simulator/${path}`, init)).json();
}

const journal = z.object({ requestCount: z.number() });
const requestCount = async (simulator: Simulator) =>
  journal.parse(await tell(simulator, 'journal', undefined, 'GET')).requestCount;

const admin = askedBy('admin');

async function everybody({ portfolio }: Replica): Promise<readonly ScannedCustomer[]> {
  const scan = await portfolio.latest(admin);
  return scan ? portfolio.found(admin, scan.id, { offset: 0, limit: 100_000 }) : [];
}

describe('of two thousand customers', () => {
  test('each is counted once, and what can be upgraded is just what Partner Center says', async () => {
    const { one } = await world(2_000);
    await one.portfolio.start(admin);
    const scan = await ended(one, admin);
    expect(scan).toMatchObject({ state: 'finished', listed: true, total: 2_000, counts: { unread: 0 } });
    expect(countedIn(scan.counts)).toBe(2_000);
    const found = await everybody(one);
    const open = new Set(
      found.filter(({ findings }) => findings.some(isOpen)).map(({ customer }) => customer.id),
    );
    expect(open.size).toBe(scan.counts.upgradable);
    expect(found).toHaveLength(scan.counts.upgradable + scan.counts.refused);
    // Whoever asks Partner Center about every subscription, worth asking or not, finds the same.
    let asked = 0;
    for (let from: string | undefined; ; ) {
      const page = await one.client.customersPage(admin, from);
      if (!page.ok) throw new Error(page.fault.kind);
      for (const { id } of page.value.customers.filter((_, at) => at % 5 === 0)) {
        const held = await one.client.subscriptions(admin, id);
        if (!held.ok) throw new Error(held.fault.kind);
        const answers = await Promise.all(held.value.map((each) => one.client.upgrades(admin, id, each.id)));
        const says = answers.some((each) => each.ok && each.value.some(({ eligible }) => eligible));
        expect({ id, open: open.has(id) }).toEqual({ id, open: says });
        asked += 1;
      }
      from = page.value.next;
      if (from === undefined) break;
    }
    expect(asked).toBe(400);
  }, 120_000);

  test('a process killed in the middle loses nothing: another goes on where it was', async () => {
    const { one, simulator, parts } = await world(1_000);
    const other = await replica(parts);
    // Slow enough to be killed in the middle.
    await tell(simulator, 'settings', { latencyMs: 5 });
    const { tenant } = admin.actor;
    const { rows } = await one.database.query<{ id: string }>(
      `insert into portfolio_scan (tenant_id, id, scan, due_at)
       values ($1, gen_random_uuid(), json_build_object(), clock_timestamp()) returning id`,
      [tenant],
    );
    const id = rows[0]?.id ?? '';
    const about = {
      id,
      tenant,
      starter: { id: 'admin', name: 'admin' },
      correlationId: 'c',
      locale: 'en-US',
      channel: 'page',
    };
    await one.database.query('update portfolio_scan set scan = $1', [JSON.stringify(about)]);
    const script = fileURLToPath(new URL('./scan-process.ts', import.meta.url));
    const victim = spawn(process.execPath, [script, parts.databaseUrl, simulator.url, tenant, id], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = once(victim, 'exit');
    await once(victim.stdout, 'data');
    const counted = async () => countedIn((await one.portfolio.latest(admin))?.counts ?? { ...nobody });
    while ((await counted()) < 300) await pause(20);
    victim.kill('SIGKILL');
    await gone;
    const before = await counted();
    const asked = await requestCount(simulator);
    expect(before).toBeLessThan(1_000);
    await tell(simulator, 'settings', { latencyMs: 0 });
    // Both look after it by their jobs and sweeps; its claim is free as soon as the dead one is known to be dead.
    for (const each of [one, other]) {
      const { database, jobs, portfolio } = each;
      const worker = await startScanWorker({
        database,
        jobs,
        work: portfolio.work,
        log: silentLog,
        sweepEveryMs: 200,
      });
      closing.push(async () => worker.stop());
    }
    while ((await one.portfolio.latest(admin))?.state === 'running') {
      await one.database.query(
        `update pgboss.job set start_after = now() where state in ('created', 'retry')`,
      );
      await pause(100);
    }
    const scan = await ended(one, admin);
    expect(scan).toMatchObject({ id, state: 'finished', total: 1_000, counts: { unread: 0 } });
    expect(countedIn(scan.counts)).toBe(1_000);
    expect((await everybody(one)).length).toBe(scan.counts.upgradable + scan.counts.refused);
    // What was counted was not asked about again: three requests a customer at most for the rest of them.
    expect((await requestCount(simulator)) - asked).toBeLessThan((1_000 - before) * 3 + 100);
    expect([...one.told, ...other.told].map(([told]) => told.id)).toEqual([id]);
  }, 120_000);
});

const nobody = { upgradable: 0, refused: 0, nothing: 0, unread: 0, noPath: 0, notActive: 0 };

describe('over two replicas', () => {
  test('both asked at once start one check, done by one of them', async () => {
    const { one, parts, simulator } = await world();
    const other = await replica(parts);
    const [mine, theirs] = await Promise.all([
      one.portfolio.start(admin),
      other.portfolio.start(askedBy('sales')),
    ]);
    expect(mine.id).toBe(theirs.id);
    const scan = await ended(one, admin);
    expect(countedIn(scan.counts)).toBe(simulator.customerCount);
    expect([...one.told, ...other.told]).toHaveLength(1);
  });

  test('cancelled on the other one it stops within moments, and asks nothing more', async () => {
    const { one, parts, simulator } = await world(2_000);
    const other = await replica(parts);
    await tell(simulator, 'settings', { latencyMs: 20 });
    const begun = await one.portfolio.start(admin);
    expect(begun.state).toBe('running');
    const cancelled = await other.portfolio.cancel(admin, begun.id);
    expect(cancelled).toMatchObject({ kind: 'scan', scan: { state: 'cancelled' } });
    await one.portfolio.work(admin.actor.tenant, begun.id);
    const asked = await requestCount(simulator);
    await pause(200);
    expect(await requestCount(simulator)).toBe(asked);
    expect(asked).toBeLessThan(2_000);
    expect([...one.told, ...other.told].map(([, heard]) => heard)).toEqual(['admin']);
  });

  test('a process that stops in good order hands it over at once', async () => {
    const { one, parts, simulator } = await world(300);
    await tell(simulator, 'settings', { latencyMs: 20 });
    const begun = await one.portfolio.start(admin);
    await one.portfolio.stop();
    const other = await replica(parts);
    await tell(simulator, 'settings', { latencyMs: 0 });
    await other.portfolio.work(admin.actor.tenant, begun.id);
    expect(countedIn((await ended(other, admin)).counts)).toBe(300);
  });
});

describe('where Partner Center', () => {
  test('asks for patience, nobody is counted as unread', async () => {
    const { one, simulator } = await world('sample', { clock: fastClock(400), ratePerMinute: 500 });
    await tell(simulator, 'faults', { answer: 'throttle', retryAfter: 3, times: 12, percent: 30 });
    await one.portfolio.start(admin);
    const scan = await ended(one, admin);
    expect(scan).toMatchObject({ state: 'finished', counts: { unread: 0 } });
    expect(countedIn(scan.counts)).toBe(simulator.customerCount);
  });

  test('cannot be reached for one customer, it is asked once more at the end', async () => {
    const { one, simulator } = await world('sample', { clock: fastClock(200) });
    const first = await one.client.customersPage(admin);
    const customer = first.ok ? first.value.customers[3]?.id : '';
    // As often as a read is tried.
    await tell(simulator, 'faults', {
      customer,
      path: '/subscriptions',
      answer: 'error',
      status: 503,
      times: 3,
    });
    await one.portfolio.start(admin);
    expect(await ended(one, admin)).toMatchObject({ state: 'finished', counts: { unread: 0 } });
  });

  test('answers one customer with nonsense for good, that one is counted as unread, and shown', async () => {
    const { one, simulator } = await world('sample', { clock: fastClock(200) });
    const first = await one.client.customersPage(admin);
    const customer = first.ok ? first.value.customers[3] : undefined;
    await tell(simulator, 'faults', {
      customer: customer?.id,
      path: '/subscriptions',
      answer: 'garbage',
      status: 200,
      times: 0,
    });
    await one.portfolio.start(admin);
    const scan = await ended(one, admin);
    expect(scan).toMatchObject({ state: 'finished', counts: { unread: 1 } });
    expect(countedIn(scan.counts)).toBe(simulator.customerCount);
    const last = (await everybody(one)).at(-1);
    expect(last).toMatchObject({ standing: 'unread', customer, fault: { kind: 'unexpected-reply' } });
    await tell(simulator, 'faults', undefined, 'DELETE');
    expect(await one.portfolio.askAgain(askedBy('sales'), scan.id)).toBeDefined();
    const after = await ended(one, admin);
    expect(after.counts.unread).toBe(0);
    expect(countedIn(after.counts)).toBe(simulator.customerCount);
  });

  test('is away for longer, the check waits; for good, it gives up, keeps what it has, and can go on', async () => {
    const { one, simulator } = await world(60, { clock: fastClock(5_000) });
    await tell(simulator, 'faults', {
      path: '/subscriptions',
      answer: 'error',
      status: 503,
      skip: 40,
      times: 0,
    });
    await one.portfolio.start(admin);
    const failed = await ended(one, admin);
    expect(failed).toMatchObject({ state: 'failed', fault: { kind: 'unavailable' }, total: 60 });
    expect(countedIn(failed.counts)).toBeLessThan(60);
    await tell(simulator, 'faults', undefined, 'DELETE');
    await one.portfolio.askAgain(admin, failed.id);
    const after = await ended(one, admin);
    expect(after).toMatchObject({ id: failed.id, state: 'finished', counts: { unread: 0 } });
    expect(countedIn(after.counts)).toBe(60);
  });

  test('leads from page to page in a circle, the check says so instead of going round for ever', async () => {
    const customers = [{ id: 'c-1', companyProfile: { companyName: 'Contoso', domain: 'contoso.cn' } }];
    const next = { uri: '/customers?size=500&seekOperation=Next', method: 'GET', headers: [] };
    const circle = await cannedServer(() => ({ body: { items: customers, links: { next } } }));
    closing.push(circle.close);
    const one = await replica({ databaseUrl: await freshDatabaseUrl(), partnerCenterUrl: circle.url });
    await one.portfolio.start(admin);
    expect(await ended(one, admin)).toMatchObject({
      ...{ state: 'failed', listed: false, total: 1, fault: { kind: 'unexpected-reply' } },
    });
    expect(circle.received.length).toBeLessThan(4);
  });
});
