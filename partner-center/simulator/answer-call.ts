/** The API proper, behind the faults: who asks, how often, what, and whether it was asked before. */
import type { IncomingMessage } from 'node:http';
import { readBearer } from './bearer.ts';
import type { Controls } from './control-routes.ts';
import type { Fault } from './faults.ts';
import { type Reply, refuse, throttled, unauthorised } from './replies.ts';
import { camelCased } from './request-body.ts';
import { findRoute } from './routing.ts';
import type { Throttle } from './throttle.ts';

type Incoming = {
  readonly controls: Controls;
  readonly throttle: Throttle;
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly text: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly locale: string;
  readonly fault: Fault | undefined;
};

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The numbers of error bodies as text, for clients that take the tables at their word. */
function inErrorForm(reply: Reply, form: 'number' | 'string'): Reply {
  const { body } = reply;
  if (form === 'number' || reply.status < 400 || typeof body !== 'object' || body === null) return reply;
  return 'code' in body ? { ...reply, body: { ...body, code: String(body.code) } } : reply;
}

function reading(text: string): { readonly json: unknown } | undefined {
  if (text === '') return { json: undefined };
  try {
    return { json: camelCased(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

export function answerCall(incoming: Incoming): Reply {
  const { controls, throttle, request, url, text, requestId, correlationId, locale, fault } = incoming;
  const { world, memory } = controls;
  const method = request.method ?? 'GET';
  const token = /^Bearer\s+(\S+)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1];
  if (!token) return unauthorised(800001, 'The partner token is missing.');
  const bearer = readBearer(token, Date.now(), world.settings.revokedPeople);
  if (bearer.refused) return unauthorised(400, 'Access denied.');
  // Refused requests count too.
  const seconds = throttle.wait(token, world.settings.ratePerMinute, Date.now());
  if (seconds !== undefined) return throttled(seconds);
  const path = /^\/v1(\/.*)$/i.exec(url.pathname)?.[1];
  const found = path === undefined ? undefined : findRoute(method, path);
  if (!found) return refuse(404, 1000, 'Not found.');
  const key = `${method} ${url.pathname.toLowerCase()} ${requestId}`;
  // Reads have no effect that a repetition could double.
  const remembers = world.settings.remembersRequestIds && !fault?.forget && method !== 'GET';
  const known = remembers ? memory.recall(key, text) : undefined;
  if (known) {
    world.journal.replayCount += 1;
    return known;
  }
  const body = reading(text);
  if (!body) return refuse(400, 2000, 'The request body is not valid JSON.');
  const reply = inErrorForm(
    found.route.answer({
      world,
      part: found.part,
      reads: method === 'GET',
      query: url.searchParams,
      header: (name) => headerOf(request, name),
      body: body.json,
      locale,
      appOnly: bearer.appOnly,
      requestId,
      correlationId,
      acceptLater: fault?.answer === 'accepted',
    }),
    world.settings.errorCodeForm,
  );
  if (remembers) memory.remember(key, text, reply);
  return reply;
}
