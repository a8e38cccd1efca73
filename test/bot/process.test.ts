import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aMessage } from './support/activities.ts';
import { aFolder, freePort, Process } from './support/process.ts';
import { posting } from './support/serving.ts';

const running: Process[] = [];
afterEach(async () => {
  for (const process of running.splice(0)) await process.stop('SIGKILL');
});

function start(...parts: ConstructorParameters<typeof Process>): Process {
  const process = new Process(...parts);
  running.push(process);
  return process;
}

/** What a person is told: the plain lines, without the structured ones. */
function plainLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
}

describe('a start that cannot be is told in plain lines, with exit code 1', () => {
  async function refused(
    env: Record<string, string>,
    nodeOptions: readonly string[] = [],
  ): Promise<string[]> {
    const process = start({ PORT: String(await freePort()), DATA_DIR: aFolder(), ...env }, nodeOptions);
    expect(await process.ended()).toBe(1);
    expect(process.stdout).toBe('');
    return plainLines(process.stderr);
  }

  test('every broken setting at once', async () => {
    const lines = await refused({ PORT: '99999', LOCAL_ROLE: 'boss', NODE_ENV: 'production' });
    expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'LOCAL_ROLE', 'MicrosoftAppId']);
  });

  test('a port in use', async () => {
    const first = await start({ PORT: String(await freePort()), DATA_DIR: aFolder() }).ready();
    const { port } = new URL(first.url);
    expect(await refused({ PORT: port })).toEqual([
      `Port ${port} on 127.0.0.1 is taken: stop what uses it, or set PORT.`,
    ]);
  });

  test('a data folder that cannot be', async () => {
    const file = join(aFolder(), 'a-file');
    writeFileSync(file, '');
    const [line, ...more] = await refused({ DATA_DIR: join(file, 'data') });
    expect(line).toContain('cannot be written');
    expect(more).toEqual([]);
  });

  test('a database that is not there', async () => {
    const [line, ...more] = await refused({ DATABASE_URL: `postgres://127.0.0.1:${await freePort()}/desk` });
    expect(line).toContain('does not answer');
    expect(more).toEqual([]);
  });

  test('a Node that is too old', async () => {
    const older = join(aFolder(), 'older.cjs');
    writeFileSync(
      older,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });`,
    );
    const [line, ...more] = await refused({}, ['-r', older]);
    expect(line).toMatch(/^Upgrade Desk needs Node\.js 22\.18 or newer; this is 20\.19\.0/);
    expect(more).toEqual([]);
  });
});

describe('the process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'says one line when it is ready, and %s ends it with 0',
    async (signal) => {
      const process = await start({ PORT: String(await freePort()), DATA_DIR: aFolder() }).ready();
      expect(await process.stop(signal)).toBe(0);
      expect(process.stdout).toMatch(/^[^\n]*http:\/\/127\.0\.0\.1:\d+[^\n]*\n$/);
      for (const line of process.stderr.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    },
  );

  test('a stop while it is starting ends it in good order', async () => {
    const process = start({ PORT: String(await freePort()), DATA_DIR: aFolder() });
    for (;;) {
      const answer = await fetch(`${process.url}/readyz`).catch(() => undefined);
      if (answer) break;
    }
    expect(await process.stop()).toBe(0);
  });

  test('a stop while its database does not answer ends it at once, with 0 and no complaint', async () => {
    const port = String(await freePort());
    const dead = `postgres://x:y@127.0.0.1:${await freePort()}/x`;
    const process = start({ PORT: port, DATA_DIR: aFolder(), DATABASE_URL: dead });
    while ((await fetch(`${process.url}/readyz`).catch(() => undefined)) === undefined);
    expect(await process.stop()).toBe(0);
    expect(process.stderr).not.toMatch(/does not answer|could not start/);
  });

  test('both doors lead to the same conversation, and a restart remembers it', async () => {
    const env = { PORT: String(await freePort()), DATA_DIR: aFolder() };
    const first = await start(env).ready();
    const person = '00000000-0000-4000-8000-0000000000b1';
    const chosen = posting(JSON.stringify({ conversation: 'c', kind: 'language', tag: 'de-DE', person }));
    expect((await fetch(`${first.url}/api/chat`, chosen)).status).toBe(200);
    expect(await first.stop()).toBe(0);
    const second = await start(env).ready();
    const answer = await fetch(
      `${second.url}/api/messages`,
      posting(JSON.stringify(aMessage('Contoso', { locale: 'en-US' }))),
    );
    const { activities } = (await answer.json()) as { activities: { locale: string }[] };
    expect(activities).toHaveLength(1);
    expect(activities[0]?.locale).toBe('de-DE');
    const opened = await fetch(
      `${second.url}/api/chat`,
      posting(JSON.stringify({ conversation: 'c', kind: 'open', person })),
    );
    expect(await opened.json()).toMatchObject({ locale: 'de-DE', reader: { role: 'sales' } });
  });

  test('logs hold neither what was said nor who said it', async () => {
    const process = await start({
      PORT: String(await freePort()),
      DATA_DIR: aFolder(),
      LOG_LEVEL: 'trace',
    }).ready();
    const said = aMessage('upgrade Contoso, whispers Rumpelstiltskin', {
      from: { id: '29:rumpel', aadObjectId: 'rumpel-id', name: 'Rumpelstiltskin' },
    });
    const answer = await fetch(
      `${process.url}/api/messages`,
      posting(JSON.stringify(said), { authorization: 'Bearer rumpel-token' }),
    );
    expect(answer.status).toBe(200);
    await process.stop();
    expect(process.stderr).toContain('"route":"messages"');
    expect(process.stderr).not.toMatch(/rumpel|contoso|whisper/i);
  });

  test('a database that is lost in mid-run loses nothing: it comes back, and so does the conversation', async () => {
    const data = aFolder();
    // Where the database's own account can reach it, so that the test finds its process.
    chmodSync(data, 0o755);
    const process = await start({ PORT: String(await freePort()), DATA_DIR: data }).ready();
    const say = (said: object) =>
      fetch(`${process.url}/api/chat`, posting(JSON.stringify({ conversation: 'c', ...said })));
    expect((await say({ kind: 'message', text: 'help' })).status).toBe(200);
    const [postmaster] = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    kill(Number(postmaster), 'SIGKILL');
    const answer = await say({ kind: 'message', text: 'help', locale: 'de-DE' });
    const text = await answer.text();
    expect(text).not.toMatch(/\n\s+at |postgres|ECONN/);
    await process.ready();
    const { activities } = (await (await say({ kind: 'open' })).json()) as { activities: unknown[] };
    expect(activities.length).toBeGreaterThanOrEqual(2);
    expect(await process.stop()).toBe(0);
  });

  test('npm start passes a stop on to the server', async () => {
    const env = { PORT: String(await freePort()), DATA_DIR: aFolder() };
    const process = start(env, [], [npmCommand(), 'start']);
    await process.ready();
    expect(await process.stop()).toBe(0);
    await expect(fetch(`${process.url}/healthz`)).rejects.toThrow();
  });
});

/** npm's own program, so that no shell of ours stands between. */
function npmCommand(): string {
  const { stdout } = spawnSync('sh', ['-c', 'readlink -f "$(command -v npm)"'], { encoding: 'utf8' });
  return stdout.trim();
}
