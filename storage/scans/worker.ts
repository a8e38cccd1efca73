/** Sees to it that a scan goes on although processes die: by its job, and by a sweep should the job ever be lost. */
import type { ScanId, TenantId } from '../../domain/ids.ts';
import type { Database, Queries } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { free } from '../jobs/replica.ts';
import type { Log } from '../log.ts';
import { ms } from '../orders/row.ts';
import { lineOf } from '../start-error.ts';
import { type Sweeping, startSweeping } from '../sweeping.ts';
import { type ScanJob, scanOfJob, seeToLater } from './scan-job.ts';

export type ScanWorkerParts = {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly work: (tenant: TenantId, scan: ScanId) => Promise<void>;
  readonly log: Log;
  readonly sweepEveryMs?: number;
};

const overdueMs = 5_000;
/** Whoever works on it now may die yet. */
const lookInAfterMs = 15_000;

async function keepGoing(jobs: Jobs, queries: Queries, job: ScanJob): Promise<void> {
  const { rowCount } = await queries.query(
    `update portfolio_scan set due_at = clock_timestamp() + ${ms('$3')}
     where tenant_id = $1 and id = $2 and state = 'running'`,
    [job.tenant, job.scan, lookInAfterMs],
  );
  if (rowCount === 1) await seeToLater(jobs, queries, job, lookInAfterMs);
}

async function sweepOnce(database: Database, jobs: Jobs): Promise<number> {
  return database.transaction(async (queries) => {
    const { rows } = await queries.query<ScanJob>(
      `update portfolio_scan set due_at = clock_timestamp()
       where (tenant_id, id) in (
         select tenant_id, id from portfolio_scan
         where state = 'running' and due_at < clock_timestamp() - ${ms('$1')} and ${free}
         order by tenant_id for update skip locked)
       returning tenant_id as tenant, id as scan`,
      [overdueMs],
    );
    for (const job of rows) await seeToLater(jobs, queries, job, 0);
    return rows.length;
  });
}

/** Its sweep looks for scans that nobody works on. */
export async function startScanWorker(parts: ScanWorkerParts): Promise<Sweeping> {
  const { database, jobs, work, log, sweepEveryMs: everyMs = 10_000 } = parts;
  const sweep = (): Promise<number> => sweepOnce(database, jobs);
  const failed = 'the sweep over checks of all customers failed';
  const sweeping = await startSweeping({ sweep, everyMs, log, failed });
  await jobs.scans.work<ScanJob>(async (job) => {
    // Not waited for: it may take hours, and a job only sees to it that somebody is at it.
    work(...scanOfJob(job)).catch((error: unknown) =>
      log.warn({ error: lineOf(error) }, 'a check of all customers broke off'),
    );
    await database.transaction(async (queries) => keepGoing(jobs, queries, job));
  });
  return sweeping;
}
