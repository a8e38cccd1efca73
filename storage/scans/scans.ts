/** Checks of all customers as they are kept: begun, looked at, cancelled. Going on with one is in `claim.ts`. */
import type { ScanId, TenantId } from '../../domain/ids.ts';
import type { Scans } from '../../domain/portfolio/ports.ts';
import type { NewScan, Scan, ScannedCustomer } from '../../domain/portfolio/scan.ts';
import type { Database, Queries } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { ms } from '../orders/row.ts';
import { codeOf } from '../start-error.ts';
import { claimScan } from './claim.ts';
import { type CustomerRow, customerOf, type Found, type ScanRow, scanColumns, scanOf } from './row.ts';
import { safetyNetMs, seeToLater } from './scan-job.ts';

async function one(queries: Queries, text: string, values: readonly unknown[]): Promise<Scan | undefined> {
  const { rows } = await queries.query<ScanRow>(text, values);
  return rows[0] && scanOf(rows[0]);
}

const ofId = `select ${scanColumns} from portfolio_scan where tenant_id = $1 and id = $2`;

/** Of two that begin together one is turned down by the index, and gets the other. */
async function begin(
  database: Database,
  jobs: Jobs,
  scan: NewScan,
): Promise<Awaited<ReturnType<Scans['begin']>>> {
  const { tenant, id } = scan;
  for (;;) {
    const begun = await database.transaction(async (queries) => {
      const inserted = await one(
        queries,
        `insert into portfolio_scan (tenant_id, id, scan, due_at)
         values ($1, $2, $3, clock_timestamp() + ${ms('$4')})
         on conflict (tenant_id) where state = 'running' do nothing
         returning ${scanColumns}`,
        [tenant, id, JSON.stringify(scan), safetyNetMs],
      );
      if (inserted) await seeToLater(jobs, queries, { tenant, scan: id }, safetyNetMs);
      return inserted;
    });
    if (begun) return { scan: begun, begun: true };
    const running = await one(
      database,
      `select ${scanColumns} from portfolio_scan where tenant_id = $1 and state = 'running'`,
      [tenant],
    );
    // Ended in the very moment between: then this one may begin after all.
    if (running) return { scan: running, begun: false };
  }
}

/** What waits, or waits again, is what is left to do; the numbers are again those of customers counted. */
async function reopen(
  database: Database,
  jobs: Jobs,
  tenant: TenantId,
  id: ScanId,
): Promise<Scan | undefined> {
  try {
    return await database.transaction(async (queries) => {
      const reopened = await one(
        queries,
        `update portfolio_scan set state = 'running', fault = null, ended_at = null, unread = 0,
           looked_again = false, due_at = clock_timestamp() + ${ms('$3')}
         where tenant_id = $1 and id = $2 and state in ('finished', 'failed') and (unread > 0 or state = 'failed')
         returning ${scanColumns}`,
        [tenant, id, safetyNetMs],
      );
      if (!reopened) return undefined;
      await queries.query(
        `update portfolio_customer set standing = 'waiting', found = null
         where tenant_id = $1 and scan_id = $2 and standing = 'unread'`,
        [tenant, id],
      );
      await seeToLater(jobs, queries, { tenant, scan: id }, safetyNetMs);
      return reopened;
    });
  } catch (error) {
    // Another one runs.
    if (codeOf(error) === '23505') return undefined;
    throw error;
  }
}

const tellable = ['upgradable', 'refused', 'unread'] as const;
const firstToLast = `array_position(array['${tellable.join("', '")}'], standing), position`;

type FoundRow = CustomerRow & {
  readonly position: number;
  readonly standing: ScannedCustomer['standing'];
  readonly found: Found;
};
const foundColumns = 'position, customer_id, name, domain, standing, found';
const atOnce = 500;

function foundOf(row: FoundRow): ScannedCustomer {
  return { customer: customerOf(row), standing: row.standing, ...row.found };
}

/** Each piece begins where the last one ended: however many there are, none is passed over to reach the next. */
async function* everyFound(queries: Queries, tenant: TenantId, scan: ScanId) {
  for (const standing of tellable)
    for (let after: number | undefined = 0; after !== undefined; ) {
      const { rows }: { readonly rows: readonly FoundRow[] } = await queries.query<FoundRow>(
        `select ${foundColumns} from portfolio_customer
         where tenant_id = $1 and scan_id = $2 and standing = $3 and position > $4
         order by position limit $5`,
        [tenant, scan, standing, after, atOnce],
      );
      if (rows.length > 0) yield rows.map(foundOf);
      after = rows.length < atOnce ? undefined : rows.at(-1)?.position;
    }
}

export function portfolioScans(database: Database, jobs: Jobs): Scans {
  return {
    begin: (scan) => begin(database, jobs, scan),
    byId: (tenant, scan) => one(database, ofId, [tenant, scan]),
    latest: (tenant) =>
      one(
        database,
        `select ${scanColumns} from portfolio_scan where tenant_id = $1
         order by (state = 'running') desc, started_at desc limit 1`,
        [tenant],
      ),
    cancel: (tenant, scan, by) =>
      one(
        database,
        `update portfolio_scan
         set state = 'cancelled', cancelled_by = $3, ended_at = clock_timestamp(), claim = null, claimed_until = null
         where tenant_id = $1 and id = $2 and state = 'running'
         returning ${scanColumns}`,
        [tenant, scan, JSON.stringify(by)],
      ),
    reopen: (tenant, scan) => reopen(database, jobs, tenant, scan),
    async found(tenant, scan, { offset, limit }) {
      const { rows } = await database.query<FoundRow>(
        `select ${foundColumns} from portfolio_customer
         where tenant_id = $1 and scan_id = $2 and standing <> 'waiting'
         order by ${firstToLast} offset $3 limit $4`,
        [tenant, scan, offset, limit],
      );
      return rows.map(foundOf);
    },
    everyFound: (tenant, scan) => everyFound(database, tenant, scan),
    claim: (tenant, scan, forMs) => claimScan(database, jobs, tenant, scan, forMs),
  };
}
