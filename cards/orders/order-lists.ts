/** Orders in rows: history, what awaits approval, and how one's own orders stand. */

import type { CustomerId } from '../../domain/ids.ts';
import { labelOf, type Order } from '../../domain/orders/order.ts';
import { type OwnWords, outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { anotherCustomerButton, helpButton, historyButton } from '../common-buttons.ts';
import { button, opens } from '../elements/buttons.ts';
import { row, when } from '../elements/layout.ts';
import { outcomeLine } from '../elements/marks.ts';
import { type Element, heading, said, shown, subheading } from '../elements/text.ts';
import { leafButtons, leafLine, leafOf, pageSize } from '../paging.ts';
import { orderId } from './order-part.ts';

export type HistoryView = {
  /** This page's. */
  readonly orders: readonly Order[];
  readonly offset: number;
  /** Whether there are older ones. */
  readonly more: boolean;
  readonly customer?: CustomerId;
  /** Where Partner Center could say it. */
  readonly customerName?: string;
};

export function historyCard(view: HistoryView, words: Words): Card {
  const { orders, offset, more, customer, customerName } = view;
  const leaf = { offset, shown: orders.length, more };
  const title = words.say('history.title');
  const whose = customer === undefined ? {} : { customer };
  // Others may have ordered plenty: it is this customer that has not.
  const none =
    customerName === undefined
      ? words.say('history.none')
      : words.say('history.noneOf', { customer: outside(customerName) });
  return cardOf(words, {
    gist: [
      title,
      ...(orders.length === 0 ? [none] : []),
      // Read aloud, ten would be a litany.
      ...orders.slice(0, 3).map((order) => outside(`${order.seen.customerName}, ${order.reference}`)),
    ],
    body: [
      heading(title),
      ...when(customerName !== undefined, shown(outside(customerName ?? ''), { subtle: true })),
      ...when(orders.length === 0, shown(none)),
      ...orders.map((order) => orderRow(order, words)),
      ...leafLine(leaf, words),
    ],
    buttons: [
      ...leafButtons({ list: 'history', ...whose }, leaf, words),
      // All pages of what is shown.
      ...(orders.length === 0
        ? []
        : [button(words.say('export.button'), { verb: 'history.export', ...whose })]),
      ...(customer === undefined ? [] : [button(words.say('history.all'), { verb: 'history.show' })]),
      anotherCustomerButton(words),
      helpButton(words),
    ],
  });
}

export type ApprovalsView = { readonly orders: readonly Order[]; readonly offset: number };

export function approvalsCard({ orders, offset }: ApprovalsView, words: Words): Card {
  const page = orders.slice(offset, offset + pageSize);
  const leaf = leafOf(offset, page.length, orders.length);
  const title = words.say('approvals.title');
  return cardOf(words, {
    gist: [title, ...sentenceIf(orders.length === 0, words.say('approvals.none'))],
    body: [
      heading(title),
      ...when(orders.length === 0, said(words.say('approvals.none'))),
      ...page.map((order) => orderRow(order, words)),
      ...leafLine(leaf, words),
    ],
    buttons: [...leafButtons({ list: 'approvals' }, leaf, words), historyButton(words), helpButton(words)],
  });
}

export type StatusView = {
  /** The reader's own, newest first: those under way and the last ones that ended. */
  readonly own: readonly Order[];
  /** What awaits approval, for those who may. */
  readonly awaiting: readonly Order[];
};

export function statusCard({ own, awaiting }: StatusView, words: Words): Card {
  const title = words.say('mine.title');
  // One's own order that awaits approval is told once: an id stands once on a card.
  const others = awaiting.filter((order) => !own.slice(0, 5).some(({ id }) => id === order.id));
  return cardOf(words, {
    gist: [title, ...sentenceIf(own.length === 0, words.say('mine.none'))],
    body: [
      heading(title),
      ...when(own.length === 0, said(words.say('mine.none'))),
      ...own.slice(0, 5).map((order) => orderRow(order, words)),
      ...when(
        others.length > 0,
        subheading(words.say('approvals.title')),
        others.slice(0, 5).map((order) => orderRow(order, words)),
      ),
    ],
    buttons: [historyButton(words), anotherCustomerButton(words), helpButton(words)],
  });
}

function sentenceIf(condition: boolean, text: OwnWords): readonly OwnWords[] {
  return condition ? [text] : [];
}

/** Customer, offers, number, person, time, outcome and reference: nothing hides behind the press. */
function orderRow(order: Order, words: Words): Element {
  const { change, seen } = order;
  // Who is answerable: whoever confirmed, and until then whoever prepared it.
  const person = order.orderer ?? order.drafter;
  const time = words.dateTime(order.endedAt ?? order.submittedAt ?? order.draftedAt);
  const numbers = words.say('history.licenses', { before: seen.quantity, after: change.quantity });
  const offers =
    change.kind === 'upgrade'
      ? outside(`${words.offerName(seen)} → ${words.offerName(change.target)}`, 300)
      : words.offerName(seen);
  const rowElement = row(
    outside(seen.customerName, 60),
    [
      outcomeLine(labelOf(order) ?? 'in-progress', words, { spacing: 'none' }),
      shown(outside(`${offers} · ${numbers}`, 400), { spacing: 'none' }),
      shown(outside(`${order.reference} · ${outside(person.name, 40)} · ${time}`, 160), {
        subtle: true,
        size: 'small',
        spacing: 'none',
      }),
    ],
    opens(words.say('common.openItem', { name: outside(order.reference) }), {
      verb: 'order.show',
      order: order.id,
    }),
  );
  // The id is relied on from outside: reference and outcome are read from it in any language.
  return { ...rowElement, id: orderId(order) };
}
