/** Which of a customer's subscriptions are worth a question to Partner Center. It saves questions, and claims nothing. */
import type { Catalogue } from '../catalogue.ts';
import { isActive, type Subscription } from '../subscriptions.ts';

export type Presorted = {
  readonly worthAsking: readonly Subscription[];
  /** The matrix knows the offer, and leads it nowhere. */
  readonly noPath: number;
  readonly notActive: number;
};

/** Add-ons are upgraded with what they belong to, and count for nothing here. */
export function presort(subscriptions: readonly Subscription[], catalogue: Catalogue): Presorted {
  const own = subscriptions.filter(({ parent }) => parent === undefined);
  const open = own.filter(({ offerId }) => {
    const product = catalogue.productOf(offerId);
    // An offer that is in no list of ours may be one of the six all the same: only Partner Center can say.
    return product === undefined || catalogue.pathsFrom(product).length > 0;
  });
  const worthAsking = open.filter(isActive);
  return {
    worthAsking,
    noPath: own.length - open.length,
    notActive: open.length - worthAsking.length,
  };
}
