/** The four forms of an answer: JSON, a file of the page, a file to be saved, a stream without end. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Asset, FileAnswer, Listen } from './http-types.ts';

type Headers = Readonly<Record<string, string>>;

/** Comments on a quiet stream, so that nothing between here and the page takes it for dead. */
const heartbeatMs = 20_000;

/** A listener that does not read is left, before what waits for it fills the memory. A page comes back by itself. */
const mostUnread = 1024 * 1024;

export function writeAnswer(
  response: ServerResponse,
  { status, body, headers }: Answer,
  common: Headers,
): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...common,
    'cache-control': 'no-store',
    ...(text ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

export function writeAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  common: Headers,
): void {
  const headers = {
    ...common,
    'content-type': asset.type,
    'cache-control': asset.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(asset.etag ? { etag: asset.etag } : {}),
  };
  if (asset.etag !== undefined && request.headers['if-none-match'] === asset.etag) {
    // restify's writeHead gives nothing back.
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const small = /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '')
    ? asset.gzipped
    : undefined;
  const body = small ?? asset.body;
  response.writeHead(200, {
    ...headers,
    ...(small ? { 'content-encoding': 'gzip' } : {}),
    'content-length': body.byteLength,
  });
  response.end(body);
}

/** A reader who takes nothing for so long is gone, though the connection stands; one on a slow line takes a piece in time. */
const readerPatience = 60_000;

/** For clients that read no other: what is not plain is left out, and the name that they should read stands beside it. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w .()-]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${/^[\w(]/.test(plain) ? plain : `export${plain}`}"; filename*=UTF-8''${encoded}`;
}

/** No faster than it is read. A client that leaves, or a piece that cannot be had, ends it: what arrived is not whole, and shows. */
export async function writeFile(
  response: ServerResponse,
  { name, type, bytes, content }: FileAnswer,
  common: Headers,
  patienceMs = readerPatience,
): Promise<void> {
  response.writeHead(200, {
    ...common,
    'content-type': type,
    'content-length': bytes,
    'content-disposition': disposition(name),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  });
  const left = new AbortController();
  response.once('close', () => left.abort());
  try {
    for await (const piece of content) {
      if (!response.write(piece)) await drained(response, left, patienceMs);
    }
    response.end();
  } catch (error) {
    response.destroy();
    if (!left.signal.aborted) throw error;
  }
}

async function drained(response: ServerResponse, left: AbortController, patienceMs: number): Promise<void> {
  const timer = setTimeout(() => left.abort(), patienceMs);
  await once(response, 'drain', { signal: left.signal }).finally(() => clearTimeout(timer));
}

/** Gives back how to end it: a stop does not wait for listeners, and the page comes back by itself. */
export function writeStream(response: ServerResponse, listen: Listen, common: Headers): () => void {
  response.writeHead(200, {
    ...common,
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write(': open\n\n');
  const leave = listen((item) => {
    response.write(`data: ${JSON.stringify(item)}\n\n`);
    if (response.writableLength > mostUnread) response.destroy();
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  response.once('close', () => {
    clearInterval(heartbeat);
    leave();
  });
  return () => response.end();
}
