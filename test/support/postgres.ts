/** The one PostgreSQL of a test run: started by the first process that needs it, stopped by the last, adopted if a killed run left it behind. */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, type ClientConfig } from 'pg';
import { type Embedded, startEmbedded } from '../../storage/embedded/server.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { migrations } from '../../storage/migrations.ts';
import { openDatabase } from '../../storage/open.ts';

const silent = { info: () => undefined, warn: () => undefined };

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** One folder for each checkout and account, so that nobody meets another's. */
const folder = join(tmpdir(), `upgrade-desk-test-${userInfo().uid}-${short(checkout)}`);

/** Named after the tables it holds: a changed migration makes a new one. */
const template = `template_${short(JSON.stringify(migrations))}`;

function urlOf({ host = '', port, user, password }: ClientConfig, database: string): string {
  const secret = typeof password === 'string' ? `:${password}` : '';
  return host.startsWith('/')
    ? `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
    : `postgres://${user}${secret}@${host}:${port}/${database}`;
}

async function databases(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database');
  return rows.map(({ datname }) => datname);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a killed run has left: its databases are named `test_<process>_…`. */
async function sweep(admin: Client): Promise<void> {
  for (const name of await databases(admin)) {
    const maker = /^test_(\d+)_/.exec(name)?.[1];
    const outdated = name.startsWith('template_') && name !== template;
    if (outdated || (maker && !lives(Number(maker))))
      await admin.query(`drop database if exists ${name} with (force)`).catch(() => undefined);
  }
}

async function makeTemplate(admin: Client, connection: ClientConfig): Promise<void> {
  // Under a lock: two runs may start together.
  await admin.query('select pg_advisory_lock(1)');
  if (!(await databases(admin)).includes(template)) {
    await admin.query('drop database if exists half_made with (force)');
    await admin.query('create database half_made');
    const made = await openDatabase({
      dataDir: '',
      databaseUrl: urlOf(connection, 'half_made'),
      log: silent,
    });
    const jobs = await openJobs(made, silent);
    await jobs.close();
    await made.close();
    await admin.query(`alter database half_made rename to ${template}`);
  }
  await admin.query('select pg_advisory_unlock(1)');
}

export type TestServer = { readonly adminUrl: string; readonly template: string; close(): Promise<void> };

export async function startTestServer(): Promise<TestServer> {
  const start = (): Promise<Embedded> =>
    startEmbedded({
      dataDir: folder,
      log: silent,
      durable: false,
      settings: ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'],
    });
  // Without fsync the folder may be broken after a power cut; nothing in it is worth keeping.
  const embedded = await start().catch(async () => {
    await rm(folder, { recursive: true, force: true });
    return start();
  });
  const admin = new Client(embedded.connection);
  await admin.connect();
  await sweep(admin);
  await makeTemplate(admin, embedded.connection);
  return {
    adminUrl: urlOf(embedded.connection, 'postgres'),
    template,
    close: async () => {
      for (const name of await databases(admin))
        if (name.startsWith(`test_${process.pid}_`))
          await admin.query(`drop database if exists ${name} with (force)`).catch(() => undefined);
      await admin.end();
      await embedded.close();
    },
  };
}
