/** Who did what: append-only, and each entry's hash covers the one before, so that a change of the past shows. */
import type { TenantId } from '../domain/ids.ts';
import type { Audit } from '../domain/ports.ts';
import type { Queries } from './database.ts';

export type AuditTrail = Audit & {
  /** The number of the first entry that is not what was recorded; undefined while the chain is whole. */
  brokenAt(tenant: TenantId): Promise<number | undefined>;
};

/** One statement: the head's row lock puts the entries of a tenant in line, over all replicas. */
const append = `
  with head as (
    insert into audit_head as head (tenant_id, number, hash, entry, at)
    values ($1, 1, audit_hash('', 1, now(), $2::json), $2::json, now())
    on conflict (tenant_id) do update set
      number = head.number + 1,
      hash = audit_hash(head.hash, head.number + 1, now(), excluded.entry),
      entry = excluded.entry,
      at = now()
    returning tenant_id, number, at, entry, hash
  )
  insert into audit (tenant_id, number, at, entry, hash) select tenant_id, number, at, entry, hash from head`;

const firstBroken = `
  with link as (
    select number, hash,
      number = row_number() over chain as in_line,
      audit_hash(coalesce(lag(hash) over chain, ''), number, at, entry) as expected
    from audit where tenant_id = $1 window chain as (order by number)
  ), ended as (
    select head.number, head.hash, (select max(number) from link) as last
    from audit_head as head where tenant_id = $1
  )
  select min(number)::int as number from (
    select number from link where not in_line or hash <> expected
    union all
    select number from ended where last is distinct from number
      or hash <> (select hash from link where link.number = ended.number)
  ) as broken`;

export function auditTrail(queries: Queries): AuditTrail {
  return {
    async record(entry) {
      await queries.query(append, [entry.tenant, JSON.stringify(entry)]);
    },
    async brokenAt(tenant) {
      const { rows } = await queries.query<{ number: number | null }>(firstBroken, [tenant]);
      return rows[0]?.number ?? undefined;
    },
  };
}
