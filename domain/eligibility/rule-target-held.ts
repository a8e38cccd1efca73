/** Condition 4 of the page: the customer does not already have the subscription to upgrade to. */
import { sameId } from '../ids.ts';
import { asHeld, type Case, otherHoldings } from './case.ts';
import type { EligibilityRefusal } from './refusals.ts';

export function targetFree(looked: Case): EligibilityRefusal | undefined {
  const { catalogue, target } = looked;
  if (!target) return undefined;
  const product = catalogue.productOf(target.id);
  const held = otherHoldings(looked).filter(
    (other) =>
      sameId(other.offerId, target.id) ||
      (product !== undefined && catalogue.productOf(other.offerId) === product),
  );
  return held.length === 0 ? undefined : { code: 'target-held', held: held.map(asHeld), seenBy: 'desk' };
}
