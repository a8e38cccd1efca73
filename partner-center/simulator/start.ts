/** The server: one request from its bytes to its answer, with the faults in between. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerCall } from './answer-call.ts';
import { readBearer } from './bearer.ts';
import { type Controls, control } from './control-routes.ts';
import { CustomerBook, type Customers } from './customer-book.ts';
import { Faults, faultyReply } from './faults.ts';
import { Journal } from './journal.ts';
import { type Reply, refuse } from './replies.ts';
import { RequestMemory } from './request-memory.ts';
import { settings } from './settings.ts';
import { Throttle } from './throttle.ts';

export type SimulatorOptions = {
  readonly port?: number;
  readonly host?: string;
  readonly customers?: Customers;
  readonly seed?: number;
  readonly latencyMs?: number;
  readonly ratePerMinute?: number;
  readonly log?: (line: string) => void;
};

export type Simulator = {
  /** The API root, without `/v1`. */
  readonly url: string;
  readonly customerCount: number;
  readonly close: () => Promise<void>;
};

const largestBody = 1_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new RangeError('The body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply, requestId: string, correlationId: string): void {
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'MS-RequestId': requestId,
    'MS-CorrelationId': correlationId,
    'MS-CV': '8Ahr3fsn50uAnlvA.0',
    'MS-ServerId': 'simulator',
    'Request-Context': 'appId=cid-v1:simulator',
    ...reply.headers,
  });
  response.end(text);
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function answer(
  controls: Controls,
  throttle: Throttle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world, faults } = controls;
  const url = new URL(request.url ?? '/', 'http://simulator');
  const method = request.method ?? 'GET';
  const requestId = String(request.headers['ms-requestid'] ?? randomUUID());
  const correlationId = String(request.headers['ms-correlationid'] ?? randomUUID());
  const text = await bodyOf(request);
  // The switches are never throttled, never faulty and in no journal.
  if (url.pathname.startsWith('/simulator/')) {
    send(response, control(controls, method, url.pathname, jsonOf(text)), requestId, correlationId);
    return;
  }
  const locale = String(request.headers['x-locale'] ?? 'en-US');
  const { person } = readBearer(
    String(request.headers.authorization ?? '').split(' ')[1] ?? '',
    Date.now(),
    [],
  );
  const entry = world.journal.begin({
    startedAt: Date.now(),
    method,
    path: url.pathname + url.search,
    requestId,
    correlationId,
    locale,
    ...(person === undefined ? {} : { person }),
  });
  // Met before anything else happens, so that a delay before the effect really delays the effect.
  const fault = faults.meet(method, url.pathname);
  if (fault) world.journal.faultCount += 1;
  if (world.settings.latencyMs > 0) await sleep(world.settings.latencyMs);
  if (fault?.when === 'before' && fault.delayMs > 0) await sleep(fault.delayMs);
  // A fault that comes before the effect replaces the request; one that comes after only its answer.
  const instead = fault?.when === 'before' ? faultyReply(fault, { status: 0 }) : { status: 0 };
  const untouched = typeof instead === 'object' && !('raw' in instead) && instead.status === 0;
  let reply = untouched
    ? answerCall({ controls, throttle, request, url, text, requestId, correlationId, locale, fault })
    : instead;
  if (fault?.when === 'after') {
    if (fault.delayMs > 0) await sleep(fault.delayMs);
    if (typeof reply === 'object' && !('raw' in reply)) reply = faultyReply(fault, reply);
  }
  entry.endedAt = Date.now();
  if (reply === 'drop') {
    // Without an answer the client cannot know whether anything happened; that is the point.
    request.socket.destroy();
    return;
  }
  entry.status = reply.status;
  if ('raw' in reply) {
    // Not chained: restify, once loaded in the same process, makes `writeHead` return nothing.
    response.writeHead(reply.status, { 'Content-Type': 'text/html' });
    response.end(reply.raw);
  } else send(response, reply, requestId, correlationId);
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', customers = 'sample', seed = 1, log } = options;
  const { latencyMs = 0, ratePerMinute = 0 } = options;
  const book = new CustomerBook(customers, seed);
  const world = { book, journal: new Journal(), settings: settings.parse({ latencyMs, ratePerMinute }) };
  const controls: Controls = { world, faults: new Faults(), memory: new RequestMemory() };
  const throttle = new Throttle();
  const server = createServer((request, response) => {
    answer(controls, throttle, request, response)
      .catch((error: unknown) => {
        log?.(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
        if (!response.headersSent) send(response, refuse(500, 800003, 'Unexpected error.'), '', '');
      })
      .finally(() => log?.(`${request.method} ${request.url} ${response.statusCode}`));
  });
  // Longer than clients keep a connection, so that it is never closed under a request that is being sent.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    customerCount: book.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
