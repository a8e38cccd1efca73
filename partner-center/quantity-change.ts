import type { Asking } from '../domain/actors.ts';
import type { Answer } from '../domain/answers.ts';
import type { CustomerId, SubscriptionId } from '../domain/ids.ts';
import type { Clock, PartnerCenter } from '../domain/ports.ts';
import type { Subscription } from '../domain/subscriptions.ts';
import type { Api } from './api.ts';
import { jsonIn } from './send.ts';
import { subscriptionRead } from './to-domain.ts';
import { subscription } from './wire/subscription.ts';

/** Looks after an answer 202; together about ten seconds, as long as somebody waits in front of a card. */
const looks = [500, 1000, 2000, 3000, 4000];

/** Changing the number of licences: the whole resource goes back, and an answer 202 means "look again". */
export type QuantityChangeParts = {
  readonly api: Api;
  readonly clock: Clock;
  readonly pathOf: (customer: CustomerId, subscription: SubscriptionId) => string;
  readonly read: (
    asking: Asking,
    customer: CustomerId,
    subscription: SubscriptionId,
  ) => Promise<Answer<Subscription>>;
};

export function quantityChange(parts: QuantityChangeParts): PartnerCenter['changeQuantity'] {
  const { api, clock, pathOf, read } = parts;
  return async (asking, { customer, subscription: before, quantity, requestId }) => {
    const sent = subscription.parse(before.asSent);
    const etag = sent.attributes?.etag;
    const written = await api.write(asking, {
      method: 'PATCH',
      path: pathOf(customer, before.id),
      // Whole: what a change leaves out is silently reset. The etag that counts is the one in the body.
      body: { ...sent, quantity },
      requestId,
      ...(etag ? { headers: { 'If-Match': `"${etag}"` } } : {}),
    });
    if (!written.ok) return written;
    const { status, text } = written.value;
    if (status !== 202) {
      const now = subscription.safeParse(jsonIn(text));
      return now.success
        ? { ok: true, value: subscriptionRead(customer, now.data) }
        : { ok: false, fault: { kind: 'unanswered' } };
    }
    for (const pause of looks) {
      await clock.after(pause);
      const now = await read(asking, customer, before.id);
      if (now.ok && now.value.quantity === quantity) return now;
    }
    // It was taken on and does not show yet: reading later will tell.
    return { ok: false, fault: { kind: 'unanswered' } };
  };
}
