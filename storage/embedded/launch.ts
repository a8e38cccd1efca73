/** Starts the server on its folder, and stops it. It outlives this process on purpose: a crash of ours is not one of its. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Location, socketFolder } from './location.ts';
import { forgetDeadServer, runningOn } from './postmaster.ts';

const windows = process.platform === 'win32';

const logFile = (beside: string): string => join(beside, 'postgres.log');

export type Launch = {
  /** Undefined while it runs; afterwards what it last said. */
  ended(): Promise<string | undefined>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** What a server that lives tells those who come too early or too late. */
const toClients = /starting up|shutting down|terminating connection|not yet accepting|recovery mode/;

/** PostgreSQL's own words for why it gave up, without the time stamps before them. */
async function lastWords(file: string, from: number): Promise<string> {
  const said = (await readFile(file)).subarray(from).toString('utf8');
  const lines = said
    .split('\n')
    .filter((line) => /(FATAL|PANIC|could not|error)/.test(line) && !toClients.test(line));
  return (
    lines.at(-1)?.replace(/^.*?(FATAL|PANIC):\s*/, '') ??
    (said.trim().split('\n').at(-1) || 'no reason given')
  );
}

export async function launch(
  location: Location,
  binaries: string,
  settings: readonly string[] = [],
): Promise<Launch> {
  const { home, beside, account } = location;
  await forgetDeadServer(home);
  const file = logFile(beside);
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  // Only what PostgreSQL itself finds worth a warning goes there, so ten megabytes are years.
  const log = await open(file, size > 10_000_000 ? 'w' : 'a', 0o644);
  const from = size > 10_000_000 ? 0 : size;
  // Root would leave a file that its owner could not write to the next time.
  if (account) await log.chown(account.uid, account.gid);
  const where = windows
    ? ['-h', '127.0.0.1', '-p', String(await freePort())]
    : ['-h', '', '-p', '5432', '-k', await socketFolder(location), '-c', 'unix_socket_permissions=0700'];
  const args = ['-D', home, ...where, ...settings.flatMap((setting) => ['-c', setting])];
  let child: ChildProcess;
  if (windows) {
    // Only pg_ctl knows how to give up an administrator's rights there.
    const options = args.slice(2).join(' ');
    child = spawn(join(binaries, 'pg_ctl'), ['start', '-W', '-D', home, '-l', file, '-o', options], {
      stdio: 'ignore',
    });
  } else {
    // Its own session: an interrupt typed at the terminal is for this process, which then stops it in good order.
    child = spawn(join(binaries, 'postgres'), args, {
      ...account,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
  }
  const failed = new Promise<void>((resolve) => child.once('error', () => resolve()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let over = false;
  Promise.race([failed, exited]).then(() => {
    over = !windows || child.exitCode !== 0;
  });
  await Promise.race([failed, exited, pause(1)]);
  await log.close();
  return { ended: async () => (over ? lastWords(file, from) : undefined) };
}

/** Fast shutdown: open transactions are rolled back, what was committed is written out. */
export async function stop(location: Location, binaries: string): Promise<void> {
  const running = await runningOn(location.home);
  if (!running) return;
  if (windows) {
    await promisify(execFile)(join(binaries, 'pg_ctl'), ['stop', '-m', 'fast', '-D', location.home]);
    return;
  }
  process.kill(running.pid, 'SIGINT');
  for (let waited = 0; waited < 10_000; waited += 10) {
    if ((await runningOn(location.home))?.pid !== running.pid) return;
    await pause(10);
  }
  // Data are safe even so: the next start replays its log.
  process.kill(running.pid, 'SIGQUIT');
}
