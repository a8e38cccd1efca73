import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import { type Database, isOverrun, overPool } from '../../storage/database.ts';
import { freshDatabase, freshDatabaseUrl } from '../support/database.ts';

let real: Database;
let impatient: Database;
beforeAll(async () => {
  real = await freshDatabase();
  impatient = overPool(real.pool, real.close, 200);
});
afterAll(() => real.close());

test('a database that takes a statement and says nothing is not waited for, and serves again afterwards', async () => {
  const hang = 'select pg_sleep(30)';
  await expect(impatient.query(hang)).rejects.toThrow('Query read timeout');
  await expect(impatient.transaction(({ query }) => query(hang))).rejects.toThrow('Query read timeout');
  expect((await impatient.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  expect(await impatient.transaction(async ({ query }) => (await query('select 2 as two')).rows)).toEqual([
    { two: 2 },
  ]);
});

test('that no connection came free in time is told from a fault', async () => {
  const pool = new Pool({ connectionString: await freshDatabaseUrl(), max: 1 });
  const crowded = overPool(pool, () => pool.end());
  const holder = await pool.connect();
  // Only now: the connection itself may take as long as a busy machine needs.
  pool.options.connectionTimeoutMillis = 50;
  const error: unknown = await crowded.query('select 1').catch((reason: unknown) => reason);
  expect(isOverrun(error)).toBe(true);
  holder.release();
  expect(isOverrun(await crowded.query('select nothing').catch((reason: unknown) => reason))).toBe(false);
  await crowded.close();
});
