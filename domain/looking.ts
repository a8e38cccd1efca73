/** Reading for the eye: what was read a moment ago for the same person serves again; an order always reads afresh. */
import type { Asking } from './actors.ts';
import { type Answer, answer, failed } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import type { Customer } from './customers.ts';
import type { Holdings } from './desk.ts';
import { judge } from './eligibility/targets.ts';
import { type CustomerId, type SubscriptionId, sameId } from './ids.ts';
import type { Clock, Notices, PartnerCenter } from './ports.ts';
import { remembering } from './remembering.ts';
import type { Subscription } from './subscriptions.ts';
import type { Details, UpgradeCandidate } from './upgrades.ts';

export type Seen = {
  readonly details: Details;
  readonly candidates: readonly UpgradeCandidate[];
  /** Everything the customer holds through this partner. */
  readonly holdings: readonly Subscription[];
};

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
  const customers = remembering<Customer>(clock);
  const holdingsRead = remembering<readonly Subscription[]>(clock);
  const upgradesRead = remembering<readonly UpgradeCandidate[]>(clock);

  /** Never across tenants, and never across people: what one may see another may not. */
  const endingOf = ({ actor }: Asking, customer: CustomerId) =>
    JSON.stringify([actor.tenant, customer.toLowerCase()]);
  const keyOf = (asking: Asking, customer: CustomerId) =>
    `${JSON.stringify([asking.actor.person])} ${endingOf(asking, customer)}`;

  const customer: Looking['customer'] = (asking, id) =>
    customers.read(keyOf(asking, id), () => partnerCenter.customer(asking, id));

  const subscriptions = (asking: Asking, id: CustomerId) =>
    holdingsRead.read(keyOf(asking, id), () => partnerCenter.subscriptions(asking, id));

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
        upgradesRead.read(`${subscriptionId.toLowerCase()} ${keyOf(asking, customerId)}`, () =>
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
        signInHelps: asking.signInHelps ?? false,
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
        holdings: what.value,
      });
    },

    forget(asking, customerId) {
      // What one person ordered is so for everybody of the tenant: who prepared it must not see it as it was.
      const ending = endingOf(asking, customerId);
      for (const memory of [customers, holdingsRead, upgradesRead]) memory.forget(ending);
    },
  };
}

function addOnsOf(subscription: Subscription, all: readonly Subscription[]): readonly Subscription[] {
  return all.filter(({ parent }) => parent !== undefined && sameId(parent, subscription.id));
}
