import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ask } from './ask.ts';
import { cannedServer } from './canned-server.ts';

const command = fileURLToPath(new URL('../../commands/simulator.ts', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [command], { env: { PATH: process.env.PATH ?? '', ...env } });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  return { child, said, ended: once(child, 'close').then(([code]) => code as unknown) };
}

describe('npm run simulator', () => {
  test('says in one line where it is, serves, and stops cleanly when asked to', async () => {
    const { child, said, ended } = start({ PORT: '0', SIM_CUSTOMERS: '1000' });
    while (!said.out.includes('\n')) await once(child.stdout, 'data');
    const [, url = ''] =
      /^Partner Center simulator with 1000 customers: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(said.out) ?? [];
    expect((await ask(url, '/v1/customers?size=1')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('names every setting that is wrong, one line each, and does not start', async () => {
    const { said, ended } = start({ PORT: 'x', SIM_CUSTOMERS: 'many', SIM_SEED: '-1' });
    expect(await ended).toBe(1);
    expect(
      said.err
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(['PORT', 'SIM_CUSTOMERS', 'SIM_SEED']);
    expect(said.out).toBe('');
  });

  test('says in one line that its port is taken', async () => {
    const other = await cannedServer(() => ({}));
    const { said, ended } = start({ PORT: new URL(other.url).port });
    expect(await ended).toBe(1);
    await other.close();
    expect(said.err).toMatch(/^Port \d+ is in use; set PORT to another\.\n$/);
  });
});
