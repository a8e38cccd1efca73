/** Condition 3 of the page: no subscription yet that includes the services which the upgrade would add. */
import { additionalServices, includesAny, servicesOf } from '../catalogue.ts';
import { asHeld, type Case, otherHoldings } from './case.ts';
import type { EligibilityRefusal, HeldSubscription } from './refusals.ts';

export function additionalServicesFree(looked: Case): EligibilityRefusal | undefined {
  const { catalogue, subscription, target } = looked;
  const from = catalogue.productOf(subscription.offerId);
  const to = target && catalogue.productOf(target.id);
  if (!from || !to) return undefined;
  const added = additionalServices(from, to);
  const held = otherHoldings(looked).filter((other) => {
    const product = catalogue.productOf(other.offerId);
    // The target itself, held already, is condition 4's to tell.
    return product !== undefined && product !== to && includesAny(product, added);
  });
  if (held.length === 0) return undefined;
  return { code: 'additional-services-held', held: held.map(asHeld), seenBy: 'desk' };
}

/**
 * What explains a conflict that Partner Center reports: here the target itself counts as well, and where the upgrade
 * adds no service (Business Essentials to E1), whatever has one of the target's own. Nothing held: bought elsewhere.
 */
export function conflictingWith(looked: Case): readonly HeldSubscription[] {
  const { catalogue, subscription, target } = looked;
  const from = catalogue.productOf(subscription.offerId);
  const to = target && catalogue.productOf(target.id);
  if (!from || !to) return [];
  const added = additionalServices(from, to);
  const wanted = added.length > 0 ? added : servicesOf(to);
  return otherHoldings(looked)
    .filter((other) => {
      const product = catalogue.productOf(other.offerId);
      return product !== undefined && (product === to || includesAny(product, wanted));
    })
    .map(asHeld);
}
