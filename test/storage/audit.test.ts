import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import type { AuditEntry } from '../../domain/ports.ts';
import { auditTrail } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import { freshDatabaseUrl, openTestDatabase } from '../support/database.ts';
import { megan } from './an-order.ts';

let one: Database;
let other: Database;

beforeAll(async () => {
  const url = await freshDatabaseUrl();
  [one, other] = await Promise.all([openTestDatabase(url), openTestDatabase(url)]);
});
afterAll(async () => {
  await one.close();
  await other.close();
});

function anEntry(tenant: string, facts: Record<string, unknown> = {}): AuditEntry {
  return {
    tenant: id('tenant', tenant),
    person: megan,
    channel: 'msteams',
    locale: 'ru-RU',
    correlationId: 'c1',
    deed: 'submitted',
    order: id('reference', 'UD-ABC123'),
    customer: id('customer', 'contoso'),
    facts,
  };
}

test('entries of two replicas at once stand in one unbroken chain', async () => {
  const tenant = id('tenant', 'busy');
  const entries = Array.from({ length: 60 }, async (_, at) =>
    auditTrail(at % 2 ? one : other).record(anEntry('busy', { at })),
  );
  await Promise.all(entries);
  const { rows } = await one.query<{ number: string }>(
    'select number from audit where tenant_id = $1 order by number',
    [tenant],
  );
  expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  expect(await auditTrail(one).brokenAt(tenant)).toBeUndefined();
});

test('an entry keeps before and after, whatever people typed', async () => {
  const facts = { before: { quantity: 10 }, after: { quantity: 25 }, note: 'a\u0000b "x"' };
  await auditTrail(one).record(anEntry('kept', facts));
  const { rows } = await one.query<{ entry: AuditEntry }>(`select entry from audit where tenant_id = 'kept'`);
  expect(rows[0]?.entry).toEqual(anEntry('kept', facts));
});

test('nothing in it can be changed or removed by a statement', async () => {
  await auditTrail(one).record(anEntry('firm'));
  await expect(one.query(`update audit set entry = '{}' where tenant_id = 'firm'`)).rejects.toThrow(
    'append-only',
  );
  await expect(one.query(`delete from audit where tenant_id = 'firm'`)).rejects.toThrow('append-only');
  await expect(one.query('truncate audit')).rejects.toThrow('append-only');
});

/** What somebody with the rights of the database's owner could do. */
async function behindItsBack(statement: string): Promise<void> {
  await one.query('alter table audit disable trigger audit_append_only');
  await one.query(statement);
  await one.query('alter table audit enable trigger audit_append_only');
}

test.each([
  [
    'an entry that was changed',
    2,
    `update audit set entry = '{"deed":"drafted"}' where tenant_id = $ and number = 2`,
  ],
  [
    'a time that was changed',
    2,
    `update audit set at = at + interval '1 second' where tenant_id = $ and number = 2`,
  ],
  ['an entry that was removed', 3, `delete from audit where tenant_id = $ and number = 2`],
  ['an end that was cut off', 4, `delete from audit where tenant_id = $ and number = 4`],
])('%s shows', async (what, broken, statement) => {
  for (let at = 0; at < 4; at += 1) await auditTrail(one).record(anEntry(what, { at }));
  expect(await auditTrail(one).brokenAt(id('tenant', what))).toBeUndefined();
  await behindItsBack(statement.replace('$', `'${what}'`));
  expect(await auditTrail(one).brokenAt(id('tenant', what))).toBe(broken);
});
