/** Statements and transactions over one pool, patient with a server that is restarting. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { codeOf } from './start-error.ts';

export type Queries = {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
};

export type Database = Queries & {
  readonly pool: Pool;
  /** All of it or nothing. The work is run again after a deadlock, so it does nothing but talk to the database. */
  transaction<Outcome>(work: (queries: Queries) => Promise<Outcome>): Promise<Outcome>;
  /** Whether the database answers right now. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
};

/** The server is not there, is starting, or is being replaced: nothing was done, so asking again is safe. */
const away = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
]);
/** Said by a server that goes down instead of doing the statement. A connection that just breaks says nothing of the kind. */
const undone = new Set(['57P01', '57P02', '57P03']);
const collided = new Set(['40001', '40P01']);

/** Shorter than a person waits for an answer, longer than a restart of the embedded server takes. */
const patience = 5000;

/** All our statements are short. A server that takes them and says nothing is as good as away, and is not waited for. */
const answersWithin = 8_000;
const unanswered = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Query read timeout';

export function isAway(error: unknown): boolean {
  // The driver gives the loss of a connection no code.
  return away.has(codeOf(error)) || (error instanceof Error && /^Connection terminated/.test(error.message));
}

/** Everybody asks at once, and no connection came free in time: nothing was done, and nothing is wrong. */
export function isOverrun(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

/** A connection that has answered once: one that died while idle is found out before it matters. */
async function connect(pool: Pool, first: string, within: number): Promise<PoolClient> {
  const deadline = Date.now() + patience;
  for (;;) {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      await ask(client, first, undefined, within);
      return client;
    } catch (error) {
      client?.release(true);
      if (!isAway(error) || Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

/** No text of PostgreSQL can hold U+0000, and people paste anything; JSON carries it as an escape and is not touched. */
function sendable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '\ufffd');
  return Array.isArray(value) ? value.map(sendable) : value;
}

function ask<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: readonly unknown[] | undefined,
  within: number,
): Promise<QueryResult<Row>> {
  const config: QueryConfig & { readonly query_timeout: number } = {
    text,
    ...(values ? { values: values.map(sendable) } : {}),
    query_timeout: within,
  };
  return client.query<Row>(config);
}

function queriesOf(client: PoolClient, within: number): Queries {
  return { query: (text, values) => ask(client, text, values, within) };
}

async function once<Outcome>(
  pool: Pool,
  work: (queries: Queries) => Promise<Outcome>,
  within: number,
): Promise<Outcome> {
  const client = await connect(pool, 'begin', within);
  let broken = false;
  try {
    const outcome = await work(queriesOf(client, within));
    await ask(client, 'commit', undefined, within);
    return outcome;
  } catch (error) {
    // Behind a statement that hangs nothing else is heard; the server rolls back when the connection goes.
    broken =
      unanswered(error) ||
      (await client.query('rollback').then(
        () => false,
        () => true,
      ));
    throw error;
  } finally {
    client.release(broken);
  }
}

export function overPool(pool: Pool, close: () => Promise<void>, within = answersWithin): Database {
  return {
    pool,
    close,
    async query(text, values) {
      const deadline = Date.now() + patience;
      for (;;) {
        let client: PoolClient;
        try {
          client = await pool.connect();
        } catch (error) {
          if (!isAway(error) || Date.now() > deadline) throw error;
          await pause(50);
          continue;
        }
        let broken = false;
        try {
          return await ask(client, text, values, within);
        } catch (error) {
          broken = unanswered(error) || isAway(error);
          if (!undone.has(codeOf(error)) || Date.now() > deadline) throw error;
          await pause(50);
        } finally {
          client.release(broken);
        }
      }
    },
    async transaction(work) {
      for (let round = 1; ; round += 1) {
        try {
          return await once(pool, work, within);
        } catch (error) {
          if (!collided.has(codeOf(error)) || round === 5) throw error;
          await pause(Math.random() * 50 * round);
        }
      }
    },
    async healthy() {
      const answer = pool.query('select 1').then(
        () => true,
        () => false,
      );
      return Promise.race([answer, pause(2000, false, { ref: false })]);
    },
  };
}
