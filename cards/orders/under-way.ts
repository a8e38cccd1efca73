/** An order that has not ended: being carried out, or in the hands of somebody who may approve it. */
import { may, type Role, whoMay } from '../../domain/actors.ts';
import type { Order } from '../../domain/orders/order.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutOrder, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { historyButton, rolesIn, subscriptionsButton } from '../common-buttons.ts';
import { type Button, button } from '../elements/buttons.ts';
import { fact } from '../elements/facts.ts';
import { textInput } from '../elements/inputs.ts';
import { when } from '../elements/layout.ts';
import { heading, said, shown } from '../elements/text.ts';
import { type Refreshing, refreshOf } from '../refreshing.ts';
import { beforeAfter } from './before-after.ts';
import { orderPart } from './order-part.ts';

/** With `refresh` Teams asks for it again by itself whenever it is looked at, so that it does not stay "in progress" for ever. */
export type ProgressView = { readonly order: Order; readonly refresh?: Refreshing };

export function progressCard({ order, refresh }: ProgressView, words: Words): Card {
  const title = words.say('progress.title');
  return cardOf(words, {
    gist: [title, outside(order.seen.customerName), outside(order.reference), words.say('progress.text')],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      said(words.say('progress.text')),
      ...beforeAfter(order, words),
      orderPart(order, [], words),
    ],
    buttons: [
      button(words.say('progress.look'), { verb: 'order.show', order: order.id }),
      subscriptionsButton(aboutOrder(order).customer, words),
      historyButton(words),
    ],
    ...(refresh ? { refresh: refreshOf(refresh) } : {}),
  });
}

export type ApprovalView = {
  readonly order: Order;
  readonly role: Role;
  /** Nobody approves their own order above the number that wants a second person. */
  readonly own: boolean;
};

/** What goes out to everybody who may approve; who may not sees the same without the buttons. */
export function approvalCard({ order, role, own }: ApprovalView, words: Words): Card {
  const title = words.say('approval.title');
  const decides = may(role, 'approve') && !own;
  return cardOf(words, {
    gist: [title, outside(order.seen.customerName), outside(order.drafter.name), outside(order.reference)],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      ...beforeAfter(order, words),
      orderPart(order, order.note ? [fact(words.say('approval.note'), outside(order.note, 500))] : [], words),
      ...when(own, said(words.say('approval.own'))),
      ...when(
        !may(role, 'approve'),
        shown(words.say('handedOver.text', { roles: rolesIn(words, whoMay('approve')) })),
        // Whoever else looks at it is told nothing by itself.
        shown(words.say('approval.tells', { name: outside(order.drafter.name) }), { spacing: 'small' }),
      ),
      ...when(
        decides,
        textInput('reason', words.say('approval.reason'), words.say('common.textTooLong'), { many: true }),
      ),
    ],
    buttons: [
      ...(decides ? decisions(order, words) : []),
      subscriptionsButton(aboutOrder(order).customer, words),
    ],
  });
}

function decisions(order: Order, words: Words): readonly Button[] {
  // Several of these may stand below each other in one chat: each button says whose it is.
  const tooltip = outside(`${order.seen.customerName} · ${order.seen.offerName}`, 160);
  return [
    button(
      words.say('approval.approve'),
      { verb: 'approval.approve', order: order.id },
      { style: 'positive', tooltip },
    ),
    button(
      words.say('approval.decline'),
      { verb: 'approval.decline', order: order.id },
      { style: 'destructive', tooltip },
    ),
  ];
}

/** What the one who handed over sees. */
export function handedOverCard({ order }: { readonly order: Order }, words: Words): Card {
  const title = words.say('handedOver.title');
  const text = words.say('handedOver.text', { roles: rolesIn(words, whoMay('approve')) });
  return cardOf(words, {
    gist: [
      title,
      outside(order.seen.customerName),
      outside(order.reference),
      text,
      words.say('handedOver.tell'),
    ],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      shown(text),
      said(words.say('handedOver.tell'), { spacing: 'small' }),
      ...beforeAfter(order, words),
      orderPart(order, order.note ? [fact(words.say('approval.note'), outside(order.note, 500))] : [], words),
    ],
    buttons: [
      button(words.say('progress.look'), { verb: 'order.show', order: order.id }),
      subscriptionsButton(aboutOrder(order).customer, words),
      historyButton(words),
    ],
  });
}
