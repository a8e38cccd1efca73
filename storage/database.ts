/** Statements and transactions over one pool, patient with a server that is restarting. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
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
const collided = new Set(['40001', '40P01']);

/** Shorter than a person waits for an answer, longer than a restart of the embedded server takes. */
const patience = 5000;

export function isAway(error: unknown): boolean {
  // The driver gives the loss of a connection no code.
  return away.has(codeOf(error)) || (error instanceof Error && /^Connection terminated/.test(error.message));
}

/** A connection that has answered once: one that died while idle is found out before it matters. */
async function connect(pool: Pool, first: string): Promise<PoolClient> {
  const deadline = Date.now() + patience;
  for (;;) {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      await client.query(first);
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
): Promise<QueryResult<Row>> {
  return client.query<Row>(text, values?.map(sendable));
}

function queriesOf(client: PoolClient): Queries {
  return { query: (text, values) => ask(client, text, values) };
}

async function once<Outcome>(pool: Pool, work: (queries: Queries) => Promise<Outcome>): Promise<Outcome> {
  const client = await connect(pool, 'begin');
  let broken = false;
  try {
    const outcome = await work(queriesOf(client));
    await client.query('commit');
    return outcome;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

export function overPool(pool: Pool, close: () => Promise<void>): Database {
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
        try {
          return await ask(client, text, values);
        } finally {
          client.release();
        }
      }
    },
    async transaction(work) {
      for (let round = 1; ; round += 1) {
        try {
          return await once(pool, work);
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
