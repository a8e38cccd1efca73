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
        key text primary key,
        doc json not null,
        etag bigint not null default nextval('bot_state_etag')
      );`,
  },
];
