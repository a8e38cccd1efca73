import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import type { ScanClaim, Scans } from '../../domain/portfolio/ports.ts';
import type { NewScan, ScannedCustomer, Standing } from '../../domain/portfolio/scan.ts';
import type { Database } from '../../storage/database.ts';
import { type Jobs, openJobs } from '../../storage/jobs/queue.ts';
import { orderIds } from '../../storage/orders/ids.ts';
import { startRetention } from '../../storage/retention.ts';
import { portfolioScans } from '../../storage/scans/scans.ts';
import { freshDatabaseUrl, openTestDatabase, silentLog } from '../support/database.ts';
import { alex, megan } from './an-order.ts';

type Replica = { readonly database: Database; readonly jobs: Jobs; readonly scans: Scans };

const minute = 60_000;
let one: Replica;
let other: Replica;
let tenants = 0;

async function openReplica(url: string): Promise<Replica> {
  const database = await openTestDatabase(url);
  const jobs = await openJobs(database, silentLog);
  return { database, jobs, scans: portfolioScans(database, jobs) };
}

beforeAll(async () => {
  const url = await freshDatabaseUrl();
  [one, other] = [await openReplica(url), await openReplica(url)];
});
afterAll(async () => {
  for (const { jobs, database } of [one, other]) {
    await jobs.close();
    await database.close();
  }
});

function aTenant() {
  tenants += 1;
  return id('tenant', `tenant ${tenants}`);
}

function aScan(tenant = aTenant()): NewScan {
  return {
    ...{ id: orderIds.scan(), tenant, starter: megan },
    ...{ correlationId: 'correlation', locale: 'en-US', channel: 'page' },
  };
}

const aCustomer = (at: number) => ({
  id: id('customer', `C-${at}`),
  name: `Customer ${at}`,
  domain: `c${at}.cn`,
});
const customers = (count: number) => Array.from({ length: count }, (_, at) => aCustomer(at));

function looked(at: number, standing: Standing, more: Partial<ScannedCustomer> = {}): ScannedCustomer {
  return { customer: aCustomer(at), standing, findings: [], noPath: 0, notActive: 0, ...more };
}

async function begun(scan = aScan()): Promise<{ scan: NewScan; claim: ScanClaim }> {
  await one.scans.begin(scan);
  const claim = await one.scans.claim(scan.tenant, scan.id, minute);
  if (!claim) throw new Error('nobody else holds it');
  return { scan, claim };
}

describe('one check at a time', () => {
  test('of many that begin at once on two replicas one runs, and everybody gets that one', async () => {
    const tenant = aTenant();
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, at) => (at % 2 ? one : other).scans.begin(aScan(tenant))),
    );
    expect(all.filter(({ begun }) => begun)).toHaveLength(1);
    expect(new Set(all.map(({ scan }) => scan.id)).size).toBe(1);
  });

  test('another tenant has its own, and sees nothing of this one', async () => {
    const { scan } = await begun();
    const stranger = aTenant();
    expect((await other.scans.begin(aScan(stranger))).begun).toBe(true);
    expect(await one.scans.byId(stranger, scan.id)).toBeUndefined();
    expect(await one.scans.cancel(stranger, scan.id, alex)).toBeUndefined();
    expect(await one.scans.found(stranger, scan.id, { offset: 0, limit: 10 })).toEqual([]);
    expect(await one.scans.claim(stranger, scan.id, minute)).toBeUndefined();
    expect((await one.scans.latest(scan.tenant))?.id).toBe(scan.id);
  });

  test('once it has ended the next one may begin, and is the latest', async () => {
    const { scan, claim } = await begun();
    await claim.end({ state: 'finished' });
    const next = aScan(scan.tenant);
    expect(await other.scans.begin(next)).toMatchObject({ begun: true, scan: { id: next.id } });
    expect((await one.scans.latest(scan.tenant))?.id).toBe(next.id);
    expect(await one.scans.reopen(scan.tenant, scan.id)).toBeUndefined();
  });
});

describe('what is counted', () => {
  test('each customer once, those of whom there is nothing to tell leave no row, what is open comes first', async () => {
    const { scan, claim } = await begun();
    await claim.list(customers(3), false);
    // The list is begun anew after a crash: whoever is on it already stays once.
    const listed = await claim.list([...customers(6), { ...aCustomer(2), id: id('customer', 'c-2') }], true);
    expect(listed).toMatchObject({ listed: true, total: 6 });
    expect((await claim.waiting(4)).map(({ name }) => name)).toEqual(customers(4).map(({ name }) => name));
    await claim.count([
      looked(0, 'unread', { fault: { kind: 'not-found', what: 'customer' } }),
      looked(1, 'refused', { noPath: 1 }),
      looked(2, 'nothing', { noPath: 2, notActive: 1 }),
      looked(3, 'upgradable'),
    ]);
    const after = await claim.count([
      looked(3, 'upgradable'),
      looked(2, 'nothing', { noPath: 2 }),
      looked(4, 'upgradable'),
    ]);
    expect(after?.counts).toEqual({
      upgradable: 2,
      refused: 1,
      nothing: 1,
      unread: 1,
      noPath: 3,
      notActive: 1,
    });
    expect((await claim.waiting(10)).map(({ id }) => id)).toEqual(['C-5']);
    const found = await other.scans.found(scan.tenant, scan.id, { offset: 0, limit: 10 });
    expect(found.map(({ customer, standing }) => `${customer.name} ${standing}`)).toEqual([
      'Customer 3 upgradable',
      'Customer 4 upgradable',
      'Customer 1 refused',
      'Customer 0 unread',
    ]);
    expect(found[3]?.fault).toEqual({ kind: 'not-found', what: 'customer' });
    const second = await other.scans.found(scan.tenant, scan.id, { offset: 2, limit: 1 });
    expect(second.map(({ customer }) => customer.name)).toEqual(['Customer 1']);
  });

  test('those that could not be reached wait once more, and later when somebody wishes', async () => {
    const { scan, claim } = await begun();
    await claim.list(customers(3), true);
    const away = { fault: { kind: 'unavailable' } } as const;
    await claim.count([looked(0, 'unread', away), looked(1, 'unread', away), looked(2, 'upgradable')]);
    expect(await claim.lookAgain()).toBe(2);
    expect((await one.scans.byId(scan.tenant, scan.id))?.counts.unread).toBe(0);
    await claim.count([looked(0, 'nothing'), looked(1, 'unread', away)]);
    expect(await claim.lookAgain()).toBe(0);
    await claim.end({ state: 'finished' });
    const again = await other.scans.reopen(scan.tenant, scan.id);
    expect(again).toMatchObject({ state: 'running', counts: { unread: 0, nothing: 1, upgradable: 1 } });
    expect(await claim.renew()).toBe(false);
    const next = await other.scans.claim(scan.tenant, scan.id, minute);
    expect((await next?.waiting(5))?.map(({ name }) => name)).toEqual(['Customer 1']);
  });
});

test('what no text of the database can hold, in a name, an offer or a fault, neither stops the check nor its export', async () => {
  const { scan, claim } = await begun();
  const odd = '\u0000 \ud800 \u202e<img onerror=1> {{DATE(1)}}';
  const all = customers(3).map((customer) => ({ ...customer, name: odd, domain: odd }));
  expect(await claim.list(all, true)).toMatchObject({ total: 3 });
  expect(await claim.waiting(5)).toHaveLength(3);
  const finding = {
    ...{ subscription: id('subscription', 's'), offerId: id('offer', 'o'), offerName: odd, quantity: 1 },
    ...{ targets: [], refusals: [] },
  };
  const gone = { fault: { kind: 'unexpected-reply', about: odd } } as const;
  await claim.count([
    looked(0, 'unread', { ...gone, findings: [finding] }),
    looked(1, 'unread', gone),
    looked(2, 'refused', { findings: [finding] }),
  ]);
  expect(await claim.lookAgain()).toBe(2);
  await claim.count([looked(0, 'unread', { ...gone, findings: [finding] }), looked(1, 'unread', gone)]);
  expect(await claim.lookAgain()).toBe(0);
  expect(await claim.end({ state: 'failed', fault: gone.fault })).toMatchObject({ state: 'failed' });
  expect(await one.scans.found(scan.tenant, scan.id, { offset: 0, limit: 10 })).toHaveLength(3);
  let rows = 0;
  for await (const some of one.scans.everyFound(scan.tenant, scan.id)) rows += some.length;
  expect(rows).toBe(3);
  expect(await other.scans.reopen(scan.tenant, scan.id)).toMatchObject({ state: 'running' });
});

describe('one worker at a time', () => {
  test('another gets it only when it is released, or the first one gave no more signs of life', async () => {
    const { scan, claim } = await begun();
    expect(await other.scans.claim(scan.tenant, scan.id, minute)).toBeUndefined();
    await claim.release();
    const second = await other.scans.claim(scan.tenant, scan.id, minute);
    expect(second).toBeDefined();
    expect(await claim.renew()).toBe(false);
    expect(await claim.count([looked(0, 'upgradable')])).toBeUndefined();
    await one.database.query(`update replica set seen_at = now() - interval '1 minute' where id = $1`, [
      other.jobs.replica,
    ]);
    expect(await one.scans.claim(scan.tenant, scan.id, minute)).toBeDefined();
    expect(await second?.end({ state: 'finished' })).toBeUndefined();
  });

  test('a cancelled one is lost to its worker, keeps what was found, and says who cancelled it', async () => {
    const { scan, claim } = await begun();
    await claim.list(customers(2), true);
    await claim.count([looked(0, 'upgradable')]);
    expect(await other.scans.cancel(scan.tenant, scan.id, alex)).toMatchObject({
      ...{ state: 'cancelled', cancelledBy: alex, counts: { upgradable: 1 } },
    });
    expect(await claim.count([looked(1, 'upgradable')])).toBeUndefined();
    expect(await claim.end({ state: 'finished' })).toBeUndefined();
    expect(await other.scans.cancel(scan.tenant, scan.id, alex)).toBeUndefined();
    expect(await other.scans.found(scan.tenant, scan.id, { offset: 0, limit: 10 })).toHaveLength(1);
  });
});

test('of a tenant the newest five are kept, for ninety days, and one that runs is never touched', async () => {
  const tenant = aTenant();
  const all: NewScan[] = [];
  for (let at = 0; at < 7; at += 1) {
    const { scan, claim } = await begun(aScan(tenant));
    await claim.list(customers(3), true);
    if (at < 6) await claim.end({ state: 'finished' });
    all.push(scan);
  }
  const retention = await startRetention({ database: one.database, log: silentLog });
  const left = () => Promise.all(all.map(async ({ id }) => (await one.scans.byId(tenant, id)) !== undefined));
  expect(await left()).toEqual([false, false, true, true, true, true, true]);
  await one.database.query(
    `update portfolio_scan set ended_at = now() - interval '91 days', started_at = now() - interval '91 days'
     where tenant_id = $1 and id <> $2`,
    [tenant, all[5]?.id],
  );
  await retention.sweep();
  retention.stop();
  expect(await left()).toEqual([false, false, false, false, false, true, true]);
  const { rows } = await one.database.query<{ scans: number }>(
    'select count(distinct scan_id)::int as scans from portfolio_customer where tenant_id = $1',
    [tenant],
  );
  expect(rows).toEqual([{ scans: 2 }]);
});
