/** The real service over the real simulator and a real database: what the conversation is tested against. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk, DeskSettings } from '../../domain/desk.ts';
import { openDesk } from '../../domain/open-desk.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Scan } from '../../domain/portfolio/scan.ts';
import { partnerCenter } from '../../partner-center/client.ts';
import { type Credentials, localCredentials } from '../../partner-center/credentials.ts';
import type { Customers } from '../../partner-center/simulator/customer-book.ts';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { auditTrail } from '../../storage/audit.ts';
import { BotState } from '../../storage/bot-state.ts';
import type { Database } from '../../storage/database.ts';
import { exportFiles } from '../../storage/exports.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { orderIds } from '../../storage/orders/ids.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';
import { portfolioScans } from '../../storage/scans/scans.ts';
import { indexCustomers } from '../../understanding/customers/index-customers.ts';
import { freshDatabase, silentLog } from './database.ts';

export type RealDesk = {
  readonly desk: Desk;
  readonly database: Database;
  readonly storage: BotState;
  readonly simulator: Simulator;
  /** Orders of which somebody else had to be told. */
  readonly told: Order[];
  /** Checks of all customers of whose end somebody had to be told. */
  readonly scansTold: Scan[];
  /** The simulator's own routes: faults, settings, what happened at a customer's. */
  control(path: string, body?: unknown, method?: string): Promise<unknown>;
  close(): Promise<void>;
};

export async function openRealDesk(
  settings: Partial<DeskSettings> = {},
  customers: Customers = 'sample',
  credentials: Credentials = localCredentials,
): Promise<RealDesk> {
  const [database, simulator] = await Promise.all([freshDatabase(), startSimulator({ customers })]);
  const jobs = await openJobs(database, silentLog);
  const told: Order[] = [];
  const scansTold: Scan[] = [];
  const desk = openDesk(
    {
      partnerCenter: partnerCenter({
        placeOf: () => ({ root: simulator.url, cloud: '21vianet' }),
        credentials,
        indexCustomers,
        patienceMs: 200,
      }),
      orders: orderLedger(database, jobs),
      scans: portfolioScans(database, jobs),
      audit: auditTrail(database),
      exports: exportFiles(database),
      // A test that has ended waits for nobody's patience.
      clock: { now: () => new Date(), after: (ms) => pause(ms, undefined, { ref: false }) },
      ids: orderIds,
      notices: {
        rulesDisagree: () => undefined,
        orderEnded: (order) => void told.push(order),
        approvalAsked: (order) => void told.push(order),
        scanEnded: (scan, told) => void (told === scan.starter.id || scansTold.push(scan)),
        brokeOff: (_what, error) => {
          throw error;
        },
      },
    },
    {
      draftLivesMs: 1_800_000,
      settleMs: 90_000,
      orderTimeoutMs: 30_000,
      patienceMs: 3_000,
      moreOffers: {},
      ...settings,
    },
  );
  return {
    desk,
    database,
    storage: new BotState(database),
    simulator,
    told,
    scansTold,
    async control(path, body, method = body === undefined ? 'GET' : 'POST') {
      const response = await fetch(`${simulator.url}/simulator/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.json();
    },
    async close() {
      await desk.portfolio.stop();
      await jobs.close();
      await simulator.close();
      await database.close();
    },
  };
}
