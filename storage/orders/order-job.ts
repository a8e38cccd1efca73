/** The job that goes on with an order where a process died. It is the safety net: the click itself does the work first. */
import { id, type OrderId, type TenantId } from '../../domain/ids.ts';
import type { Queries } from '../database.ts';
import type { Job, Jobs } from '../jobs/queue.ts';

export type OrderJob = { readonly tenant: string; readonly order: string };

/** Long enough for the click to have done it all in the usual case. */
export const safetyNetMs = 5000;

function jobFor(tenant: TenantId, order: OrderId): Job {
  return { key: `${tenant} ${order}`, data: { tenant, order } satisfies OrderJob };
}

/** `due_at` in the row is set to the same time, so that the sweep notices a job that was lost. */
export async function takeUpLater(
  jobs: Jobs,
  queries: Queries,
  tenant: TenantId,
  order: OrderId,
  delayMs: number,
): Promise<void> {
  await jobs.later(queries, jobFor(tenant, order), delayMs);
}

export function orderOfJob({ tenant, order }: OrderJob): readonly [TenantId, OrderId] {
  return [id('tenant', tenant), id('order', order)];
}
