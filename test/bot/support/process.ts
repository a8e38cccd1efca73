/** The process itself, as somebody would start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'desk-'));
}

export class Process {
  readonly child: ChildProcess;
  readonly url: string;
  stdout = '';
  stderr = '';

  constructor(
    env: Record<string, string>,
    nodeOptions: readonly string[] = [],
    command: readonly string[] = ['bot/start.cjs'],
  ) {
    this.url = `http://127.0.0.1:${env.PORT}`;
    // A developer's own settings must not reach a test.
    const clean = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
    this.child = spawn(process.execPath, [...nodeOptions, ...command], {
      cwd: root,
      env: { ...clean, ...env },
    });
    this.child.stdout?.on('data', (chunk) => {
      this.stdout += chunk;
    });
    this.child.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
  }

  async ready(): Promise<this> {
    for (let round = 0; round < 600; round += 1) {
      if (this.child.exitCode !== null)
        throw new Error(`it ended with ${this.child.exitCode}: ${this.stderr}`);
      const response = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (response?.status === 200) return this;
      await pause(50);
    }
    throw new Error(`not ready: ${this.stderr}`);
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode === null) this.child.kill(signal);
    return this.ended();
  }
}
