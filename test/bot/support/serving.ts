/** A server with routes of the test's own, on a free port. */
import type { Answer, Routes } from '../../../bot/http-types.ts';
import { openLog } from '../../../bot/log.ts';
import { openMetrics } from '../../../bot/metrics.ts';
import { openServer, type ServerOptions } from '../../../bot/server.ts';

const nothing: Answer = { status: 200 };

export async function serving(routes: Partial<Routes> = {}, options: Partial<ServerOptions> = {}) {
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    local: true,
    publicUrl: undefined,
    log: openLog('silent'),
    metrics: openMetrics(),
    ...options,
  });
  server.serve({
    messages: async () => nothing,
    chat: async () => nothing,
    events: async () => () => () => undefined,
    file: async () => nothing,
    page: () => undefined,
    pageHeaders: {},
    ready: async () => true,
    ...routes,
  });
  return server;
}

export function posting(body: string, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}
