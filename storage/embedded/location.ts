/** Where the data live on disk, and where the server's socket does. */
import { createHash, randomBytes } from 'node:crypto';
import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  mkdir,
  readlink,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Log } from '../log.ts';
import { codeOf, lineOf, StartError } from '../start-error.ts';
import { type Account, accountFor, mayReach } from './account.ts';

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

async function writable(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    // A strict umask would shut out the account that root lends to the server.
    if (made && process.getuid?.() === 0) await chmod(folder, 0o755);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason =
      {
        EACCES: 'permission denied',
        EROFS: 'it is read-only',
        EEXIST: 'it is a file',
        ENOTDIR: 'it is in a file',
      }[codeOf(error)] ?? lineOf(error);
    throw new StartError(`DATA_DIR ${folder} cannot be written: ${reason}.`);
  }
}

/** A folder that any account can reach, and that lasts as long as DATA_DIR itself is meant to. */
function reachableRoot(dataDir: string): string {
  const temporary = !relative(tmpdir(), dataDir).startsWith('..');
  return temporary ? join(tmpdir(), 'upgrade-desk-of-root') : '/var/lib/upgrade-desk';
}

/** Programs are run from there and data trusted: nobody but root may have made it or may write in it. */
async function onlyRoots(folder: string): Promise<void> {
  await writable(folder);
  const { uid, mode } = await lstat(folder);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new StartError(`The folder ${folder} for the database belongs to somebody else: remove it.`);
}

/** A link in DATA_DIR leads there, so that whoever removes or moves DATA_DIR removes or moves what it means. */
async function liveElsewhere(named: string, root: string, log: Log): Promise<string> {
  const elsewhere = join(root, `data-${randomBytes(6).toString('hex')}`);
  await writable(elsewhere);
  try {
    await symlink(join(elsewhere, 'postgres'), named);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Another process was faster; its folder is the one.
    await rmdir(elsewhere);
    return readlink(named);
  }
  log.info(
    { folder: elsewhere },
    'PostgreSQL may not run as root, and no other account can reach DATA_DIR: the database lives elsewhere',
  );
  return join(elsewhere, 'postgres');
}

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
