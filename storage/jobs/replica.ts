/** This process among its replicas. It gives a sign of life, so that what it held when it died is free within seconds. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Log } from '../log.ts';
import { lineOf } from '../start-error.ts';

export type Replica = { readonly id: string; close(): Promise<void> };

const everyMs = 2000;

/**
 * Too soon does no harm: a process that was only slow finds that it lost its claims before it can act on them,
 * and what it had sent already is protected by the settle window.
 */
const alive = `seen_at > clock_timestamp() - interval '12 seconds'`;

/** Nobody works on it: never claimed, claimed too long ago, or by a process that gives no more signs of life. */
export const free = `(claimed_until is null or claimed_until <= clock_timestamp() or not exists (
  select from replica where replica.id = claimed_by and ${alive}))`;

export async function joinReplicas(database: Database, log: Log): Promise<Replica> {
  const id = randomUUID();
  const sign = async (): Promise<void> => {
    await database.query(
      `insert into replica (id, seen_at) values ($1, clock_timestamp())
       on conflict (id) do update set seen_at = excluded.seen_at`,
      [id],
    );
  };
  await sign();
  await database.query(`delete from replica where seen_at < now() - interval '1 hour'`);
  const timer = setInterval(() => {
    sign().catch((error: unknown) => log.warn({ error: lineOf(error) }, 'no sign of life could be given'));
  }, everyMs);
  timer.unref();
  return {
    id,
    close: async () => {
      clearInterval(timer);
      await database.query('delete from replica where id = $1', [id]);
    },
  };
}
