/** A fresh, migrated database for a suite or a test: real PostgreSQL, made from a template in some hundredths of a second. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Database } from '../../storage/database.ts';
import { openDatabase } from '../../storage/open.ts';

export const silentLog = { info: () => undefined, warn: () => undefined };

function fromSetUp(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run jest with test/jest.config.json`);
  return value;
}

/** For tests that start whole processes: what they take as DATABASE_URL. */
export async function freshDatabaseUrl(): Promise<string> {
  return createDatabase(`template ${fromSetUp('TEST_DATABASE_TEMPLATE')}`);
}

/** Without any table: for tests of the first start. */
export async function emptyDatabaseUrl(): Promise<string> {
  return createDatabase('');
}

async function createDatabase(from: string): Promise<string> {
  const adminUrl = fromSetUp('TEST_DATABASE_ADMIN');
  const name = `test_${fromSetUp('TEST_RUN')}_${randomBytes(5).toString('hex')}`;
  const admin = new Client(adminUrl);
  await admin.connect();
  await admin.query(`create database ${name} ${from}`);
  await admin.end();
  return adminUrl.replace('/postgres?', `/${name}?`).replace(/\/postgres$/, `/${name}`);
}

/** Close it in `afterAll`. A second one on the same address stands for a second replica. */
export async function openTestDatabase(databaseUrl: string): Promise<Database> {
  return openDatabase({ dataDir: '', databaseUrl, log: silentLog, connections: 8 });
}

export async function freshDatabase(): Promise<Database> {
  return openTestDatabase(await freshDatabaseUrl());
}
