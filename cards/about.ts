/** Whom and what a card is about: named at the top of every card, so that nothing is ever ordered for the wrong customer. */
import type { Customer, CustomerSummary } from '../domain/customers.ts';
import type { CustomerId, SubscriptionId } from '../domain/ids.ts';
import type { Order } from '../domain/orders/order.ts';
import type { Subscription } from '../domain/subscriptions.ts';
import { outside, type Plain } from '../locales/own-words.ts';
import type { NamedOffer, Words } from '../locales/words.ts';
import { stack } from './elements/layout.ts';
import { type Element, runs, shown } from './elements/text.ts';

export type About = {
  readonly customer: CustomerSummary;
  readonly subscription?: NamedOffer & { readonly id: SubscriptionId };
};

/** From the order's own record: the card stays true when the customer is renamed or gone. */
export function aboutOrder(order: Order): About {
  const { customerName: name, customerDomain: domain, offerId, offerName } = order.seen;
  return {
    customer: { id: order.customer, name, domain },
    subscription: { id: order.subscription, offerId, offerName },
  };
}

export function aboutSubscription(customer: Customer | CustomerSummary, subscription: Subscription): About {
  return { customer, subscription };
}

/** No more than what is named, for a memory. */
export function aboutKept({ id, name, domain }: CustomerSummary, subscription?: Subscription): About {
  const customer = { id, name, domain };
  if (!subscription) return { customer };
  const { id: of, offerId, offerName } = subscription;
  return { customer, subscription: { id: of, offerId, offerName } };
}

/** The ids that a button about a subscription carries. */
export function idsOf(
  about: About,
): { readonly customer: CustomerId; readonly subscription: SubscriptionId } | undefined {
  return about.subscription && { customer: about.customer.id, subscription: about.subscription.id };
}

/** The band at the top. The subscription's id stands here too where the card does not show it elsewhere. */
export function banner(about: About, words: Words, withId = true): Element {
  const { customer, subscription } = about;
  return stack(
    [
      runs([
        { text: outside(customer.name), bold: true },
        { text: `\u00A0\u00A0 ${outside(customer.domain)}` as Plain, subtle: true },
      ]),
      ...(subscription
        ? [
            shown(words.offerName(subscription), { spacing: 'none' }),
            ...(withId
              ? [shown(outside(subscription.id), { spacing: 'none', subtle: true, size: 'small' })]
              : []),
          ]
        : []),
    ],
    { style: 'emphasis', bleed: true },
  );
}
