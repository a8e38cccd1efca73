/**
 * Sends to the chat, in order within a conversation, with patience and without ever throwing: whether a message
 * arrives decides nothing, for all that matters is in the ledger and in the answers.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type ConnectorAnswer, type ConnectorCall, callConnector, type TokenFor } from './connector.ts';

/** Where a message goes. */
export type Destination = {
  readonly serviceUrl: string | undefined;
  readonly conversation: string;
  readonly replyTo?: string | undefined;
};

/** `gone`: the person blocked or removed the bot, and is not written to again. */
export type Delivered =
  | { readonly kind: 'delivered'; readonly id: string | undefined }
  | { readonly kind: 'undelivered' | 'gone' };

export type DeliveryParts = {
  readonly maySendTo: (serviceUrl: string | undefined) => boolean;
  readonly tokenFor: TokenFor;
  readonly deadlineMs: number;
  readonly log: Log;
  readonly metrics: Metrics;
};

const tries = 4;
const longestPauseMs = 5000;

/** Certainly not performed. After 502 and 504 a message may be there already, so only what does no harm twice is repeated. */
const refusedForNow = new Set([412, 429]);
const unclear = new Set([0, 502, 503, 504]);

export function openDelivery({ maySendTo, tokenFor, deadlineMs, log, metrics }: DeliveryParts) {
  const lines = new Map<string, Promise<unknown>>();

  async function attempt(call: ConnectorCall, harmless: boolean, deadline: number): Promise<ConnectorAnswer> {
    for (let round = 1; ; round += 1) {
      const answer = await once(call, deadline);
      const again = refusedForNow.has(answer.status) || (harmless && unclear.has(answer.status));
      if (!again || round === tries) return answer;
      const backOff = Math.min(longestPauseMs, answer.retryAfterMs ?? 250 * 2 ** round);
      await pause(backOff * (0.75 + Math.random() / 2));
    }
  }

  async function once(call: ConnectorCall, deadline: number): Promise<ConnectorAnswer> {
    try {
      return await callConnector(call, await inTime(tokenFor(), deadline), deadline);
    } catch (error) {
      return { status: 0, reason: error instanceof Error ? error.message.slice(0, 120) : 'unknown' };
    }
  }

  /** One conversation's calls leave one after the other; another conversation's wait for none of them. */
  function inLine(conversation: string, work: () => Promise<Delivered>): Promise<Delivered> {
    const mine = (lines.get(conversation) ?? Promise.resolve()).then(work);
    lines.set(conversation, mine);
    void mine.finally(() => {
      if (lines.get(conversation) === mine) lines.delete(conversation);
    });
    return mine;
  }

  async function deliver(
    to: Destination,
    call: Omit<ConnectorCall, 'serviceUrl'>,
    harmless: boolean,
    deadline = deadlineMs,
  ): Promise<Delivered> {
    const { serviceUrl } = to;
    if (serviceUrl === undefined || !maySendTo(serviceUrl)) {
      metrics.deliveries.inc({ outcome: 'not-allowed' });
      log.warn(
        { host: URL.parse(serviceUrl ?? '')?.host ?? 'none' },
        'not sent: that host may not be written to',
      );
      return { kind: 'undelivered' };
    }
    return inLine(to.conversation, async () => {
      const { status, id, reason } = await attempt({ serviceUrl, ...call }, harmless, deadline);
      if (status >= 200 && status < 300) {
        metrics.deliveries.inc({ outcome: 'delivered' });
        return { kind: 'delivered', id };
      }
      const gone = status === 403 || status === 404;
      metrics.deliveries.inc({ outcome: gone ? 'gone' : 'undelivered' });
      log.warn({ status, reason, method: call.method }, 'not delivered to the chat');
      return { kind: gone ? 'gone' : 'undelivered' };
    });
  }

  const pathOf = (...parts: readonly string[]) =>
    ['v3', 'conversations', ...parts.map(encodeURIComponent)].join('/');

  return {
    send(to: Destination, activity: Partial<Activity>): Promise<Delivered> {
      const path = pathOf(to.conversation, 'activities', ...(to.replyTo ? [to.replyTo] : []));
      return deliver(to, { method: 'POST', path, body: activity }, false);
    },
    /** Shown for a moment only, so it is given a moment only. */
    typing(to: Destination, activity: Partial<Activity>): Promise<Delivered> {
      const path = pathOf(to.conversation, 'activities');
      return deliver(to, { method: 'POST', path, body: activity }, false, Math.min(deadlineMs, 2000));
    },
    update(to: Destination, activity: string, content: Partial<Activity>): Promise<Delivered> {
      const path = pathOf(to.conversation, 'activities', activity);
      return deliver(to, { method: 'PUT', path, body: { ...content, id: activity } }, true);
    },
    remove(to: Destination, activity: string): Promise<Delivered> {
      return deliver(to, { method: 'DELETE', path: pathOf(to.conversation, 'activities', activity) }, true);
    },
    /** Waits until nothing is on its way any more. */
    async settled(): Promise<void> {
      while (lines.size > 0) await Promise.allSettled([...lines.values()]);
    },
  };
}

export type Delivery = ReturnType<typeof openDelivery>;

async function inTime<Value>(work: Promise<Value>, deadlineMs: number): Promise<Value> {
  const late = new AbortController();
  try {
    return await Promise.race([
      work,
      pause(deadlineMs, undefined, { signal: late.signal }).then(() => {
        throw new Error('no token in time');
      }),
    ]);
  } finally {
    late.abort();
  }
}
