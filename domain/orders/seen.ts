/** What a person saw when drafting, and whether it is still so when they confirm. */
import type { Customer } from '../customers.ts';
import type { Subscription } from '../subscriptions.ts';
import type { Seen } from './order.ts';
import type { OrderRefusal } from './refusals.ts';

export function statusText({ status }: Subscription): string {
  return status.known ? status.status : status.asSent;
}

export function seenNow(customer: Customer, subscription: Subscription): Seen {
  return {
    customerName: customer.name,
    customerDomain: customer.domain,
    offerId: subscription.offerId,
    offerName: subscription.offerName,
    quantity: subscription.quantity,
    status: statusText(subscription),
  };
}

export function changedSince(seen: Seen, subscription: Subscription): OrderRefusal | undefined {
  const is = {
    quantity: subscription.quantity,
    status: statusText(subscription),
    offerId: subscription.offerId,
    offerName: subscription.offerName,
  };
  // The offer's name follows the language asked for, so the id tells whether the offer is another one.
  const same =
    seen.quantity === is.quantity &&
    seen.status === is.status &&
    seen.offerId.toLowerCase() === subscription.offerId.toLowerCase();
  if (same) return undefined;
  const { quantity, status, offerId, offerName } = seen;
  const was = { quantity, status, offerId, offerName };
  return { code: 'changed-since', was, is };
}
