/** Reads a request's body as JSON, never more of it than allowed. */
import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './http-types.ts';

/** Teams sends about 100 KB at most; in Chinese that may be three bytes a character. */
export const bodyLimit = 384 * 1024;

/** A body that comes a byte at a time keeps its place here no longer than this. */
const bodyPatienceMs = 10_000;

/** Reading on for a while lets the sender see our answer instead of a broken connection. */
const patience = 16 * 1024 * 1024;

export type Body = { readonly parsed: unknown } | { readonly refused: Answer };

const tooLarge = refusal(413, `The request is larger than ${bodyLimit / 1024} KB.`, { connection: 'close' });
const tooSlow = refusal(408, 'The request came too slowly.', { connection: 'close' });
const notJson = refusal(400, 'The request is not valid JSON.');

/** Half of a character may also be written as an escape; in an id or a name it would break whatever encodes it later. */
const surrogate = /\\u[dD][89a-fA-F]/;
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

export async function readJson(request: IncomingMessage, patienceMs = bodyPatienceMs): Promise<Body> {
  if (request.headers['content-encoding'] !== undefined)
    return { refused: refusal(415, 'A compressed request is not accepted.') };
  if (Number(request.headers['content-length'] ?? 0) > patience) return { refused: tooLarge };
  const chunks: Buffer[] = [];
  let size = 0;
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), patienceMs);
  const parts = request[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const part = await Promise.race([parts.next(), late]);
      if (part === 'late') return { refused: tooSlow };
      if (part.done) break;
      size += part.value.length;
      if (size <= bodyLimit) chunks.push(part.value);
      else if (size > patience) break;
    }
  } finally {
    clearTimeout(timer);
  }
  if (size > bodyLimit) return { refused: tooLarge };
  try {
    // `fatal`: half of a character means that something on the way broke the text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { parsed: surrogate.test(text) ? JSON.parse(text, wellFormed) : (JSON.parse(text) as unknown) };
  } catch {
    return { refused: notJson };
  }
}
