/** Drives `open-and-wait.ts` from a test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./open-and-wait.ts', import.meta.url));

export class ProcessOnFolder {
  readonly child: ChildProcess;
  readonly said: Record<string, unknown>[] = [];
  #waiting: (() => void)[] = [];

  constructor(folder: string, account?: { uid: number; gid: number }) {
    this.child = spawn(process.execPath, [script, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(account && { ...account, env: { ...process.env, HOME: '/tmp' } }),
    });
    if (!this.child.stdout) throw new Error('no stdout');
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      this.said.push(JSON.parse(line));
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** The next thing said that has this key; what was said before it is skipped. */
  async says(key: string): Promise<unknown> {
    for (;;) {
      const at = this.said.findIndex((what) => key in what || 'failed' in what);
      if (at >= 0) {
        const [what = {}] = this.said.splice(0, at + 1).slice(-1);
        if (!(key in what)) throw new Error(String(what.failed));
        return what[key];
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async opened(): Promise<this> {
    await this.says('opened');
    return this;
  }

  async asks(statement: string): Promise<unknown> {
    this.child.stdin?.write(`${statement}\n`);
    return this.says('rows');
  }

  async closes(): Promise<void> {
    this.child.stdin?.write('close\n');
    await this.says('closed');
    await once(this.child, 'exit');
  }

  async killed(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}
