/** An order of which nobody knows whether it took effect: what is known, what to look at by hand, and the way to settle it. */
import { may, type Role, whoMay } from '../../domain/actors.ts';
import type { Order, Outcome } from '../../domain/orders/order.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutOrder, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { historyButton, rolesIn, subscriptionsButton } from '../common-buttons.ts';
import { type Button, button } from '../elements/buttons.ts';
import { fact, facts } from '../elements/facts.ts';
import { numbered, when } from '../elements/layout.ts';
import { heading, said, shown, subheading } from '../elements/text.ts';
import { changeFacts, orderPart } from './order-part.ts';

export type NeedsAttentionView = {
  readonly order: Order & { readonly outcome: Extract<Outcome, { kind: 'needs-attention' }> };
  readonly role: Role;
};

export function needsAttentionCard({ order, role }: NeedsAttentionView, words: Words): Card {
  const { known } = order.outcome;
  const title = words.say('needs.title');
  // New subscriptions that may be the one ordered. They are to be compared by hand, and more than five nobody would.
  const found = known.candidates.slice(0, 5).map((one) => outside(one));
  return cardOf(words, {
    gist: [title, outside(order.seen.customerName), outside(order.reference), words.say('needs.text')],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      said(words.say('needs.text')),
      orderPart(order, changeFacts(order, words), words),
      subheading(words.say('needs.known')),
      facts([
        fact(words.say('needs.sourceStatus'), words.status(known.sourceStatus)),
        ...(known.quantityNow === undefined
          ? []
          : [fact(words.say('needs.quantityNow'), words.number(known.quantityNow))]),
        fact(
          words.say('needs.candidates'),
          found.length === 0 ? words.say('needs.noCandidates') : words.list(found, 'or'),
        ),
      ]),
      subheading(words.say('needs.how')),
      ...(['needs.look', 'needs.took', 'needs.tookNot', 'needs.ask'] as const).map((step, at) =>
        numbered(words.number(at + 1), words.say(step)),
      ),
      ...when(
        !may(role, 'order'),
        shown(words.say('needs.whoMaySettle', { roles: rolesIn(words, whoMay('order')) }), { subtle: true }),
      ),
    ],
    buttons: buttonsOf({ order, role }, words),
  });
}

/** Looking once more comes first: it harms nothing, and mostly it settles the matter. */
function buttonsOf({ order, role }: NeedsAttentionView, words: Words): readonly Button[] {
  const settle = (as: 'look-again' | 'done' | 'not-done') =>
    ({ verb: 'order.settle', order: order.id, as }) as const;
  return [
    ...(may(role, 'order')
      ? [
          button(words.say('needs.lookAgain'), settle('look-again'), { style: 'positive' }),
          button(words.say('needs.settleDone'), settle('done')),
          button(words.say('needs.settleNotDone'), settle('not-done')),
        ]
      : []),
    subscriptionsButton(aboutOrder(order).customer, words),
    historyButton(words),
  ];
}
