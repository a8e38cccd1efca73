/**
 * The chat's own interface: send, update, delete. The SDK's client is built anew each turn, retries a send behind our
 * back (which doubles messages) and has no deadline, so these few calls are our own; the token is the SDK's.
 */
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export type ConnectorCall = {
  readonly serviceUrl: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Below the service URL, parts already encoded. */
  readonly path: string;
  readonly body?: unknown;
};

export type ConnectorAnswer = {
  /** 0: no answer at all. */
  readonly status: number;
  readonly id?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly reason?: string | undefined;
};

/** The token to present, or undefined where none is asked for. */
export type TokenFor = () => Promise<string | undefined>;

const http = new HttpAgent({ keepAlive: true, maxSockets: 64 });
const https = new HttpsAgent({ keepAlive: true, maxSockets: 64 });

/** An answer is an id; whatever is longer is not read. */
const longestAnswer = 64 * 1024;

export function callConnector(
  { serviceUrl, method, path, body }: ConnectorCall,
  token: string | undefined,
  deadlineMs: number,
): Promise<ConnectorAnswer> {
  const url = new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
  const secure = url.protocol === 'https:';
  const text = body === undefined ? '' : JSON.stringify(body);
  const { promise, resolve } = Promise.withResolvers<ConnectorAnswer>();
  const call = (secure ? httpsRequest : httpRequest)(url, {
    method,
    agent: secure ? https : http,
    signal: AbortSignal.timeout(deadlineMs),
    headers: {
      accept: 'application/json',
      'content-length': Buffer.byteLength(text),
      ...(text ? { 'content-type': 'application/json; charset=utf-8' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  });
  const failed = (error: Error) =>
    resolve({ status: 0, reason: error.name === 'AbortError' ? 'no answer in time' : codeOf(error) });
  call.on('error', failed);
  call.on('response', (response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= longestAnswer) chunks.push(chunk);
    });
    response.on('error', failed);
    response.on('end', () => {
      const wait = Number(response.headers['retry-after']);
      resolve({
        status: response.statusCode ?? 0,
        id: idIn(Buffer.concat(chunks).toString('utf8')),
        retryAfterMs: Number.isFinite(wait) && wait > 0 ? wait * 1000 : undefined,
      });
    });
  });
  call.end(text);
  return promise;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function idIn(text: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'id' in parsed && typeof parsed.id === 'string'
      ? parsed.id
      : undefined;
  } catch {
    return undefined;
  }
}
