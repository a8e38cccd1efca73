/** Everything that the rules may look at: one subscription, one possible target, and what else the customer holds. */
import type { Catalogue } from '../catalogue.ts';
import type { Customer } from '../customers.ts';
import { sameId } from '../ids.ts';
import type { Offer } from '../offers.ts';
import { isGone, type Subscription } from '../subscriptions.ts';
import type { HeldSubscription } from './refusals.ts';

export type Case = {
  readonly customer: Customer;
  readonly subscription: Subscription;
  /** Absent where Partner Center names no target at all. */
  readonly target?: Offer;
  /** Everything the customer holds through this partner, the subscription itself included. */
  readonly holdings: readonly Subscription[];
  readonly catalogue: Catalogue;
  /** The reader may still sign in and be asked for with their own token. */
  readonly signInHelps?: boolean;
};

/** What else the customer holds: neither the subscription itself, nor its add-ons, nor what has ended. */
export function otherHoldings({ subscription, holdings }: Case): readonly Subscription[] {
  return holdings.filter(
    (held) => !sameId(held.id, subscription.id) && held.parent === undefined && !isGone(held),
  );
}

export function asHeld(subscription: Subscription): HeldSubscription {
  return {
    id: subscription.id,
    offerId: subscription.offerId,
    offerName: subscription.offerName,
    status: subscription.status,
  };
}
