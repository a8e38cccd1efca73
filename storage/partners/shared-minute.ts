/** What all replicas together may ask Partner Center in a minute, for each partner tenant. */
import type { Database } from '../database.ts';
import type { Log } from '../log.ts';
import { lineOf } from '../start-error.ts';

export type Granted = {
  readonly granted: number;
  /** Milliseconds since 1970 by this process's clock: when there may be more. */
  readonly nextAt: number;
};

export type SharedMinute = { take(tenant: string, wanted: number, perMinute: number): Promise<Granted> };

/** The minute slides: what was granted counts for sixty seconds from then, by the database's clock. */
const take = `
  with recent as (
    select at, granted from partner_grant where tenant_id = $1 and at > clock_timestamp() - interval '1 minute'
  ), spent as (
    select coalesce(sum(granted), 0)::int as spent, min(at) as oldest from recent
  ), given as (
    select greatest(0, least($2::int, $3::int - spent)) as granted, oldest from spent
  ), kept as (
    insert into partner_grant (tenant_id, at, granted)
    select $1, clock_timestamp(), granted from given where granted > 0
  )
  select granted,
    coalesce(extract(epoch from oldest + interval '1 minute' - clock_timestamp()) * 1000, 0)::float8 as wait
  from given`;

export function sharedMinute(database: Database, log: Log): SharedMinute {
  return {
    async take(tenant, wanted, perMinute) {
      try {
        return await database.transaction(async (queries) => {
          // One replica at a time for a tenant: the sum must not change while it is looked at.
          await queries.query('select pg_advisory_xact_lock(7306003, hashtext($1))', [tenant]);
          await queries.query(
            `delete from partner_grant where tenant_id = $1 and at <= clock_timestamp() - interval '1 minute'`,
            [tenant],
          );
          const { rows } = await queries.query<{ granted: number; wait: number }>(take, [
            tenant,
            wanted,
            perMinute,
          ]);
          const { granted = 0, wait = 1000 } = rows[0] ?? {};
          return { granted, nextAt: Date.now() + (granted > 0 ? 0 : Math.max(50, wait)) };
        });
      } catch (error) {
        // Each replica keeps its own count besides; a database that is away must not stop what needs none.
        log.warn({ error: lineOf(error) }, 'the common rate could not be read; this replica goes by its own');
        return { granted: wanted, nextAt: Date.now() };
      }
    },
  };
}
