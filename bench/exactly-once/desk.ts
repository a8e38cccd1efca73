/** The service as a replica runs it, over a given database folder and a given Partner Center; nothing else of the process. */
import type { Asking } from '../../domain/actors.ts';
import type { Desk } from '../../domain/desk.ts';
import { id } from '../../domain/ids.ts';
import { openDesk } from '../../domain/open-desk.ts';
import { partnerCenter, systemClock } from '../../partner-center/client.ts';
import { localCredentials } from '../../partner-center/credentials.ts';
import { auditTrail } from '../../storage/audit.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { openDatabase } from '../../storage/open.ts';
import { orderIds } from '../../storage/orders/ids.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { type OrderWorker, startOrderWorker } from '../../storage/orders/worker.ts';

export type ReplicaSettings = {
  readonly dataDir: string;
  readonly partnerCenterUrl: string;
  readonly settleMs: number;
  readonly orderTimeoutMs: number;
};

export type Running = { readonly desk: Desk; readonly close: () => Promise<void> };

const silent = { info: () => undefined, warn: () => undefined };

export async function runDesk(settings: ReplicaSettings, works: boolean): Promise<Running> {
  const database = await openDatabase({ dataDir: settings.dataDir, log: silent, connections: 12 });
  const jobs = await openJobs(database, silent);
  const desk = openDesk(
    {
      partnerCenter: partnerCenter({
        placeOf: () => ({ root: settings.partnerCenterUrl, cloud: '21vianet' }),
        credentials: localCredentials,
        indexCustomers: () => ({ find: () => [], mentionsIn: () => [] }),
        orderTimeoutMs: settings.orderTimeoutMs,
      }),
      orders: orderLedger(database, jobs),
      audit: auditTrail(database),
      clock: systemClock,
      ids: orderIds,
      notices: {
        rulesDisagree: () => undefined,
        orderEnded: () => undefined,
        approvalAsked: () => undefined,
      },
    },
    {
      draftLivesMs: 1_800_000,
      settleMs: settings.settleMs,
      orderTimeoutMs: settings.orderTimeoutMs,
      patienceMs: 3_000,
      moreOffers: {},
    },
  );
  let worker: OrderWorker | undefined;
  if (works)
    worker = await startOrderWorker({ database, jobs, work: desk.work, log: silent, sweepEveryMs: 2_000 });
  return {
    desk,
    close: async () => {
      worker?.stop();
      await jobs.close();
      await database.close();
    },
  };
}

export const asking: Asking = {
  actor: { tenant: id('tenant', 'storm'), person: id('person', 'sales-1'), name: 'Sam', role: 'sales' },
  correlationId: '5d7cb1f4-2f0e-4a0f-8f2b-7f5f2d9a1b10',
  locale: 'en-US',
  channel: 'page',
  credential: 'partner',
};
