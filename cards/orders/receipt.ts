/** What was done, with everything that somebody may ask for later; and the people who still need a hand. */
import type { Order, Outcome } from '../../domain/orders/order.ts';
import type { LicenceError } from '../../domain/upgrades.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutOrder, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { historyButton, subscriptionsButton } from '../common-buttons.ts';
import { type Button, button } from '../elements/buttons.ts';
import { type Fact, fact } from '../elements/facts.ts';
import { stack, when } from '../elements/layout.ts';
import { type Element, heading, said, shown, subheading } from '../elements/text.ts';
import { noteOfThePage } from '../note.ts';
import { beforeAfter } from './before-after.ts';
import { orderPart } from './order-part.ts';

type Done = Extract<Outcome, { kind: 'done' | 'people-to-fix' }>;
export type DoneOrder = Order & { readonly outcome: Done };

export function receiptCard({ order }: { readonly order: DoneOrder }, words: Words): Card {
  const { outcome, change, seen } = order;
  const people = outcome.kind === 'people-to-fix' ? outcome.people : [];
  const title = words.say(
    people.length > 0
      ? 'people.title'
      : change.kind === 'upgrade'
        ? 'receipt.upgradeTitle'
        : 'receipt.licensesTitle',
  );
  return cardOf(words, {
    gist: [
      title,
      outside(seen.customerName),
      words.offerName(change.kind === 'upgrade' ? change.target : seen),
      words.say('common.licenses', { count: change.quantity }),
      outside(order.reference),
    ],
    body: [
      // Without the id: both subscriptions' stand below, and an id stands once on a card.
      banner(aboutOrder(order), words, false),
      heading(title),
      ...beforeAfter(order, words, true),
      orderPart(order, subscriptionFacts(order, words), words),
      ...when(people.length > 0, peoplePart(people, words)),
      ...when(change.kind === 'upgrade', noteOfThePage(words)),
    ],
    buttons: receiptButtons(order, words),
  });
}

/** The numbers stand in the boxes above, once. */
function subscriptionFacts({ change, subscription, outcome }: DoneOrder, words: Words): readonly Fact[] {
  if (change.kind === 'licences') return [fact(words.say('common.subscriptionId'), outside(subscription))];
  // An order that somebody settled by hand may be done without anybody having said under which id.
  const fresh = outcome.newSubscription;
  return [
    fact(words.say('receipt.oldSubscription'), outside(subscription)),
    fact(
      words.say('receipt.newSubscription'),
      fresh === undefined ? words.say('receipt.idLater') : outside(fresh),
    ),
  ];
}

/** A card bears so many; all of them are on the order itself. */
const peopleShown = 8;

function peoplePart(people: readonly LicenceError[], words: Words): readonly Element[] {
  const rest = people.length - peopleShown;
  return [
    subheading(words.say('people.heading')),
    said(words.say('people.text', { count: people.length })),
    ...people.slice(0, peopleShown).map((one) =>
      stack(
        [
          shown(outside(one.person), { bold: true }),
          shown(outside(one.email), { subtle: true, spacing: 'none' }),
          // The code alone: what is to be done is the same whatever the reason, and descriptions are seldom in the reader's language.
          ...one.reasons.slice(0, 2).map(({ code }) =>
            shown(words.say('common.partnerCenterCode', { code: outside(code, 60) }), {
              subtle: true,
              size: 'small',
              spacing: 'none',
            }),
          ),
        ],
        { separator: true, spacing: 'small' },
      ),
    ),
    ...when(rest > 0, said(words.say('people.more', { count: Math.max(rest, 1) }), { subtle: true })),
    said(words.say('people.whatToDo')),
  ];
}

function receiptButtons(order: DoneOrder, words: Words): readonly Button[] {
  return [
    subscriptionsButton(aboutOrder(order).customer, words),
    historyButton(words),
    ...(order.change.kind === 'upgrade'
      ? [button(words.say('receipt.tasks'), { verb: 'tasks.show', order: order.id })]
      : []),
  ];
}
