/** A replica as its parent holds it: started, told to submit, killed, started again. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { OrderId } from '../../domain/ids.ts';
import type { ReplicaSettings } from './desk.ts';

const heard = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ submit: z.string(), ok: z.boolean() }),
]);

export class Replica {
  #child: ChildProcess | undefined;
  #ready: Promise<void> | undefined;
  readonly #settings: ReplicaSettings;

  constructor(settings: ReplicaSettings) {
    this.#settings = settings;
  }

  async start(): Promise<void> {
    const script = fileURLToPath(new URL('replica.ts', import.meta.url));
    const child = fork(script, [JSON.stringify(this.#settings)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    this.#ready = new Promise((resolve) => {
      child.once('message', (message) => heard.safeParse(message).success && resolve());
      child.once('exit', () => resolve());
    });
    await this.#ready;
  }

  async kill(): Promise<void> {
    const child = this.#child;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child?.send({ stop: true });
    await gone;
  }

  submit(order: OrderId): void {
    if (this.#child?.connected) this.#child.send({ submit: order }, () => undefined);
  }
}
