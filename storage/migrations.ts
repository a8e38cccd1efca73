/**
 * The tables, in the order they came to be. A step that has been released is never changed: what follows is a new one.
 * `json`, not `jsonb`, wherever people's words may stand: jsonb refuses U+0000.
 */
export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [
  {
    name: 'bot state',
    sql: `
      create sequence bot_state_etag;
      create table bot_state (
        key text collate "C" primary key,
        doc json not null,
        etag bigint not null default nextval('bot_state_etag')
      );`,
  },
  {
    name: 'orders',
    // What is asked for in a condition is a column; the rest is the draft as it was made.
    sql: `
      create table customer_order (
        tenant_id text not null,
        id text not null,
        reference text not null,
        customer_id text not null,
        subscription_id text not null,
        drafter_id text not null,
        orderer_id text,
        state text not null default 'drafted'
          check (state in ('drafted', 'awaiting-approval', 'submitted', 'sent', 'ended')),
        draft json not null,
        credential text not null,
        orderer json,
        note json,
        outcome json,
        before_sending json,
        rounds int not null default 0,
        drafted_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        submitted_at timestamptz,
        sent_at timestamptz,
        ended_at timestamptz,
        claim uuid,
        claimed_by uuid,
        claimed_until timestamptz,
        due_at timestamptz,
        primary key (tenant_id, id),
        constraint customer_order_reference unique (tenant_id, reference)
      );
      create unique index customer_order_busy
        on customer_order (tenant_id, lower(customer_id), lower(subscription_id))
        where state in ('submitted', 'sent');
      create index customer_order_history
        on customer_order (tenant_id, coalesce(submitted_at, ended_at, drafted_at) desc)
        where state <> 'drafted';
      create index customer_order_draft on customer_order (tenant_id, drafter_id, drafted_at desc)
        where state = 'drafted';
      create index customer_order_due on customer_order (due_at) where state in ('submitted', 'sent');
      create table replica (id uuid primary key, seen_at timestamptz not null);`,
  },
  {
    name: 'audit',
    sql: `
      create table audit_head (
        tenant_id text primary key,
        number bigint not null,
        hash text not null,
        entry json not null,
        at timestamptz not null
      );
      create table audit (
        tenant_id text not null,
        number bigint not null,
        at timestamptz not null,
        entry json not null,
        hash text not null,
        primary key (tenant_id, number)
      );
      create function audit_hash(before text, number bigint, at timestamptz, entry json) returns text
        language sql stable
        return encode(sha256(convert_to(
          before || number || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || entry::text, 'UTF8')),
          'hex');
      create function audit_is_append_only() returns trigger language plpgsql
        as 'begin raise exception ''the audit trail is append-only''; end';
      create trigger audit_append_only before update or delete or truncate on audit
        for each statement execute function audit_is_append_only();`,
  },
  {
    name: 'partners',
    sql: `
      create table partner_refresh_token (
        tenant_id text primary key,
        sealed text not null,
        kept_at timestamptz not null
      );
      create table partner_grant (
        tenant_id text not null,
        number bigint generated always as identity,
        at timestamptz not null,
        granted int not null,
        primary key (tenant_id, number)
      );`,
  },
  {
    name: 'when bot state was written',
    // What stands there already counts as written now: nothing goes before its time.
    sql: `alter table bot_state add column written_at timestamptz not null default clock_timestamp();`,
  },
  {
    name: 'checks of all customers',
    // One at a time for a tenant is the index's doing. A customer of whom there is nothing to tell leaves no row.
    sql: `
      create table portfolio_scan (
        tenant_id text not null,
        id text not null,
        scan json not null,
        state text not null default 'running' check (state in ('running', 'finished', 'cancelled', 'failed')),
        listed boolean not null default false,
        total int not null default 0,
        upgradable int not null default 0,
        refused int not null default 0,
        nothing int not null default 0,
        unread int not null default 0,
        no_path int not null default 0,
        not_active int not null default 0,
        looked_again boolean not null default false,
        cancelled_by json,
        fault json,
        started_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        claim uuid,
        claimed_by uuid,
        claimed_until timestamptz,
        due_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create unique index portfolio_scan_running on portfolio_scan (tenant_id) where state = 'running';
      create index portfolio_scan_latest on portfolio_scan (tenant_id, started_at desc);
      create table portfolio_customer (
        tenant_id text not null,
        scan_id text not null,
        position int not null,
        customer_id text not null,
        name text not null,
        domain text not null,
        standing text not null default 'waiting'
          check (standing in ('waiting', 'upgradable', 'refused', 'unread')),
        found json,
        primary key (tenant_id, scan_id, position)
      );
      create unique index portfolio_customer_once on portfolio_customer (tenant_id, scan_id, lower(customer_id));
      create index portfolio_customer_standing on portfolio_customer (tenant_id, scan_id, standing, position);`,
  },
  {
    name: 'files taken out',
    // In pieces, so that neither writing nor reading ever holds a file whole. A piece goes with its file.
    sql: `
      create table export_file (
        tenant_id text not null,
        id text not null,
        person_id text not null,
        kind text not null,
        name text not null,
        rows int not null default 0,
        bytes int not null default 0,
        made_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        expires_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create table export_piece (
        tenant_id text not null,
        export_id text not null,
        number int not null,
        content bytea not null,
        primary key (tenant_id, export_id, number),
        foreign key (tenant_id, export_id) references export_file on delete cascade
      );
      create index export_file_person on export_file (tenant_id, person_id, made_at);
      create index export_file_expired on export_file (expires_at);
      create index customer_order_prepared on customer_order (tenant_id, drafted_at desc, id desc)
        where state <> 'drafted';`,
  },
];
