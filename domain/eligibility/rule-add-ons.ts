/** Not on the page, but in Partner Center's list: add-ons of the subscription stand in the way of its upgrade. */
import { sameId } from '../ids.ts';
import { isGone } from '../subscriptions.ts';
import { asHeld, type Case } from './case.ts';
import type { EligibilityRefusal } from './refusals.ts';

export function addOnsAbsent({ subscription, holdings }: Case): EligibilityRefusal | undefined {
  const addOns = holdings.filter(
    (held) => held.parent !== undefined && sameId(held.parent, subscription.id) && !isGone(held),
  );
  return addOns.length === 0
    ? undefined
    : { code: 'add-ons-present', addOns: addOns.map(asHeld), seenBy: 'desk' };
}
