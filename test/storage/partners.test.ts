import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SharedMinute } from '../../partner-center/common-minute.ts';
import type { RefreshTokenStore } from '../../partner-center/partner-tokens.ts';
import type { Database } from '../../storage/database.ts';
import { refreshTokens } from '../../storage/partners/refresh-tokens.ts';
import { sharedMinute } from '../../storage/partners/shared-minute.ts';
import { freshDatabaseUrl, openTestDatabase, silentLog } from '../support/database.ts';

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

describe('the rate that all replicas share', () => {
  test('gives two replicas that take at once exactly what a minute allows', async () => {
    const minutes: SharedMinute[] = [one, other].map((database) => sharedMinute(database, silentLog));
    const takes = Array.from({ length: 40 }, async (_, at) => minutes[at % 2]?.take('contested', 7, 100));
    const granted = (await Promise.all(takes)).map((take) => take?.granted ?? 0);
    expect(granted.reduce((sum, part) => sum + part, 0)).toBe(100);
  });

  test('says when there is more, and gives it then; another tenant is not held up', async () => {
    const minute = sharedMinute(one, silentLog);
    expect((await minute.take('waiting', 10, 10)).granted).toBe(10);
    const none = await minute.take('waiting', 1, 10);
    expect(none.granted).toBe(0);
    expect(none.nextAt - Date.now()).toBeGreaterThan(50_000);
    expect(none.nextAt - Date.now()).toBeLessThanOrEqual(60_000);
    expect((await minute.take('somebody else', 1, 10)).granted).toBe(1);
    await one.query(`update partner_grant set at = at - interval '1 minute'`);
    expect((await minute.take('waiting', 10, 10)).granted).toBe(10);
  });

  test('does not stop a replica whose database is away', async () => {
    const away = await openTestDatabase(await freshDatabaseUrl());
    await away.close();
    expect((await sharedMinute(away, silentLog).take('any', 5, 10)).granted).toBe(5);
  });
});

describe('a rotated refresh token', () => {
  const secrets: Record<string, string | undefined> = {
    'partner.example': 'secret-1',
    'other.example': 'secret-2',
  };
  const secretOf = (tenant: string): string | undefined => secrets[tenant.toLowerCase()];

  test('is there for every replica, newest first, and stands nowhere in the clear', async () => {
    const here: RefreshTokenStore = refreshTokens(one, secretOf);
    const there = refreshTokens(other, secretOf);
    expect(await here.load('partner.example')).toBeUndefined();
    await here.keep('Partner.example', 'token-one');
    await here.keep('partner.example', 'token-two');
    expect(await there.load('PARTNER.example')).toBe('token-two');
    const { rows } = await one.query<{ row: string }>('select t::text as row from partner_refresh_token t');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/token-two/);
  });

  test('does not open with a replaced secret, for another tenant, or when it was tampered with', async () => {
    await refreshTokens(one, secretOf).keep('partner.example', 'token-three');
    expect(await refreshTokens(one, () => 'another secret').load('partner.example')).toBeUndefined();
    await one.query(
      `insert into partner_refresh_token select 'other.example', sealed, kept_at from partner_refresh_token`,
    );
    expect(await refreshTokens(one, () => 'secret-1').load('other.example')).toBeUndefined();
    await one.query(`update partner_refresh_token set sealed = reverse(sealed)`);
    expect(await refreshTokens(one, secretOf).load('partner.example')).toBeUndefined();
    await one.query(`update partner_refresh_token set sealed = ''`);
    expect(await refreshTokens(one, secretOf).load('partner.example')).toBeUndefined();
  });
});
