import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Database, overPool } from '../../storage/database.ts';
import { freshDatabase } from '../support/database.ts';

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
