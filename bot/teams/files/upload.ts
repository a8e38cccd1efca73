/** Sends a file to where Teams has made room for it: one PUT, read piece by piece, with no redirect followed. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';

export type Upload = {
  readonly url: string;
  readonly bytes: number;
  /** From its beginning, each time it is called. */
  readonly content: () => AsyncIterable<Uint8Array>;
  /** A host that takes nothing and says nothing for so long is left. */
  readonly silenceMs: number;
  /** The process is to end, and waits for no file any more. */
  readonly signal?: AbortSignal;
};

export type Uploaded = {
  readonly ok: boolean;
  readonly status: number;
  readonly reason?: string | undefined;
};

const tries = 3;
const longestPauseMs = 5000;
/** However slowly it goes on: nobody waits longer for a file. */
const longestMs = 180_000;
/** The host asks for patience, or broke down. The same bytes at the same place do no harm twice. */
const again = new Set([0, 408, 429, 500, 502, 503, 504]);

export async function upload(file: Upload): Promise<Uploaded> {
  const late = AbortSignal.timeout(longestMs);
  const end = file.signal ? AbortSignal.any([late, file.signal]) : late;
  for (let round = 1; ; round += 1) {
    const { retryAfterMs, ...uploaded } = await once(file, end);
    if (!again.has(uploaded.status) || round === tries || end.aborted) return uploaded;
    const wait = Math.min(longestPauseMs, retryAfterMs ?? 250 * 2 ** round) * (0.75 + Math.random() / 2);
    await pause(wait, undefined, { signal: end }).catch(() => undefined);
  }
}

type Answered = Uploaded & { readonly retryAfterMs?: number | undefined };

async function once({ url, bytes, content, silenceMs }: Upload, end: AbortSignal): Promise<Answered> {
  const { promise, resolve } = Promise.withResolvers<Answered>();
  const failed = (error: unknown) =>
    resolve({
      ok: false,
      status: 0,
      // Its message names the host, and that the organisation.
      reason: codeOf(error),
    });
  // Compared as it is understood, not as it is written: `HTTPS:` is the same.
  const to = new URL(url);
  const call = (to.protocol === 'https:' ? httpsRequest : httpRequest)(to, {
    method: 'PUT',
    signal: end,
    timeout: silenceMs,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': bytes,
      'content-range': `bytes 0-${bytes - 1}/${bytes}`,
    },
  });
  call.on('timeout', () => call.destroy(Object.assign(new Error('silence'), { code: 'silence' })));
  call.on('error', failed);
  call.on('response', (response) => {
    const status = response.statusCode ?? 0;
    const wait = Number(response.headers['retry-after']);
    resolve({
      // 202 would mean that it waits for more, and there is no more.
      ok: status === 200 || status === 201,
      status,
      retryAfterMs: wait > 0 ? wait * 1000 : undefined,
    });
  });
  pipeline(Readable.from(content()), call).catch(failed);
  const answered = await promise;
  // What else it says is not read, be it without end; and one that answered early gets no more of the file.
  call.destroy();
  return answered;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
