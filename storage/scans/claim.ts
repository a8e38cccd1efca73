/** A scan in the hands of one worker. Every step names the claim, so a worker that lost it changes nothing. */
import type { ScanId, TenantId } from '../../domain/ids.ts';
import type { ScanClaim } from '../../domain/portfolio/ports.ts';
import type { Scan, ScannedCustomer } from '../../domain/portfolio/scan.ts';
import type { Database, Queries } from '../database.ts';
import type { Jobs } from '../jobs/queue.ts';
import { free } from '../jobs/replica.ts';
import { jsonOf, ms } from '../orders/row.ts';
import { type CustomerRow, customerOf, type ScanRow, scanColumns, scanOf } from './row.ts';
import { seeToLater } from './scan-job.ts';

/** What was looked at leaves the list or gets its standing, and only what still waited counts. */
const counting = `
  with looked as (
    select * from unnest($3::text[], $4::text[], $5::text[], $6::int[], $7::int[])
      as looked (customer_id, standing, found, no_path, not_active)
  ), gone as (
    delete from portfolio_customer as row using looked
    where row.tenant_id = $1 and row.scan_id = $2 and lower(row.customer_id) = lower(looked.customer_id)
      and row.standing = 'waiting' and looked.standing = 'nothing'
    returning looked.*
  ), told as (
    update portfolio_customer as row set standing = looked.standing, found = looked.found::json from looked
    where row.tenant_id = $1 and row.scan_id = $2 and lower(row.customer_id) = lower(looked.customer_id)
      and row.standing = 'waiting' and looked.standing <> 'nothing'
    returning looked.*
  ), counted as (
    select standing, no_path, not_active from gone union all select standing, no_path, not_active from told
  ), sums as (
    select count(*) filter (where standing = 'upgradable') as upgradable,
      count(*) filter (where standing = 'refused') as refused,
      count(*) filter (where standing = 'nothing') as nothing,
      count(*) filter (where standing = 'unread') as unread,
      coalesce(sum(no_path), 0) as no_path, coalesce(sum(not_active), 0) as not_active
    from counted
  )
  update portfolio_scan as scan_row set upgradable = scan_row.upgradable + sums.upgradable,
    refused = scan_row.refused + sums.refused, nothing = scan_row.nothing + sums.nothing,
    unread = scan_row.unread + sums.unread, no_path = scan_row.no_path + sums.no_path,
    not_active = scan_row.not_active + sums.not_active
  from sums where tenant_id = $1 and id = $2`;

async function count(queries: Queries, mine: readonly string[], looked: readonly ScannedCustomer[]) {
  await queries.query(counting, [
    ...mine,
    looked.map(({ customer }) => customer.id),
    looked.map(({ standing }) => standing),
    looked.map(({ customer: _customer, standing: _standing, ...found }) => jsonOf(found)),
    looked.map(({ noPath }) => noPath),
    looked.map(({ notActive }) => notActive),
  ]);
}

export async function claimScan(
  database: Database,
  jobs: Jobs,
  tenant: TenantId,
  scan: ScanId,
  forMs: number,
): Promise<ScanClaim | undefined> {
  const { rows } = await database.query<ScanRow & { readonly claim: string }>(
    `update portfolio_scan
     set claim = gen_random_uuid(), claimed_by = $4, claimed_until = clock_timestamp() + ${ms('$3')}
     where tenant_id = $1 and id = $2 and state = 'running' and ${free}
     returning ${scanColumns}, claim`,
    [tenant, scan, forMs, jobs.replica],
  );
  const [row] = rows;
  if (!row) return undefined;
  const mine = [tenant, scan, row.claim];
  const isMine = `tenant_id = $1 and id = $2 and claim = $3 and state = 'running'`;

  /** Renewed first, so that the row is held and nothing can be lost or cancelled in the middle. */
  const step = (work: (queries: Queries) => Promise<unknown>): Promise<Scan | undefined> =>
    database.transaction(async (queries) => {
      const renewed = await queries.query(
        `update portfolio_scan set claimed_until = clock_timestamp() + ${ms('$4')} where ${isMine}`,
        [...mine, forMs],
      );
      if (renewed.rowCount !== 1) return undefined;
      await work(queries);
      const now = await queries.query<ScanRow>(
        `select ${scanColumns} from portfolio_scan where tenant_id = $1 and id = $2`,
        [tenant, scan],
      );
      return now.rows[0] && scanOf(now.rows[0]);
    });

  return {
    scan: scanOf(row),

    renew: async () => (await step(async () => undefined)) !== undefined,

    list: (customers, isLast) =>
      step(async (queries) => {
        const { rowCount } = await queries.query(
          `insert into portfolio_customer (tenant_id, scan_id, position, customer_id, name, domain)
           select $1, $2, $6::int + row, customer_id, name, domain
           from unnest($3::text[], $4::text[], $5::text[]) with ordinality
             as given (customer_id, name, domain, row)
           on conflict do nothing`,
          [
            ...[tenant, scan],
            customers.map(({ id }) => id),
            customers.map(({ name }) => name),
            customers.map(({ domain }) => domain),
            await lastPosition(queries, tenant, scan),
          ],
        );
        await queries.query(
          `update portfolio_scan set total = total + $3, listed = $4 where tenant_id = $1 and id = $2`,
          [tenant, scan, rowCount, isLast],
        );
      }),

    async waiting(limit) {
      const found = await database.query<CustomerRow>(
        `select customer_id, name, domain from portfolio_customer
         where tenant_id = $1 and scan_id = $2 and standing = 'waiting' order by position limit $3`,
        [tenant, scan, limit],
      );
      return found.rows.map(customerOf);
    },

    count: (looked) =>
      step(async (queries) => {
        if (looked.length > 0) await count(queries, [tenant, scan], looked);
      }),

    async lookAgain() {
      let again = 0;
      await step(async (queries) => {
        const { rowCount } = await queries.query(
          `update portfolio_customer set standing = 'waiting', found = null
           where tenant_id = $1 and scan_id = $2 and standing = 'unread'
             and found->'fault'->>'kind' in ('unavailable', 'unexpected-reply')
             and not (select looked_again from portfolio_scan where tenant_id = $1 and id = $2)`,
          [tenant, scan],
        );
        again = rowCount ?? 0;
        await queries.query(
          `update portfolio_scan set looked_again = true, unread = unread - $3 where tenant_id = $1 and id = $2`,
          [tenant, scan, again],
        );
      });
      return again;
    },

    async end(how) {
      const ended = await database.query<ScanRow>(
        `update portfolio_scan set state = $4, fault = $5, ended_at = clock_timestamp(),
           claim = null, claimed_until = null
         where ${isMine} returning ${scanColumns}`,
        [...mine, how.state, 'fault' in how ? jsonOf(how.fault) : null],
      );
      return ended.rows[0] && scanOf(ended.rows[0]);
    },

    release: () =>
      database.transaction(async (queries) => {
        const { rowCount } = await queries.query(
          `update portfolio_scan set claim = null, claimed_until = null, due_at = clock_timestamp() where ${isMine}`,
          mine,
        );
        if (rowCount === 1) await seeToLater(jobs, queries, { tenant, scan }, 0);
      }),
  };
}

async function lastPosition(queries: Queries, tenant: TenantId, scan: ScanId): Promise<number> {
  const { rows } = await queries.query<{ last: number }>(
    `select coalesce(max(position), 0)::int as last from portfolio_customer where tenant_id = $1 and scan_id = $2`,
    [tenant, scan],
  );
  return rows[0]?.last ?? 0;
}
