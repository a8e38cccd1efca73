import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Asking } from '../domain/actors.ts';
import { type Answer, answer, failed } from '../domain/answers.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Clock, WriteAnswer } from '../domain/ports.ts';
import { offeredLocale, type Place } from './clouds.ts';
import type { Credentials } from './credentials.ts';
import { type About, faultOf, retryAfterMs } from './faults-of.ts';
import type { Limiter } from './limiter.ts';
import { rejectionOf } from './rejections-of.ts';
import { jsonIn, type Sent, send } from './send.ts';

/** For logs and metrics; no id, name or token in it but those two that lead from a click to Partner Center's own logs. */
export type CallMade = {
  readonly method: string;
  readonly route: string;
  readonly outcome: number | 'not-sent' | 'unanswered';
  readonly ms: number;
  readonly requestId: string;
  readonly correlationId: string;
  readonly attempt: number;
};

export type ApiParts = {
  /** One deployment may serve partners of both clouds. */
  readonly placeOf: (chatTenant: TenantId) => Place;
  readonly credentials: Credentials;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  /** How long a call waits for its turn before it says "throttled until". */
  readonly patienceMs: number;
  readonly onCall?: (call: CallMade) => void;
};

export type Write = {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answered = Extract<Sent, { kind: 'answered' }>;

export type Api = {
  read<Schema extends z.ZodType>(
    asking: Asking,
    path: string,
    schema: Schema,
    about: About,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<z.output<Schema>>>;
  /** Leaves once and never again: who asked decides what an unanswered write means. */
  write(asking: Asking, write: Write): Promise<WriteAnswer<Answered>>;
};

/** Pauses before a read is tried again. Writes have none. */
const pauses = [300, 1000];

/** Metrics count routes, not customers; and no id stands in a log. */
const idInPath = /[0-9a-f]{8}-[0-9a-f-]{27}/gi;

export function partnerCenterApi(parts: ApiParts): Api {
  const { placeOf, credentials, limiter, clock, patienceMs, onCall } = parts;

  /** One attempt. The correlation id stays the same over everything one click sets in motion, the request id is a call's own. */
  async function once(
    asking: Asking,
    token: string,
    call: Omit<Write, 'method'> & { readonly method: string },
    timeoutMs: number,
    attempt: number,
  ): Promise<Sent> {
    const { root, cloud } = placeOf(asking.actor.tenant);
    const startedAt = clock.now().getTime();
    const sent = await send({
      method: call.method,
      url: `${root.replace(/\/+$/, '')}/v1${call.path}`,
      headers: {
        ...call.headers,
        Authorization: `Bearer ${token}`,
        Accept: 'application/json',
        'MS-RequestId': call.requestId,
        'MS-CorrelationId': asking.correlationId,
        'MS-PartnerCenter-Application': 'Upgrade Desk',
        'X-Locale': offeredLocale(cloud, asking.locale),
        ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      timeoutMs,
    });
    onCall?.({
      method: call.method,
      route: (call.path.split('?')[0] ?? '').replaceAll(idInPath, '{id}'),
      outcome: sent.kind === 'answered' ? sent.status : sent.kind,
      ms: clock.now().getTime() - startedAt,
      requestId: call.requestId,
      correlationId: asking.correlationId,
      attempt,
    });
    return sent;
  }

  return {
    async read(asking, path, schema, about, headers = {}) {
      const tenant = credentials.partnerTenant(asking.actor.tenant);
      let requestId: string = randomUUID();
      let askedForAnotherToken = false;
      let silences = 0;
      for (let attempt = 0; ; attempt += 1) {
        const token = await credentials.token(asking);
        if (!token.ok) return token;
        const blockedUntil = await limiter.pass(tenant, patienceMs, asking.background);
        if (blockedUntil !== undefined) return failed({ kind: 'throttled', until: blockedUntil });
        const call = { method: 'GET', path, body: undefined, requestId, headers };
        const sent = await once(asking, token.value, call, parts.readTimeoutMs, attempt);
        const pause = pauses[attempt];
        if (sent.kind !== 'answered') {
          // A second silence is enough: whoever clicked is waiting, and Teams gives up on a click before long.
          silences += sent.kind === 'unanswered' ? 1 : 0;
          if (pause === undefined || silences > 1) return failed({ kind: 'unavailable' });
          await clock.after(pause);
          continue;
        }
        // After any response the next attempt is a new call; after a time-out it is the same one.
        requestId = randomUUID();
        // Not like other failures: the wait is told, everybody waits, and only a short one is waited for here.
        if (sent.status === 429) {
          const until = limiter.throttled(tenant, retryAfterMs(sent.headers, clock.now().getTime()));
          const soon = until - clock.now().getTime() <= patienceMs;
          if (soon && pause !== undefined) continue;
          return failed({ kind: 'throttled', until });
        }
        // Whatever it says, it was let through: the row of 429s is over.
        limiter.answered(tenant);
        if (sent.status === 401 && !askedForAnotherToken) {
          // It may have been revoked before its time; a second refusal is an answer.
          askedForAnotherToken = true;
          credentials.refused(asking, token.value);
          continue;
        }
        // A 200 that is no JSON comes from something in between and may be right the next time.
        if (sent.status === 200) {
          const value = schema.safeParse(jsonIn(sent.text));
          if (value.success) return answer(value.data);
          if (pause === undefined) return failed({ kind: 'unexpected-reply', about });
          await clock.after(pause);
          continue;
        }
        const fault = faultOf(sent.status, sent.text, about, asking);
        if (fault.kind !== 'unavailable' || pause === undefined) return failed(fault);
        await clock.after(pause);
      }
    },

    async write(asking, write) {
      const tenant = credentials.partnerTenant(asking.actor.tenant);
      const token = await credentials.token(asking);
      if (!token.ok) return { ok: false, fault: { kind: 'not-performed', fault: token.fault } };
      const blockedUntil = await limiter.pass(tenant, patienceMs);
      if (blockedUntil !== undefined)
        return {
          ok: false,
          fault: { kind: 'not-performed', fault: { kind: 'throttled', until: blockedUntil } },
        };
      const sent = await once(asking, token.value, write, parts.writeTimeoutMs, 0);
      // From here on silence means nothing. Only where no connection came about is it certain that nothing happened.
      if (sent.kind === 'not-sent')
        return { ok: false, fault: { kind: 'not-performed', fault: { kind: 'unavailable' } } };
      if (sent.kind === 'unanswered') return { ok: false, fault: { kind: 'unanswered' } };
      if (sent.status === 429) {
        const until = limiter.throttled(tenant, retryAfterMs(sent.headers, clock.now().getTime()));
        return { ok: false, fault: { kind: 'not-performed', fault: { kind: 'throttled', until } } };
      }
      limiter.answered(tenant);
      // Not tried again here, as a read is: the next round of the order comes with another token.
      if (sent.status === 401) credentials.refused(asking, token.value);
      const rejection = rejectionOf(sent.status, sent.text, asking);
      return rejection ? { ok: false, fault: rejection } : { ok: true, value: sent };
    },
  };
}
