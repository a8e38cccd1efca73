/** Where root keeps the data when the account it lends to the server cannot reach DATA_DIR. */
import { randomBytes } from 'node:crypto';
import { lstat, readdir, readFile, readlink, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Log } from '../log.ts';
import { codeOf, StartError } from '../start-error.ts';
import { runningOn } from './postmaster.ts';
import { writable } from './writable.ts';

/** Beside the data, the path of the link that leads to them. */
const backwards = 'data-dir';

const forTemporary = (): string => join(tmpdir(), 'upgrade-desk-of-root');

/** A folder that any account can reach, and that lasts as long as DATA_DIR itself is meant to. */
export function reachableRoot(dataDir: string): string {
  const temporary = !relative(tmpdir(), dataDir).startsWith('..');
  return temporary ? forTemporary() : '/var/lib/upgrade-desk';
}

/** Programs are run from there and data trusted: nobody but root may have made it or may write in it. */
export async function onlyRoots(folder: string): Promise<void> {
  await writable(folder);
  const { uid, mode } = await lstat(folder);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new StartError(`The folder ${folder} for the database belongs to somebody else: remove it.`);
}

/**
 * Data of a temporary folder that was removed meanwhile are rubbish. Elsewhere nothing is ever removed: a folder that
 * seems gone may be one that is not mounted today.
 */
async function sweep(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const folder = join(root, name);
    const named = await readFile(join(folder, backwards), 'utf8').catch(() => undefined);
    if (!named || (await readlink(named).catch(() => '')) === join(folder, 'postgres')) continue;
    if (!(await runningOn(join(folder, 'postgres')))) await rm(folder, { recursive: true, force: true });
  }
}

/** A link in DATA_DIR leads there, so that whoever removes or moves DATA_DIR removes or moves what it means. */
export async function liveElsewhere(named: string, root: string, log: Log): Promise<string> {
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
  await writeFile(join(elsewhere, backwards), named);
  if (root === forTemporary()) await sweep(root);
  log.info(
    { folder: elsewhere },
    'PostgreSQL may not run as root, and no other account can reach DATA_DIR: the database lives elsewhere',
  );
  return join(elsewhere, 'postgres');
}
