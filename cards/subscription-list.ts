/** What a customer has: one row a subscription, whatever its status. */
import type { CustomerSummary } from '../domain/customers.ts';
import type { EligibilityRefusal } from '../domain/eligibility/refusals.ts';
import type { SubscriptionId } from '../domain/ids.ts';
import type { Subscription } from '../domain/subscriptions.ts';
import { outside, type Plain } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { banner } from './about.ts';
import { type Card, cardOf } from './card.ts';
import { anotherCustomerButton, helpButton } from './common-buttons.ts';
import { opens } from './elements/buttons.ts';
import { row, when } from './elements/layout.ts';
import { marked, statusMark, statusWord } from './elements/marks.ts';
import { type Element, heading, runs, said, shown } from './elements/text.ts';
import { leafButtons, leafLine, leafOf, pageSize } from './paging.ts';

/** Whether it can be upgraded, where Partner Center was asked already. */
export type Chance = { readonly open: boolean; readonly reasons: readonly EligibilityRefusal['code'][] };

export type SubscriptionListView = {
  readonly customer: CustomerSummary;
  /** All of them; the card shows a page. */
  readonly subscriptions: readonly Subscription[];
  readonly offset: number;
  /** Which one something begun is for; else one just looks around. */
  readonly asks?: boolean | undefined;
  readonly chances?: ReadonlyMap<SubscriptionId, Chance> | undefined;
};

export function subscriptionListCard(view: SubscriptionListView, words: Words): Card {
  const { customer, subscriptions, offset, chances } = view;
  const page = subscriptions.slice(offset, offset + pageSize);
  const leaf = leafOf(offset, page.length, subscriptions.length);
  const count = words.say('subscriptions.count', { count: subscriptions.length });
  const hint = words.say(
    subscriptions.length === 0
      ? 'subscriptions.none'
      : view.asks
        ? 'talk.whichSubscription'
        : 'subscriptions.choose',
  );
  return cardOf(words, {
    gist: [words.say('glossary.subscriptions'), outside(customer.name), count, hint],
    body: [
      banner({ customer }, words),
      heading(words.say('glossary.subscriptions')),
      ...when(subscriptions.length > 0, said(count, { subtle: true, spacing: 'none' })),
      said(hint, { spacing: 'small' }),
      ...page.map((subscription) => subscriptionRow(subscription, chances?.get(subscription.id), words)),
      ...leafLine(leaf, words),
    ],
    buttons: [
      ...leafButtons({ list: 'subscriptions', customer: customer.id }, leaf, words),
      anotherCustomerButton(words),
      helpButton(words),
    ],
  });
}

function subscriptionRow(subscription: Subscription, chance: Chance | undefined, words: Words): Element {
  const offer = words.offerName(subscription);
  // Partner Center names a subscription after its offer until somebody renames it: said once is enough.
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
      ...when(chance !== undefined, chance ? chanceLines(chance, words) : []),
    ],
    opens(words.say('common.openItem', { name: offer }), {
      verb: 'subscription.open',
      customer: subscription.customer,
      subscription: subscription.id,
    }),
  );
}

function chanceLines({ open, reasons }: Chance, words: Words): readonly Element[] {
  // The first glance: whether, and in few words why not. The whole of it stands behind the press.
  if (open)
    return [marked({ sign: '✓', color: 'good' }, words.say('details.targetOpen'), { spacing: 'none' })];
  const shorts = reasons.map((code) => words.say(`short.${code}`)).join(' · ') as Plain;
  return [
    marked({ sign: '✕', color: 'attention' }, words.say('details.targetShut'), { spacing: 'none' }),
    ...when(reasons.length > 0, shown(shorts, { subtle: true, spacing: 'none' })),
  ];
}
