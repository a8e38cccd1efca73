/**
 * What is kept for a while only: whose a posted card is, the page's messages, checks of all customers,
 * files taken out. By the database's own clock.
 */
import type { Database } from './database.ts';
import type { Log } from './log.ts';
import { ms } from './orders/row.ts';
import { forgetScans } from './scans/forget.ts';
import { type Sweeping, startSweeping } from './sweeping.ts';

/** The rooms that write them name their keys so. Everything else in the bot's memory stays until somebody asks. */
const passing = ['view/', 'page/'] as const;

const day = 24 * 3_600_000;
const batch = 2000;

export type RetentionParts = {
  readonly database: Database;
  readonly log: Log;
  readonly keptMs?: number;
  readonly sweepEveryMs?: number;
};

/** Batches, so that nobody who writes meanwhile waits for a long deletion; what another replica deletes is passed over. */
async function sweepOnce(database: Database, keptMs: number): Promise<number> {
  let gone = 0;
  for (const prefix of passing)
    for (let last = batch; last === batch; gone += last) {
      const { rowCount } = await database.query(
        `delete from bot_state where key in (
           select key from bot_state
           where key >= $1 and starts_with(key, $1) and key < $2
             and written_at < clock_timestamp() - ${ms('$3')}
           order by key limit $4 for update skip locked)`,
        // The sign after the slash: the end of the keys that begin so.
        [prefix, `${prefix.slice(0, -1)}0`, keptMs, batch],
      );
      last = rowCount ?? 0;
    }
  return gone + (await forgetScans(database, keptMs, batch));
}

/** Few and large: each goes by itself, its pieces with it. */
async function sweepExports(database: Database): Promise<number> {
  let gone = 0;
  for (let last = 1; last > 0; gone += last) {
    const { rowCount } = await database.query(
      `delete from export_file where (tenant_id, id) in (
         select tenant_id, id from export_file where expires_at < clock_timestamp()
         limit 1 for update skip locked)`,
    );
    last = rowCount ?? 0;
  }
  return gone;
}

export async function startRetention(parts: RetentionParts): Promise<Sweeping> {
  const { database, log, keptMs = 90 * day, sweepEveryMs: everyMs = 3_600_000 } = parts;
  const sweep = async (): Promise<number> =>
    (await sweepOnce(database, keptMs)) + (await sweepExports(database));
  return startSweeping({ sweep, everyMs, log, failed: 'what is old could not be forgotten' });
}
