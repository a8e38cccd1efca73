/** All that goes on with a scan, as one replica has it: the real client, the real tables, the rules. */
import type { Asking, Role } from '../../../domain/actors.ts';
import { id } from '../../../domain/ids.ts';
import { openPortfolio } from '../../../domain/portfolio/open-portfolio.ts';
import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import type { Scan } from '../../../domain/portfolio/scan.ts';
import type { Clock, PartnerCenter } from '../../../domain/ports.ts';
import { partnerCenter, systemClock } from '../../../partner-center/client.ts';
import { localCredentials } from '../../../partner-center/credentials.ts';
import type { Database } from '../../../storage/database.ts';
import { type Jobs, openJobs } from '../../../storage/jobs/queue.ts';
import { openDatabase } from '../../../storage/open.ts';
import { orderIds } from '../../../storage/orders/ids.ts';
import { portfolioScans } from '../../../storage/scans/scans.ts';
import { ourCatalogue } from '../builders.ts';

export type Replica = {
  readonly portfolio: Portfolio;
  readonly client: PartnerCenter;
  readonly database: Database;
  readonly jobs: Jobs;
  /** Scans of whose end somebody had to be told, and whom it was told to already. */
  readonly told: (readonly [Scan, string | undefined])[];
  close(): Promise<void>;
};

export type ReplicaParts = {
  readonly databaseUrl: string;
  readonly partnerCenterUrl: string;
  readonly clock?: Clock;
  readonly ratePerMinute?: number;
};

const silentLog = { info: () => undefined, warn: () => undefined };

export async function openReplica(parts: ReplicaParts): Promise<Replica> {
  const { databaseUrl, partnerCenterUrl, clock = systemClock, ratePerMinute = 0 } = parts;
  const database = await openDatabase({ dataDir: '', databaseUrl, log: silentLog, connections: 8 });
  const jobs = await openJobs(database, silentLog);
  const told: (readonly [Scan, string | undefined])[] = [];
  const client = partnerCenter({
    placeOf: () => ({ root: partnerCenterUrl, cloud: '21vianet' }),
    credentials: localCredentials,
    indexCustomers: () => ({ find: () => [], mentionsIn: () => [] }),
    clock,
    ratePerMinute,
  });
  const portfolio = openPortfolio({
    ...{ partnerCenter: client, scans: portfolioScans(database, jobs), catalogue: ourCatalogue, clock },
    ids: orderIds,
    notices: {
      rulesDisagree: () => undefined,
      orderEnded: () => undefined,
      approvalAsked: () => undefined,
      scanEnded: (scan, heard) => told.push([scan, heard]),
      brokeOff: (_what, error) => {
        throw error;
      },
    },
  });
  return {
    ...{ portfolio, client, database, jobs, told },
    async close() {
      await portfolio.stop();
      await jobs.close();
      await database.close();
    },
  };
}

export function askedBy(role: Role, tenant = 'local'): Asking {
  return {
    actor: { tenant: id('tenant', tenant), person: id('person', role), name: role, role },
    ...{ correlationId: 'correlation', locale: 'en-US', channel: 'page', credential: 'partner' },
  };
}

/** Once it has ended, however it did; undefined where there is none. */
export async function ended({ portfolio }: Replica, asking: Asking): Promise<Scan> {
  for (;;) {
    const scan = await portfolio.latest(asking);
    if (scan && scan.state !== 'running') return scan;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
