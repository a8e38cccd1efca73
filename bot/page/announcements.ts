/** Short words between replicas, by the database they share. A word that is lost is found on the next reload. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../storage/database.ts';
import { faultOf, type Log } from '../log.ts';

const channel = 'desk_page';
const comeBackAfterMs = 1000;
/** What PostgreSQL carries in one notification. */
const longest = 7900;

export function openAnnouncements(database: Database, log: Log, heard: (text: string) => Promise<void>) {
  const stop = new AbortController();

  async function listenOnce(): Promise<void> {
    const client = await database.pool.connect();
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const end = () => resolve();
    client.on('end', end);
    client.on('error', end);
    stop.signal.addEventListener('abort', end, { once: true });
    try {
      client.on('notification', ({ payload = '' }) => {
        heard(payload).catch((error: unknown) =>
          log.warn({ fault: faultOf(error) }, 'a word from another replica was lost'),
        );
      });
      await client.query(`listen ${channel}`);
      await over;
    } finally {
      stop.signal.removeEventListener('abort', end);
      // Never back into the pool: it would go on listening.
      client.release(true);
    }
  }

  async function keepListening(): Promise<void> {
    while (!stop.signal.aborted) {
      await listenOnce().catch((error: unknown) => log.debug({ fault: faultOf(error) }, 'not listening'));
      if (!stop.signal.aborted)
        await pause(comeBackAfterMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  }

  const listening = keepListening();
  return {
    async announce(text: string): Promise<void> {
      if (Buffer.byteLength(text) > longest) return;
      await database.query('select pg_notify($1, $2)', [channel, text]);
    },
    async close(): Promise<void> {
      stop.abort();
      await listening;
    },
  };
}
