/** What a customer has: one row a subscription, whatever its status. */
import type { CustomerSummary } from '../domain/customers.ts';
import type { Subscription } from '../domain/subscriptions.ts';
import { outside, type Plain } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { banner } from './about.ts';
import { type Card, cardOf } from './card.ts';
import { anotherCustomerButton, helpButton } from './common-buttons.ts';
import { opens } from './elements/buttons.ts';
import { row, when } from './elements/layout.ts';
import { statusMark, statusWord } from './elements/marks.ts';
import { type Element, heading, runs, said, shown } from './elements/text.ts';
import { leafButtons, leafLine, leafOf, pageSize } from './paging.ts';

export type SubscriptionListView = {
  readonly customer: CustomerSummary;
  /** All of them; the card shows a page. */
  readonly subscriptions: readonly Subscription[];
  readonly offset: number;
};

export function subscriptionListCard(view: SubscriptionListView, words: Words): Card {
  const { customer, subscriptions, offset } = view;
  const page = subscriptions.slice(offset, offset + pageSize);
  const leaf = leafOf(offset, page.length, subscriptions.length);
  const count = words.say('subscriptions.count', { count: subscriptions.length });
  const hint =
    subscriptions.length === 0 ? words.say('subscriptions.none') : words.say('subscriptions.choose');
  return cardOf(words, {
    gist: [words.say('glossary.subscriptions'), outside(customer.name), count, hint],
    body: [
      banner({ customer }, words),
      heading(words.say('glossary.subscriptions')),
      ...when(subscriptions.length > 0, said(count, { subtle: true, spacing: 'none' })),
      said(hint, { spacing: 'small' }),
      ...page.map((subscription) => subscriptionRow(subscription, words)),
      ...leafLine(leaf, words),
    ],
    buttons: [
      ...leafButtons({ list: 'subscriptions', customer: customer.id }, leaf, words),
      anotherCustomerButton(words),
      helpButton(words),
    ],
  });
}

function subscriptionRow(subscription: Subscription, words: Words): Element {
  const offer = words.offerName(subscription);
  const ownName = subscription.friendlyName !== subscription.offerName && subscription.friendlyName !== '';
  const extra = [
    words.say('common.licenses', { count: subscription.quantity }),
    ...(subscription.parent === undefined ? [] : [words.say('subscriptions.addOn')]),
    ...(subscription.isTrial ? [words.say('subscriptions.trial')] : []),
  ];
  const mark = statusMark(subscription.status);
  return row(
    offer,
    [
      ...when(ownName, shown(outside(subscription.friendlyName), { spacing: 'none' })),
      runs(
        [
          { text: statusWord(subscription.status, words), ...(mark.color ? { color: mark.color } : {}) },
          { text: ` · ${extra.join(' · ')}` as Plain, subtle: true },
        ],
        { spacing: 'none' },
      ),
    ],
    opens(words.say('common.openItem', { name: offer }), {
      verb: 'subscription.open',
      customer: subscription.customer,
      subscription: subscription.id,
    }),
  );
}
