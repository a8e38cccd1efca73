/** Of old checks of all customers nothing is kept: newer ones say what is so, and names of customers stand in them. */
import type { Database } from '../database.ts';
import { ms } from '../orders/row.ts';

/** Of each tenant; the newest one is shown until there is another, unless it is too old. */
const keptOfTenant = 5;

const old = `
  select tenant_id, id from (
    select tenant_id, id, state, ended_at, row_number() over (partition by tenant_id order by started_at desc) as age
    from portfolio_scan
  ) as scan
  where state <> 'running' and (age > ${keptOfTenant} or ended_at < clock_timestamp() - ${ms('$1')})`;

/** Customers first, in batches; a scan goes when none of its customers is left. Answers how many rows went. */
export async function forgetScans(database: Database, keptMs: number, batch: number): Promise<number> {
  let gone = 0;
  for (let last = batch; last === batch; gone += last) {
    const { rowCount } = await database.query(
      `delete from portfolio_customer where (tenant_id, scan_id, position) in (
         select tenant_id, scan_id, position from portfolio_customer
         where (tenant_id, scan_id) in (${old}) limit $2 for update skip locked)`,
      [keptMs, batch],
    );
    last = rowCount ?? 0;
  }
  const { rowCount } = await database.query(
    `delete from portfolio_scan as scan where (tenant_id, id) in (${old}) and not exists (
       select from portfolio_customer as row where row.tenant_id = scan.tenant_id and row.scan_id = scan.id)`,
    [keptMs],
  );
  return gone + (rowCount ?? 0);
}
