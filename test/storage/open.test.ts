import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Database } from '../../storage/database.ts';
import { migrations } from '../../storage/migrations.ts';
import { openDatabase } from '../../storage/open.ts';
import {
  emptyDatabaseUrl,
  freshDatabase,
  freshDatabaseUrl,
  openTestDatabase,
  silentLog,
} from '../support/database.ts';
import { startOldServer } from './old-server.ts';

async function open(databaseUrl: string): Promise<Database> {
  return openDatabase({ dataDir: '', databaseUrl, log: silentLog, patienceMs: 300 });
}

describe('a database server at DATABASE_URL', () => {
  test('ten replicas that start together on an empty database migrate it once', async () => {
    const url = await emptyDatabaseUrl();
    const replicas = await Promise.all(Array.from({ length: 10 }, async () => open(url)));
    const { rows } = await (replicas[0] as Database).query(
      'select number, name from desk_migration order by number',
    );
    expect(rows).toEqual(migrations.map(({ name }, at) => ({ number: at + 1, name })));
    for (const replica of replicas) expect(await replica.healthy()).toBe(true);
    await Promise.all(replicas.map(async (replica) => replica.close()));
  });

  test('migrated by a newer release it is left alone', async () => {
    const url = await freshDatabaseUrl();
    const database = await openTestDatabase(url);
    await database.query(`insert into desk_migration (number, name) values (999, 'from the future')`);
    await database.close();
    await expect(open(url)).rejects.toThrow(/^The database was migrated by a newer release \(step 999/);
  });

  test('that is down is named in one line, without its password', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    await expect(open(`postgres://app:secret@127.0.0.1:${port}/desk`)).rejects.toThrow(
      new RegExp(`^The database at 127.0.0.1:${port} does not answer: connection refused.$`),
    );
  });

  test('that does not have the database is named in one line', async () => {
    const url = (await freshDatabaseUrl()).replace(/test_\w+/, 'not_there');
    await expect(open(url)).rejects.toThrow(
      /^The server at .* has no database of the name in DATABASE_URL\.$/,
    );
  });

  test('whose user may not make tables is named in one line', async () => {
    const url = await emptyDatabaseUrl();
    const owner = new Client(url);
    await owner.connect();
    const user = `reader_${process.pid}_${Date.now()}`;
    await owner.query(`create role ${user} login`);
    await expect(open(url.replace('//app', `//${user}`))).rejects.toThrow(
      /^The user of DATABASE_URL may not create tables in the database at .*\.$/,
    );
    await owner.query(`drop role ${user}`);
    await owner.end();
  });

  test('whose address is no address gets one line', async () => {
    await expect(open('postgres://[nonsense')).rejects.toThrow(
      /^The database at DATABASE_URL cannot be used: [^\n]+$/,
    );
  });

  test('that is too old says which version it is and which is needed', async () => {
    const { server, port } = await startOldServer();
    await expect(open(`postgres://app@127.0.0.1:${port}/desk`)).rejects.toThrow(
      /^The database runs PostgreSQL 13\.4; 14 or newer is needed\.$/,
    );
    server.close();
  });
});

describe('a database that goes away in the middle', () => {
  async function cut(database: Database): Promise<void> {
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
  }

  test('is used again as soon as it is back', async () => {
    const database = await freshDatabase();
    await Promise.all(Array.from({ length: 8 }, async () => database.query('select pg_sleep(0.05)')));
    await cut(database);
    for (let at = 0; at < 20; at += 1)
      expect(
        await database.transaction(async (queries) => (await queries.query('select 1 as one')).rows),
      ).toEqual([{ one: 1 }]);
    await database.close();
  });

  test('takes a transaction that had begun with it, whole', async () => {
    const database = await freshDatabase();
    await database.query('create table counted (number int)');
    const work = database.transaction(async (queries) => {
      await queries.query('insert into counted values (1)');
      await cut(database);
      await queries.query('insert into counted values (2)');
    });
    await expect(work).rejects.toThrow();
    expect((await database.query('select number from counted')).rows).toEqual([]);
    await database.close();
  });

  test('is not healthy while it is away', async () => {
    const url = await freshDatabaseUrl();
    const database = await openTestDatabase(url);
    expect(await database.healthy()).toBe(true);
    await database.pool.end();
    expect(await database.healthy()).toBe(false);
  });
});

test('two transactions that want the same rows in opposite order both end well', async () => {
  const database = await freshDatabase();
  await database.query('create table pair (name text primary key, count int)');
  await database.query(`insert into pair values ('a', 0), ('b', 0)`);
  const both = async (names: readonly string[]): Promise<void> =>
    database.transaction(async (queries) => {
      for (const name of names) {
        await queries.query('update pair set count = count + 1 where name = $1', [name]);
        await queries.query('select pg_sleep(0.05)');
      }
    });
  await Promise.all([both(['a', 'b']), both(['b', 'a'])]);
  expect((await database.query('select count from pair')).rows).toEqual([{ count: 2 }, { count: 2 }]);
  await database.close();
});
