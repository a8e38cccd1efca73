import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import { auditTrail } from '../../storage/audit.ts';
import { BotState } from '../../storage/bot-state.ts';
import type { Database } from '../../storage/database.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { orderIds } from '../../storage/orders/ids.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { startOrderWorker } from '../../storage/orders/worker.ts';
import { portfolioScans } from '../../storage/scans/scans.ts';
import { exportTo, importFrom } from '../../storage/transfer.ts';
import { freshDatabase, silentLog } from '../support/database.ts';
import { aDraft, halfAnHour, megan, tenant } from './an-order.ts';

let from: Database;
let folder: string;

beforeAll(async () => {
  from = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'desk-export-'));
});
afterAll(async () => {
  await from.close();
  await rm(folder, { recursive: true, force: true });
});

async function rowsOf(database: Database): Promise<unknown> {
  const tables = [
    'bot_state',
    'customer_order',
    'audit',
    'audit_head',
    'portfolio_scan',
    'portfolio_customer',
  ];
  const texts = tables.map(
    async (table) => (await database.query(`select t::text as row from ${table} as t order by 1`)).rows,
  );
  return Promise.all(texts);
}

test('everything that lasts arrives in another database as it was, and an order under way goes on there', async () => {
  const jobs = await openJobs(from, silentLog);
  const orders = orderLedger(from, jobs);
  const state = new BotState(from);
  for (let at = 0; at < 1200; at += 1)
    await state.write({ [`key ${at}`]: { text: `a\u0000"\\\n{},NULL ${at}` } });
  const draft = await orders.draft(aDraft(), halfAnHour);
  await orders.submit(tenant, draft.id, megan, 'partner');
  const person = { tenant, person: megan, channel: 'page', locale: 'zh-CN', correlationId: 'c' };
  for (const at of [1, 2, 3])
    await auditTrail(from).record({ ...person, deed: 'drafted', facts: { at, text: '\u0000' } });
  const scans = portfolioScans(from, jobs);
  const about = { correlationId: 'c', locale: 'en-US', channel: 'page' };
  const scan = { id: orderIds.scan(), tenant, starter: megan, ...about };
  await scans.begin(scan);
  const held = await scans.claim(tenant, scan.id, 1000);
  await held?.list([{ id: id('customer', 'c-1'), name: 'Contoso\u0000', domain: 'contoso.cn' }], true);
  await held?.release();
  await jobs.close();
  expect((await exportTo(from, folder)).rows).toMatchObject({ bot_state: 1200, customer_order: 1, audit: 3 });

  const to = await freshDatabase();
  await importFrom(to, folder);
  expect(await rowsOf(to)).toEqual(await rowsOf(from));
  expect(await auditTrail(to).brokenAt(tenant)).toBeUndefined();
  await auditTrail(to).record({ ...person, deed: 'submitted', facts: {} });
  expect(await auditTrail(to).brokenAt(tenant)).toBeUndefined();
  const { 'key 7': seven } = await new BotState(to).read(['key 7']);
  await new BotState(to).write({ 'key 7': seven });
  await expect(new BotState(to).write({ 'key 7': seven })).rejects.toThrow('eTag conflict');

  const there = { database: to, jobs: await openJobs(to, silentLog), log: silentLog };
  const { promise: taken, resolve } = Promise.withResolvers<string>();
  await to.query(`update customer_order set due_at = now() - interval '1 minute'`);
  const worker = await startOrderWorker({
    ...there,
    work: async (where, order) => {
      await (await orderLedger(to, there.jobs).claim(where, order, 1000))?.end({ kind: 'done' });
      resolve(order);
    },
  });
  expect(await taken).toBe(draft.id);
  worker.stop();
  // A check that was under way goes on there, too.
  const again = await portfolioScans(to, there.jobs).claim(tenant, scan.id, 1000);
  expect(await again?.waiting(5)).toHaveLength(1);
  await there.jobs.close();
  await to.close();
});

test('an import is all or nothing: into a database in use, of another release, or cut short, nothing arrives', async () => {
  await expect(importFrom(from, folder)).rejects.toThrow(/^The database already holds data \(bot_state\)/);
  const to = await freshDatabase();
  const manifest = join(folder, 'manifest.json');
  const whole = await readFile(manifest, 'utf8');
  await writeFile(manifest, whole.replace(/"step": \d+/, '"step": 0'));
  await expect(importFrom(to, folder)).rejects.toThrow(/has the tables of step 0/);
  await writeFile(manifest, whole);
  await truncate(join(folder, 'audit.jsonl'));
  await expect(importFrom(to, folder)).rejects.toThrow(/is not whole: audit has 0 of 3 rows/);
  await appendFile(join(folder, 'audit.jsonl'), 'nonsense\n');
  await expect(importFrom(to, folder)).rejects.toThrow();
  expect((await to.query('select from bot_state')).rowCount).toBe(0);
  expect((await to.query('select from customer_order')).rowCount).toBe(0);
  await to.close();
});
