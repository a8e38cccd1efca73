/** HTTP: which routes there are, and what holds for all of them. The only file that knows restify. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, Server as NodeServer, type ServerResponse } from 'node:http';
import pino from 'pino';
import restify from 'restify';
import { comeBackAfter, Gate } from './gate.ts';
import { type Answer, type Call, type Routes, refusal } from './http-types.ts';
import { listening } from './listening.ts';
import { faultOf, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { readJson } from './request-body.ts';
import { isOurHost, isOurOrigin, type Site } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { writeAnswer, writeAsset, writeFile, writeStream } from './write-answer.ts';

export type ServerOptions = {
  readonly host: string;
  readonly port: number;
  readonly local: boolean;
  /** Undefined: follows from the port that was taken. */
  readonly publicUrl: string | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How long a body may take to come; tests wait for less. */
  readonly bodyPatienceMs?: number;
  /** How long a reader of a file may take no further piece of it. */
  readonly readerPatienceMs?: number;
};

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly call: Call };

type Unroutable = { statusCode?: number; toJSON: () => unknown };

const strangerHost = refusal(403, 'This server is not known by that name.');
const strangerOrigin = refusal(403, 'Another site may not speak here.');

function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').split('?', 1)[0] ?? '/';
}

/** The page has words of its own, in the reader's language, for a server that cannot answer now. */
function wordless(answer: Answer | undefined): Answer | undefined {
  return answer ? { ...answer, body: {} } : undefined;
}

export async function openServer(options: ServerOptions) {
  const { log, metrics } = options;
  const gate = new Gate();
  const streams = new Set<() => void>();
  let routes: Routes | undefined;

  // restify logs by itself what we log better; it gets a silent log.
  const http = restify.createServer({ name: '', log: pino({ level: 'silent' }) as never });
  const node: unknown = http.server;
  if (!(node instanceof NodeServer)) throw new Error('restify made no HTTP server');
  node.requestTimeout = 30_000;
  node.keepAliveTimeout = 65_000;
  // Without a listener restify would end the process, even where the port is only taken.
  http.on('error', (error: unknown) => log.debug({ fault: faultOf(error) }, 'server error'));
  await listening(http, node, options);

  const address = node.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const url =
    options.publicUrl ?? `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
  const site: Site = { publicOrigin: new URL(url).origin, loopback: options.local };
  const common = securityHeaders(url);

  function headersOf(correlation: string): Record<string, string> {
    const closing: Record<string, string> = gate.state === 'draining' ? { connection: 'close' } : {};
    return { ...common, 'x-correlation-id': correlation, ...closing };
  }

  /** What holds for every route: counted, logged, and never a stack trace to a caller. */
  function route(name: string, handle: (exchange: Exchange) => Promise<Answer | undefined>) {
    const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const correlation = randomUUID();
      const begun = performance.now();
      gate.enter();
      metrics.inFlight.inc();
      try {
        const answer = await handle({ request, response, call: callOf(request, correlation) });
        if (answer) writeAnswer(response, answer, headersOf(correlation));
      } catch (error) {
        log.error({ correlation, route: name, fault: faultOf(error) }, 'request failed');
        writeAnswer(
          response,
          refusal(500, `Something went wrong here. Reference: ${correlation}`),
          headersOf(correlation),
        );
      } finally {
        gate.leave();
        metrics.inFlight.dec();
        metrics.requests.inc({ route: name, status: response.statusCode });
        const ms = Math.round(performance.now() - begun);
        const line = { correlation, route: name, status: response.statusCode, ms };
        if (name === 'probe') log.trace(line, 'answered');
        else log.info(line, 'answered');
      }
    };
    // restify answers what is thrown by itself, and ends the process where an answer has begun: nothing reaches it.
    return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      try {
        await answered(request, response);
      } catch (error) {
        log.error({ route: name, fault: faultOf(error) }, 'an answer could not be finished');
        response.end();
      }
    };
  }

  function callOf(request: IncomingMessage, correlation: string): Call {
    const query = request.url?.split('?', 2)[1] ?? '';
    return {
      body: undefined,
      headers: request.headers,
      query: new URLSearchParams(query),
      address: request.socket.remoteAddress ?? '',
      correlation,
    };
  }

  function fromOurPage({ headers }: Call): Answer | undefined {
    if (!isOurHost(headers.host, site)) return strangerHost;
    return isOurOrigin(headers, site) ? undefined : strangerOrigin;
  }

  async function messages({ request, call }: Exchange): Promise<Answer> {
    const stop = gate.closed();
    if (stop || !routes) return stop ?? refusal(503, 'It is still starting.');
    if (!routes.messages) return refusal(404, 'There is no bot here, only the page.');
    // No channel is a browser: in local mode, where nobody is asked who they are, a site that tries gets nowhere.
    if (options.local && !isOurOrigin(call.headers, site)) return strangerOrigin;
    const body = await readJson(request, options.bodyPatienceMs);
    return 'refused' in body ? body.refused : routes.messages({ ...call, body: body.parsed });
  }

  async function chat({ request, call }: Exchange): Promise<Answer | undefined> {
    const stop = wordless(gate.closed()) ?? fromOurPage(call);
    if (stop || !routes) return stop;
    if (!/^application\/json\b/i.test(call.headers['content-type'] ?? ''))
      return refusal(415, 'The request must be application/json.');
    const body = await readJson(request, options.bodyPatienceMs);
    return 'refused' in body ? body.refused : routes.chat({ ...call, body: body.parsed });
  }

  async function events({ response, call }: Exchange): Promise<Answer | undefined> {
    const stop = wordless(gate.closed()) ?? fromOurPage(call);
    if (stop || !routes) return stop;
    const answer = await routes.events(call);
    if (typeof answer === 'object') return answer;
    const end = writeStream(response, answer, headersOf(call.correlation));
    streams.add(end);
    response.once('close', () => streams.delete(end));
    return undefined;
  }

  async function file({ request, response, call }: Exchange): Promise<Answer | undefined> {
    const stop = wordless(gate.closed());
    if (stop || !routes) return stop;
    if (!isOurHost(call.headers.host, site)) return strangerHost;
    const answer = await routes.file(call, pathOf(request).split('/').at(-1) ?? '');
    if ('status' in answer) return answer;
    try {
      await writeFile(response, answer, headersOf(call.correlation), options.readerPatienceMs);
    } finally {
      answer.over();
    }
    return undefined;
  }

  async function readiness(): Promise<Answer> {
    if (gate.state === 'ready' && (await routes?.ready())) return { status: 200, body: { status: 'ready' } };
    const status = gate.state === 'ready' ? 'without database' : gate.state;
    return { status: 503, body: { status }, headers: { 'retry-after': String(comeBackAfter) } };
  }

  async function figures({ response, call }: Exchange): Promise<undefined> {
    const text = await metrics.text();
    response.writeHead(200, { ...headersOf(call.correlation), 'content-type': metrics.contentType });
    response.end(text);
  }

  async function page({ request, response, call }: Exchange): Promise<Answer | undefined> {
    const asset = routes?.page(pathOf(request));
    if (!asset)
      return (
        (gate.state === 'starting' ? gate.closed() : undefined) ?? refusal(404, 'There is nothing here.')
      );
    writeAsset(request, response, asset, { ...headersOf(call.correlation), ...routes?.pageHeaders });
    return undefined;
  }

  http.post('/api/messages', route('messages', messages));
  http.post('/api/chat', route('chat', chat));
  http.get('/api/chat/events', route('events', events));
  http.get('/api/exports/:id', route('file', file));
  http.get(
    '/healthz',
    route('probe', async () => ({ status: 200, body: { status: 'alive' } })),
  );
  http.get('/readyz', route('probe', readiness));
  http.get('/metrics', route('probe', figures));
  http.get('/*', route('page', page));
  // A path or method that no route has: restify's answer gets our form.
  http.on(
    'restifyError',
    (_request: unknown, response: ServerResponse, error: Unroutable, done: () => void) => {
      const status = error.statusCode ?? 500;
      error.toJSON = () =>
        refusal(status, status < 500 ? 'There is nothing here.' : 'Something went wrong here.').body;
      for (const [name, value] of Object.entries(headersOf(randomUUID()))) response.setHeader(name, value);
      done();
    },
  );

  return {
    url,
    port,
    site,
    serve(given: Routes): void {
      routes = given;
      if (gate.state === 'starting') gate.state = 'ready';
    },
    /** Begins nothing more, finishes what it has begun, then closes; within the patience in any case. */
    async drain(patienceMs: number): Promise<void> {
      gate.state = 'draining';
      for (const end of streams) end();
      await gate.finished(patienceMs);
      const gone = once(node, 'close');
      http.close();
      node.closeIdleConnections();
      // Answers that were just written get a moment to leave before what remains is cut.
      const cut = setTimeout(() => node.closeAllConnections(), 250);
      await gone;
      clearTimeout(cut);
    },
  };
}

export type Server = Awaited<ReturnType<typeof openServer>>;
