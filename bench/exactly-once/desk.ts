/** The service as a replica runs it, over a given database folder and a given Partner Center; nothing else of the process. */
import type { Asking } from '../../domain/actors.ts';
import type { Desk } from '../../domain/desk.ts';
import { id } from '../../domain/ids.ts';
import { openDesk } from '../../domain/open-desk.ts';
import { partnerCenter, systemClock } from '../../partner-center/client.ts';
import { localCredentials } from '../../partner-center/credentials.ts';
import { auditTrail } from '../../storage/audit.ts';
import { exportFiles } from '../../storage/exports.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { openDatabase } from '../../storage/open.ts';
import { orderIds } from '../../storage/orders/ids.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { startOrderWorker } from '../../storage/orders/worker.ts';
import { portfolioScans } from '../../storage/scans/scans.ts';
import type { Sweeping } from '../../storage/sweeping.ts';

export type ReplicaSettings = {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly partnerCenterUrl: string;
  readonly settleMs: number;
  readonly orderTimeoutMs: number;
  readonly patienceMs?: number;
  readonly draftLivesMs?: number;
  readonly fourEyesAbove?: number;
};

export type Running = {
  readonly desk: Desk;
  /** What the operator and the people concerned would have been told, in order. */
  readonly told: string[];
  readonly close: () => Promise<void>;
};

const silent = { info: () => undefined, warn: () => undefined };

export async function runDesk(settings: ReplicaSettings, works: boolean): Promise<Running> {
  const { dataDir, databaseUrl, fourEyesAbove } = settings;
  const database = await openDatabase({ dataDir, databaseUrl, log: silent, connections: 12 });
  const jobs = await openJobs(database, silent);
  const told: string[] = [];
  const desk = openDesk(
    {
      partnerCenter: partnerCenter({
        placeOf: () => ({ root: settings.partnerCenterUrl, cloud: '21vianet' }),
        credentials: localCredentials,
        indexCustomers: () => ({ find: () => [], mentionsIn: () => [] }),
        orderTimeoutMs: settings.orderTimeoutMs,
      }),
      orders: orderLedger(database, jobs),
      scans: portfolioScans(database, jobs),
      audit: auditTrail(database),
      exports: exportFiles(database),
      clock: systemClock,
      ids: orderIds,
      notices: {
        rulesDisagree: (_asking, codes) => told.push(`rules disagree: ${codes.join(' ')}`),
        orderEnded: (order, heard) =>
          told.push(`ended ${order.outcome?.kind}${heard ? `, ${heard} heard` : ''}`),
        approvalAsked: () => told.push('approval asked'),
        scanEnded: ({ state }) => told.push(`scan ${state}`),
        brokeOff: (what) => told.push(`${what} broke off`),
      },
    },
    {
      draftLivesMs: settings.draftLivesMs ?? 1_800_000,
      settleMs: settings.settleMs,
      orderTimeoutMs: settings.orderTimeoutMs,
      patienceMs: settings.patienceMs ?? 3_000,
      moreOffers: {},
      ...(fourEyesAbove === undefined ? {} : { fourEyesAbove }),
    },
  );
  let worker: Sweeping | undefined;
  if (works)
    worker = await startOrderWorker({ database, jobs, work: desk.work, log: silent, sweepEveryMs: 2_000 });
  return {
    desk,
    told,
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
