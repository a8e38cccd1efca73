/** Makes the data folder on the first start, so that it is there whole or not at all. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, lineOf, StartError } from '../start-error.ts';
import type { Location } from './location.ts';

const run = promisify(execFile);

/** The data of one major version cannot be read by another. */
const major = '18';

/** On Windows there is no socket with permissions, so the server listens on loopback and asks for a password. */
export const passwordFile = (home: string): string => join(home, 'password');

async function isMade(home: string): Promise<boolean> {
  try {
    const version = (await readFile(join(home, 'PG_VERSION'), 'utf8')).trim();
    if (version === major) return true;
    throw new StartError(
      `The database in ${home} was made by PostgreSQL ${version}; this is ${major}. Export it with the former release and import it.`,
    );
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    if (codeOf(error) === 'EACCES')
      throw new StartError(
        `The database in ${home} belongs to another account: start as that one or choose another DATA_DIR.`,
      );
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const said = typeof error === 'object' && error && 'stderr' in error ? String(error.stderr) : '';
  const line = said.split('\n').find((candidate) => /error|fatal/i.test(candidate));
  return line?.trim() || lineOf(error);
}

/** Half-made folders of starts that were killed; those younger than an hour may still be in the making. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('postgres.new-')) continue;
    const made = await stat(join(folder, name)).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > 3_600_000)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

export async function makeCluster(location: Location, binaries: string, durable = true): Promise<void> {
  const { home, account } = location;
  if (await isMade(home)) return;
  await sweep(dirname(home));
  const half = join(dirname(home), `postgres.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  const windows = process.platform === 'win32';
  const secret = randomBytes(24).toString('hex');
  const args = ['-U', 'app', '-E', 'UTF8', '--no-locale', '--data-checksums', '-D', half];
  try {
    await mkdir(half, { mode: 0o700 });
    if (account) await chown(half, account.uid, account.gid);
    if (windows) {
      await writeFile(`${half}.password`, secret, { mode: 0o600 });
      args.push('-A', 'scram-sha-256', '--pwfile', `${half}.password`);
    } else args.push('-A', 'trust');
    if (!durable) args.push('--no-sync');
    await run(join(binaries, 'initdb'), args, {
      ...account,
      ...(windows ? {} : { cwd: '/', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } }),
    });
    if (windows) await writeFile(passwordFile(half), secret, { mode: 0o600 });
    await rename(half, home).catch(async (error: unknown) => {
      // Another process was faster: its folder is as good as ours.
      if (!(await isMade(home))) throw error;
    });
  } catch (error) {
    if (error instanceof StartError) throw error;
    // The program is there, but not the loader it was linked for: Alpine and the like.
    if (codeOf(error) === 'ENOENT')
      throw new StartError(
        'The embedded PostgreSQL needs glibc, which this system lacks: set DATABASE_URL to a PostgreSQL server.',
      );
    throw new StartError(`The embedded database could not be made in ${home}: ${reasonOf(error)}`);
  } finally {
    await rm(half, { recursive: true, force: true });
    if (windows) await rm(`${half}.password`, { force: true });
  }
}
