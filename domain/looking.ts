/** Reading for the eye: what was read a moment ago for the same person serves again; an order always reads afresh. */
import type { Asking } from './actors.ts';
import { type Answer, answer, failed } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import type { Customer } from './customers.ts';
import type { Holdings } from './desk.ts';
import { judge } from './eligibility/targets.ts';
import { type CustomerId, type SubscriptionId, sameId } from './ids.ts';
import type { Clock, Notices, PartnerCenter } from './ports.ts';
import type { Subscription } from './subscriptions.ts';
import type { Details, UpgradeCandidate } from './upgrades.ts';

/** Long enough for a person to go from list to review, short enough to show what is true. */
const freshForMs = 60_000;
const keptAtMost = 2_000;

export type Seen = { readonly details: Details; readonly candidates: readonly UpgradeCandidate[] };

export type Looking = {
  customer(asking: Asking, customer: CustomerId): Promise<Answer<Customer>>;
  holdings(asking: Asking, customer: CustomerId): Promise<Answer<Holdings>>;
  details(asking: Asking, customer: CustomerId, subscription: SubscriptionId): Promise<Answer<Seen>>;
  /** Forgets what was read about a customer: the next look asks again. */
  forget(asking: Asking, customer: CustomerId): void;
};

export type LookingParts = {
  readonly partnerCenter: PartnerCenter;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly notices: Notices;
};

export function looking({ partnerCenter, catalogue, clock, notices }: LookingParts): Looking {
  const kept = new Map<string, { readonly at: number; readonly reading: Promise<Answer<unknown>> }>();

  /** Reads of the same thing share one call while it runs and for a minute after; a fault is not kept. */
  function recently<Value>(key: string, read: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    const now = clock.now().getTime();
    const before = kept.get(key);
    if (before && now - before.at < freshForMs) return before.reading as Promise<Answer<Value>>;
    const reading = read();
    kept.delete(key);
    kept.set(key, { at: now, reading });
    reading.then(
      ({ ok }) => ok || kept.delete(key),
      () => kept.delete(key),
    );
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    return reading;
  }

  /** Never across tenants, and never across people: what one may see another may not. */
  const keyOf = ({ actor }: Asking, customer: CustomerId) =>
    `${actor.tenant} ${actor.person} ${customer.toLowerCase()}`;

  const customer: Looking['customer'] = (asking, id) =>
    recently(`customer ${keyOf(asking, id)}`, () => partnerCenter.customer(asking, id));

  const subscriptions = (asking: Asking, id: CustomerId) =>
    recently(`subscriptions ${keyOf(asking, id)}`, () => partnerCenter.subscriptions(asking, id));

  return {
    customer,

    async holdings(asking, id) {
      const [who, what] = await Promise.all([customer(asking, id), subscriptions(asking, id)]);
      if (!who.ok) return who;
      if (!what.ok) return what;
      return answer({ customer: who.value, subscriptions: what.value });
    },

    async details(asking, customerId, subscriptionId) {
      const [who, what, candidates] = await Promise.all([
        customer(asking, customerId),
        subscriptions(asking, customerId),
        recently(`upgrades ${subscriptionId.toLowerCase()} ${keyOf(asking, customerId)}`, () =>
          partnerCenter.upgrades(asking, customerId, subscriptionId),
        ),
      ]);
      if (!who.ok) return who;
      if (!what.ok) return what;
      const subscription = what.value.find(({ id }) => sameId(id, subscriptionId));
      if (!subscription) return failed({ kind: 'not-found', what: 'subscription' });
      if (!candidates.ok) return candidates;
      const judged = judge(candidates.value, {
        customer: who.value,
        subscription,
        holdings: what.value,
        catalogue,
      });
      if (judged.disagreements.length > 0) notices.rulesDisagree(asking, judged.disagreements);
      const product = catalogue.productOf(subscription.offerId);
      return answer({
        details: {
          customer: who.value,
          subscription,
          ...(product === undefined ? {} : { product }),
          addOns: addOnsOf(subscription, what.value),
          targets: judged.targets,
          refusals: judged.refusals,
        },
        candidates: candidates.value,
      });
    },

    forget(asking, customerId) {
      const key = keyOf(asking, customerId);
      for (const known of [...kept.keys()]) if (known.endsWith(key)) kept.delete(known);
    },
  };
}

function addOnsOf(subscription: Subscription, all: readonly Subscription[]): readonly Subscription[] {
  return all.filter(({ parent }) => parent !== undefined && sameId(parent, subscription.id));
}
