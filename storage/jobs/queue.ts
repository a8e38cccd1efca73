/** Work that must be done although a process dies: pg-boss in the same database, so that a row and its job are one transaction. */

import { randomUUID } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import { PgBoss } from 'pg-boss';
import type { Database, Queries } from '../database.ts';
import type { Log } from '../log.ts';
import { lineOf, StartError } from '../start-error.ts';
import { joinReplicas } from './replica.ts';

/** `key` says what the job is about: while one with the same key waits, another is not added. */
export type Job = { readonly key: string; readonly data: object };

/** Jobs of one kind, which wait for each other and for no others. */
export type Queue = {
  /** Part of the caller's transaction: it comes to be with it or not at all. */
  later(queries: Queries, job: Job, delayMs: number): Promise<void>;
  /** At least once each, several at a time; one that throws is tried again, later and later. */
  work<Data extends object>(perform: (data: Data) => Promise<void>): Promise<void>;
};

/** Orders, and beside them what nobody waits for. */
export type Jobs = Queue & {
  /** Who this process is among its replicas. */
  readonly replica: string;
  readonly scans: Queue;
  /** Lets the running ones end. */
  close(): Promise<void>;
};

type BossDatabase = { executeSql(text: string, values?: unknown[]): Promise<{ rows: QueryResultRow[] }> };

function bossOver(queries: Queries): BossDatabase {
  return { executeSql: async (text, values) => queries.query(text, values) };
}

export async function openJobs(database: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: bossOver(database),
    schedule: false,
    // How soon a dead worker's job is seen: the heartbeat's ten seconds and this.
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
  });
  // Without a listener a restart of the database would end the process.
  boss.on('error', (error) => log.warn({ error: lineOf(error) }, 'a job could not be looked after'));
  await boss.start().catch((error: unknown) => {
    throw new StartError(`The job queue cannot be set up in the database: ${lineOf(error)}.`, {
      cause: error,
    });
  });
  const orders = await openQueue(boss, log, { name: 'order', lanes: 4 });
  const scans = await openQueue(boss, log, { name: 'scan', lanes: 1 });
  const replica = await joinReplicas(database, log);
  return {
    ...orders,
    scans,
    replica: replica.id,
    close: async () => {
      await boss.stop({ graceful: true, close: false, timeout: 25_000 });
      await replica.close();
    },
  };
}

type QueueKind = { readonly name: string; readonly lanes: number };

async function openQueue(boss: PgBoss, log: Log, { name: queue, lanes }: QueueKind): Promise<Queue> {
  await boss.createQueue(queue, {
    policy: 'short',
    heartbeatSeconds: 10,
    retryLimit: 10,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 60,
    deleteAfterSeconds: 86_400,
  });
  // Fills pg-boss' memory of the queue. Looked up within a transaction it would want a second connection, and with
  // every connection in such a transaction none would ever be free.
  await boss.findJobs(queue, { id: randomUUID() });
  return {
    later: async (queries, { key, data }, delayMs) => {
      const startAfter = Math.max(0, delayMs) / 1000;
      await boss.send(queue, data, { db: bossOver(queries), singletonKey: key, startAfter });
    },
    work: async <Data extends object>(perform: (data: Data) => Promise<void>) => {
      const options = {
        // A batch ends with its slowest job, and an order may take its full time-out: so several small ones.
        localConcurrency: lanes,
        batchSize: 5,
        pollingIntervalSeconds: 2,
        burstWhenBatchFull: true,
        perJobResults: true,
      } as const;
      await boss.work<Data, unknown, typeof options>(queue, options, async (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data }) => {
            try {
              await perform(data);
              return { id, status: 'completed' as const };
            } catch (error) {
              log.warn({ error: lineOf(error) }, 'a job failed and will be tried again');
              return { id, status: 'failed' as const, output: { error: lineOf(error) } };
            }
          }),
        ),
      );
    },
  };
}
