/** Where the data live on disk, and where the server's socket does. */
import { createHash } from 'node:crypto';
import { chown, lstat, mkdir, readlink, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Log } from '../log.ts';
import { codeOf, StartError } from '../start-error.ts';
import { type Account, accountFor, mayReach } from './account.ts';
import { liveElsewhere, onlyRoots, reachableRoot } from './elsewhere.ts';
import { writable } from './writable.ts';

export type Location = {
  /** PostgreSQL's own data folder; absent until the first start has made it. */
  readonly home: string;
  /** The folder around it: its log, and half-made data of a first start. */
  readonly beside: string;
  /** Where a copy of PostgreSQL's programs may go if the installed ones will not do. */
  readonly spare: string;
  readonly account: Account | undefined;
};

const shortName = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);

export async function locate(dataDir: string, log: Log): Promise<Location> {
  const beside = resolve(dataDir);
  await writable(beside);
  const named = join(beside, 'postgres');
  const linked = await readlink(named).catch(() => undefined);
  const account = await accountFor(linked ?? named);
  if (!linked && (!account || (await mayReach(account, beside))))
    return { home: named, beside, spare: beside, account };
  if (!account)
    throw new StartError(
      `The database of ${beside} belongs to another account and is in ${linked}: start as root or choose another DATA_DIR.`,
    );
  const root = reachableRoot(beside);
  await onlyRoots(root);
  if (linked && !(await stat(dirname(linked)).catch(() => undefined)))
    throw new StartError(
      `The database of ${beside} was in ${dirname(linked)}, which is gone: bring it back, or remove ${named} to begin anew.`,
    );
  const home = linked ?? (await liveElsewhere(named, root, log));
  return { home, beside: dirname(home), spare: root, account };
}

// 107 bytes is what a socket's address holds on Linux, 103 on macOS; PostgreSQL adds its file name.
const longest = 103 - '/.s.PGSQL.5432'.length;

/** The data folder itself, which nobody else may enter, unless its path is too long for a socket's address. */
export async function socketFolder({ home, account }: Location): Promise<string> {
  if (Buffer.byteLength(home) <= longest && !/[,"'\\]/.test(home)) return home;
  const owner = account?.uid ?? process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `upgrade-desk-${owner}-${shortName(home)}`);
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  if (account && found.uid === 0) await chown(folder, account.uid, account.gid);
  // Anybody may make a folder in /tmp first; only one of our own, closed to all others, will do.
  if (!found.isDirectory() || ![owner, process.getuid?.()].includes(found.uid) || (found.mode & 0o77) !== 0)
    throw new StartError(`The folder ${folder} for the database's socket belongs to somebody else.`);
  return folder;
}
