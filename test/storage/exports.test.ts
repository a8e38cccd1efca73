import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exporting } from '../../domain/exporting.ts';
import type { ExportChunk } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import { auditTrail } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import { exportFiles } from '../../storage/exports.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { startRetention } from '../../storage/retention.ts';
import { freshDatabaseUrl, openTestDatabase, silentLog } from '../support/database.ts';
import { aDraft, halfAnHour, megan, tenant } from './an-order.ts';

let one: Database;
let other: Database;
beforeAll(async () => {
  const url = await freshDatabaseUrl();
  [one, other] = await Promise.all([openTestDatabase(url), openTestDatabase(url)]);
});
afterAll(() => Promise.all([one.close(), other.close()]));

const day = { bytes: 50 * 1024 * 1024, livesMs: 86_400_000 };
const ofMegan = { tenant, person: megan.id, kind: 'history', name: 'Order history.csv' } as const;

async function* chunks(...texts: readonly string[]): AsyncGenerator<ExportChunk> {
  for (const text of texts) yield { text, rows: 1 };
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString('utf8');
}

async function pieces(): Promise<number> {
  const { rows } = await one.query<{ count: number }>('select count(*)::int as count from export_piece');
  return rows[0]?.count ?? -1;
}

test('a file of many pieces is read on another replica as it was written, letter by letter', async () => {
  const line = `蓝海贸易;Größe;Ромашка;${'x'.repeat(1000)}\r\n`;
  const lines = Array.from({ length: 900 }, () => line);
  const file = await exportFiles(one).keep(ofMegan, chunks(...lines), day);
  if (!file) throw new Error('not kept');
  expect(file.id).toMatch(/^[\w-]{32}$/);
  expect(await pieces()).toBeGreaterThan(3);
  const theirs = exportFiles(other);
  expect(await theirs.find(tenant, megan.id, file.id)).toEqual(file);
  const text = await textOf(theirs.content(tenant, megan.id, file.id));
  expect(text).toBe(lines.join(''));
  expect(file).toMatchObject({ rows: 900, bytes: Buffer.byteLength(text) });
});

test('nobody else finds it: not another person, not another tenant, not under another id', async () => {
  const files = exportFiles(one);
  const file = await files.keep(ofMegan, chunks('a'), day);
  if (!file) throw new Error('not kept');
  const strangers = [
    [tenant, id('person', 'alex'), file.id],
    [id('tenant', 'partner-two'), megan.id, file.id],
    [tenant, megan.id, id('export', `${file.id}x`)],
  ] as const;
  for (const who of strangers) {
    expect(await files.find(...who)).toBeUndefined();
    await expect(textOf(files.content(...who))).rejects.toThrow('no longer there');
  }
});

test('what expired is there for nobody, and the sweep takes it away with its pieces', async () => {
  const files = exportFiles(one);
  await files.forget(tenant, megan.id);
  const file = await files.keep(ofMegan, chunks('a', 'b'), day);
  const young = await files.keep(ofMegan, chunks('c'), day);
  if (!file || !young) throw new Error('not kept');
  await one.query(`update export_file set expires_at = now() - interval '1 second' where id = $1`, [file.id]);
  expect(await files.find(tenant, megan.id, file.id)).toBeUndefined();
  await expect(textOf(files.content(tenant, megan.id, file.id))).rejects.toThrow('no longer there');
  const retention = await startRetention({ database: one, log: silentLog });
  expect(await pieces()).toBe(1);
  expect(await textOf(files.content(tenant, megan.id, young.id))).toBe('c');
  retention.stop();
});

test('too much, or a table that breaks off in the middle, leaves nothing behind', async () => {
  const files = exportFiles(one);
  await files.forget(tenant, megan.id);
  const many = Array.from({ length: 5 }, () => 'x'.repeat(300_000));
  expect(await files.keep(ofMegan, chunks(...many), { ...day, bytes: 1_000_000 })).toBeUndefined();
  async function* broken() {
    yield { text: 'x'.repeat(300_000), rows: 1 };
    throw new Error('Partner Center is away');
  }
  await expect(files.keep(ofMegan, broken(), day)).rejects.toThrow('Partner Center is away');
  expect(await pieces()).toBe(0);
});

test('of one person the newest five are kept', async () => {
  const files = exportFiles(one);
  const made = [];
  for (let at = 0; at < 7; at += 1) made.push(await files.keep(ofMegan, chunks(String(at)), day));
  const there = await Promise.all(made.map((file) => file && files.find(tenant, megan.id, file.id)));
  expect(there.map((file) => file !== undefined)).toEqual([false, false, true, true, true, true, true]);
});

test('asked for a thousand times at once it is written once, and each gets it; another table is another file', async () => {
  const files = exportFiles(one);
  const jobs = await openJobs(one, silentLog);
  await files.forget(tenant, megan.id);
  const { keepExport } = exporting({
    orders: orderLedger(one, jobs),
    exports: files,
    audit: auditTrail(one),
  });
  const asking = {
    actor: { tenant, person: megan.id, name: megan.name, role: 'sales' },
    ...{ correlationId: 'c', locale: 'en-US', channel: 'page' },
    credential: 'partner',
  } as const;
  let begun = 0;
  async function* counted() {
    begun += 1;
    yield { text: 'a', rows: 1 };
  }
  const wish = { kind: 'scan', name: 'a.csv', table: 'one' } as const;
  const kept = await Promise.all(
    Array.from({ length: 1000 }, () => keepExport(asking, { ...wish, content: counted() })),
  );
  expect(begun).toBe(1);
  expect(new Set(kept.map((one) => one.kind === 'kept' && one.file.id)).size).toBe(1);
  await Promise.all(
    ['two', 'three'].map((table) => keepExport(asking, { ...wish, table, content: counted() })),
  );
  await keepExport(asking, { ...wish, content: counted() });
  expect(begun).toBe(4);
  await jobs.close();
});

test('every order is in it exactly once, however many there are and whatever is ordered meanwhile', async () => {
  const jobs = await openJobs(one, silentLog);
  const orders = orderLedger(one, jobs);
  const place = { tenant: id('tenant', 'many'), customer: id('customer', 'contoso') };
  for (let at = 0; at < 1203; at += 1) {
    const { id: order } = await orders.draft(
      aDraft({ ...place, ...(at % 3 === 0 ? { customer: id('customer', 'Fabrikam') } : {}) }),
      halfAnHour,
    );
    await orders.close(place.tenant, order, { kind: 'declined', by: megan, reason: '' });
  }
  await orders.draft(aDraft(place), halfAnHour);
  const asking = {
    actor: { tenant: place.tenant, person: megan.id, name: megan.name, role: 'sales' },
    correlationId: 'c',
    locale: 'en-US',
    channel: 'page',
    credential: 'partner',
  } as const;
  const { everyOrder } = exporting({ orders, exports: exportFiles(one), audit: auditTrail(one) });
  const seen: string[] = [];
  for await (const page of everyOrder(asking, {})) {
    seen.push(...page.map(({ reference }) => reference));
    const { id: late } = await orders.draft(aDraft(place), halfAnHour);
    await orders.close(place.tenant, late, { kind: 'declined', by: megan, reason: '' });
  }
  expect(seen).toHaveLength(1203);
  expect(new Set(seen).size).toBe(1203);
  let ofFabrikam = 0;
  for await (const page of everyOrder(asking, { customer: id('customer', 'FABRIKAM') }))
    ofFabrikam += page.length;
  expect(ofFabrikam).toBe(401);
  await jobs.close();
});
