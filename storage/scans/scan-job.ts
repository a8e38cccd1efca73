/** The job that sees to it that somebody goes on with a scan. It is the safety net: whoever starts one begins at once. */
import { id, type ScanId, type TenantId } from '../../domain/ids.ts';
import type { Queries } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';

export type ScanJob = { readonly tenant: string; readonly scan: string };

export const safetyNetMs = 5_000;

export async function seeToLater(
  jobs: Jobs,
  queries: Queries,
  { tenant, scan }: ScanJob,
  delayMs: number,
): Promise<void> {
  await jobs.scans.later(queries, { key: `${tenant} ${scan}`, data: { tenant, scan } }, delayMs);
}

export function scanOfJob({ tenant, scan }: ScanJob): readonly [TenantId, ScanId] {
  return [id('tenant', tenant), id('scan', scan)];
}
