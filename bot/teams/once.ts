/** The first who asks is told so, and nobody else, whichever replica they ask: the database decides. */
import type { Database } from '../../storage/database.ts';
import { keyOf } from '../turn/preferences.ts';

export type Once = {
  /** True for exactly one caller until so long has passed; without a time, for ever. */
  first(what: string, parts: readonly string[], forMs?: number): Promise<boolean>;
  forget(what: string, parts: readonly string[]): Promise<void>;
};

/** Old claims are swept out beside a new one, now and then. */
const sweepEvery = 200;

export function onceIn(database: Database): Once {
  let claims = 0;
  const key = (what: string, parts: readonly string[]) => keyOf('once', what, ...parts);

  async function sweep(): Promise<void> {
    await database.query(
      `delete from bot_state where key in (
         select key from bot_state
         where key >= 'once/' collate "C" and starts_with(key, 'once/')
           and doc->>'until' is not null and (doc->>'until')::timestamptz < clock_timestamp() - interval '1 hour'
         order by key limit 1000 for update skip locked)`,
    );
  }

  return {
    async first(what, parts, forMs) {
      claims += 1;
      if (claims % sweepEvery === 0) await sweep();
      const { rowCount } = await database.query(
        `insert into bot_state (key, doc)
         values ($1, json_build_object('until', clock_timestamp() + $2::bigint * interval '1 millisecond'))
         on conflict (key) do update set doc = excluded.doc, etag = excluded.etag
           where (bot_state.doc->>'until')::timestamptz < clock_timestamp()`,
        [key(what, parts), forMs ?? null],
      );
      return rowCount === 1;
    },
    async forget(what, parts) {
      await database.query('delete from bot_state where key = $1', [key(what, parts)]);
    },
  };
}
