import { createHash } from 'node:crypto';
import { type Reply, refuse } from './replies.ts';

const limit = 200_000;

/**
 * Writes sent again under one MS-RequestId get the first answer, byte for byte, and happen once. The contract does
 * not say for how long; here for the latest two hundred thousand.
 */
export class RequestMemory {
  readonly #answers = new Map<string, { readonly body: string; readonly reply: Reply }>();

  recall(key: string, body: string): Reply | undefined {
    const known = this.#answers.get(key);
    if (!known) return undefined;
    if (known.body === this.#print(body)) return known.reply;
    return refuse(409, 800002, 'This MS-RequestId was used before with another request body.');
  }

  remember(key: string, body: string, reply: Reply): void {
    this.#answers.set(key, { body: this.#print(body), reply });
    if (this.#answers.size <= limit) return;
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined) this.#answers.delete(oldest);
  }

  clear(): void {
    this.#answers.clear();
  }

  #print(body: string): string {
    return createHash('sha1').update(body).digest('base64');
  }
}
