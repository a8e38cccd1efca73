/** What `postmaster.pid` in the data folder says about the server, and whether that is still true. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Postmaster = { readonly pid: number; readonly port: number; readonly socketFolder: string };

const lockFile = (home: string): string => join(home, 'postmaster.pid');

/** Lines by PostgreSQL's miscadmin.h: pid, data folder, start time, port, socket folder, … */
async function readLockFile(home: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(lockFile(home), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), socketFolder: lines[4]?.trim() ?? '' };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A process that has ended stays visible as a zombie where process 1 collects nothing (bare containers),
 * and after a restart of the machine its number may belong to any other program.
 */
async function isPostgres(pid: number): Promise<boolean> {
  if (!exists(pid)) return false;
  if (process.platform !== 'linux') return true;
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  if (status === undefined) return exists(pid);
  return /^Name:\s*postgres$/m.test(status) && !/^State:\s*Z/m.test(status);
}

/** The server that runs on this folder, if one does. */
export async function runningOn(home: string): Promise<Postmaster | undefined> {
  const found = await readLockFile(home);
  return found && (await isPostgres(found.pid)) ? found : undefined;
}

// Above every kernel's highest process number.
const noProcess = 2_147_483_646;

/**
 * PostgreSQL itself takes a zombie, or a stranger with the old number, for a running server and refuses to start.
 * The number is replaced rather than the file removed: the rest of it guards against orphaned backends.
 */
export async function forgetDeadServer(home: string): Promise<void> {
  const found = await readLockFile(home);
  if (!found || !exists(found.pid) || (await isPostgres(found.pid))) return;
  const lines = (await readFile(lockFile(home), 'utf8')).split('\n');
  await writeFile(lockFile(home), [noProcess, ...lines.slice(1)].join('\n'));
}
