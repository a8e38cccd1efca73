/** Begin here: the database, embedded or a server, open and migrated. */
import { setTimeout as pause } from 'node:timers/promises';
import { Pool, type PoolConfig } from 'pg';
import { type Database, isAway, overPool } from './database.ts';
import { type Embedded, startEmbedded } from './embedded/server.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { explain } from './refused-connection.ts';
import { lineOf, StartError } from './start-error.ts';

export type OpenOptions = {
  /** Where the embedded database lives; not looked at with a `databaseUrl`. */
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  /** How many connections this process may hold. */
  readonly connections?: number;
  /** How long a server may take to come up: it may start a little later than we do, as in a group of containers. */
  readonly patienceMs?: number;
  /** Whoever starts it wants to stop again before it is there. */
  readonly signal?: AbortSignal;
};

const oldest = 14;

function poolOf(where: PoolConfig, { log, connections = 10 }: OpenOptions): Pool {
  const pool = new Pool({
    ...where,
    max: connections,
    application_name: 'upgrade-desk',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    // A process that froze in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
  });
  // Either of the two without a listener would end the process when the database restarts.
  pool.on('error', (error) => log.warn({ error: lineOf(error) }, 'an idle database connection was lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function firstContact(pool: Pool, { patienceMs = 10_000, signal }: OpenOptions): Promise<void> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  stopped.catch(() => undefined);
  const stop = () => reject(new StartError('It was stopped before the database answered.'));
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  for (const deadline = Date.now() + patienceMs; ; await pause(100)) {
    try {
      const asked = pool.query<{ number: string; name: string }>(
        `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
      );
      const { rows } = await Promise.race([asked, stopped]);
      const [version] = rows;
      if (Number(version?.number) >= oldest * 10_000) return;
      throw new StartError(`The database runs PostgreSQL ${version?.name}; ${oldest} or newer is needed.`);
    } catch (error) {
      if (error instanceof StartError || !isAway(error) || Date.now() > deadline) throw error;
    }
  }
}

/** Fails with a StartError, whose one line says what to do. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { dataDir, databaseUrl, log } = options;
  let embedded: Embedded | undefined;
  let pool: Pool | undefined;
  const close = async (): Promise<void> => {
    await pool?.end();
    await embedded?.close();
  };
  try {
    if (!databaseUrl) embedded = await startEmbedded({ dataDir, log, signal: options.signal });
    pool = poolOf(embedded?.connection ?? { connectionString: databaseUrl }, options);
    await firstContact(pool, options);
    await migrate(pool);
    return overPool(pool, close);
  } catch (error) {
    // A pool waits for its connections, and one of them may be on its way to nowhere.
    if (options.signal?.aborted && !embedded) void pool?.end();
    else await close();
    throw explain(error, databaseUrl);
  }
}
