import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { binariesFor, type Package, platformPackage } from '../../storage/embedded/binaries.ts';
import { makeCluster } from '../../storage/embedded/cluster.ts';
import { silentLog } from '../support/database.ts';

const nobody = { uid: 65534, gid: 65534 };
const run = promisify(execFile);
const folders: string[] = [];

async function aFolder(mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  folders.push(folder);
  await chmod(folder, mode);
  return folder;
}

/** The programs as npm unpacks them, in a folder that only its owner enters. */
async function closedPackage(withLinks: boolean): Promise<Package> {
  const { native, version } = await platformPackage();
  const folder = join(await aFolder(0o700), 'native');
  const isLink = (path: string): boolean =>
    !withLinks && /\.so(\.\d+)?$/.test(path) && /lib(ecpg|icu|pg|pq)/.test(path);
  await cp(native, folder, { recursive: true, verbatimSymlinks: true, filter: (path) => !isLink(path) });
  return { native: folder, version };
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
asRoot('programs that the account of the server cannot reach', () => {
  test.each([true, false])('run from a copy (links made before: %s)', async (withLinks) => {
    const installed = await closedPackage(withLinks);
    const spare = await aFolder(0o755);
    const starters = Array.from({ length: 3 }, async () => binariesFor(nobody, spare, silentLog, installed));
    const [binaries = ''] = await Promise.all(starters);
    for (const program of ['initdb', 'postgres', 'pg_ctl'])
      expect((await run(join(binaries, program), ['--version'], nobody)).stdout).toContain('PostgreSQL) 18');
    const libraries = await realpath(join(binaries, '../lib'));
    for (const name of await readdir(libraries))
      expect(await realpath(join(libraries, name))).toMatch(new RegExp(`^${libraries}/`));
    expect(await readdir(spare)).toEqual([`postgresql-${installed.version}`]);
  });
});

test('programs that can be reached run where they are, and their links are made there', async () => {
  const { native, version } = await closedPackage(false);
  const binaries = await binariesFor(undefined, '/nowhere', silentLog, { native, version });
  expect(binaries).toBe(join(native, 'bin'));
  expect((await run(join(binaries, 'postgres'), ['--version'])).stdout).toContain('PostgreSQL) 18');
});

test('a platform for which there are none is told so in one line, with the way on', async () => {
  const { arch } = process;
  Object.defineProperty(process, 'arch', { value: 's390x' });
  try {
    await expect(platformPackage()).rejects.toThrow(
      `No embedded PostgreSQL for ${process.platform} s390x: set DATABASE_URL to a PostgreSQL server.`,
    );
  } finally {
    Object.defineProperty(process, 'arch', { value: arch });
  }
});

test('a system without the loader that the programs are linked for is told so in one line', async () => {
  const binaries = await aFolder(0o755);
  const home = join(await aFolder(0o755), 'postgres');
  await writeFile(join(binaries, 'initdb'), '#!/no/such/loader\n', { mode: 0o755 });
  const location = { home, beside: dirname(home), spare: dirname(home), account: undefined };
  await expect(makeCluster(location, binaries)).rejects.toThrow(
    /^The embedded PostgreSQL needs glibc, .* DATABASE_URL/,
  );
  expect(await readdir(dirname(home))).toEqual([]);
});
