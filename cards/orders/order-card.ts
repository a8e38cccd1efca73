/** The card of any order, as it stands now. */
import type { Role } from '../../domain/actors.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Words } from '../../locales/words.ts';
import type { Card } from '../card.ts';
import type { Refreshing } from '../refreshing.ts';
import { type ConfirmationView, confirmationCard } from './confirmation.ts';
import { needsAttentionCard } from './needs-attention.ts';
import { declinedCard, refusedOrderCard } from './not-done.ts';
import { receiptCard } from './receipt.ts';
import { approvalCard, handedOverCard, progressCard } from './under-way.ts';

export type OrderView = {
  readonly order: Order;
  readonly role: Role;
  /** Whether the reader drafted it. */
  readonly own: boolean;
  /** Whether the reader may approve it although it is their own: below the number that wants a second person. */
  readonly mayApproveOwn: boolean;
  /** For a draft that still can be confirmed. */
  readonly reader: ConfirmationView['reader'];
  readonly refresh?: Refreshing;
};

/** Every way to an order leads here, so that a card shown late, or by another door, shows what is so now. */
export function orderCard(view: OrderView, words: Words): Card {
  const { order } = view;
  switch (order.state) {
    case 'drafted':
      return confirmationCard({ order, reader: view.reader }, words);
    case 'awaiting-approval':
      return view.own && !view.mayApproveOwn
        ? handedOverCard({ order }, words)
        : approvalCard({ order, role: view.role, own: false }, words);
    case 'submitted':
    case 'sent':
      return progressCard({ order, ...(view.refresh ? { refresh: view.refresh } : {}) }, words);
    case 'ended':
      return endedCard(order, view.role, words);
    default:
      return order.state satisfies never;
  }
}

export function endedCard(order: Order, role: Role, words: Words): Card {
  const { outcome } = order;
  switch (outcome?.kind) {
    case 'done':
    case 'people-to-fix':
      return receiptCard({ order: { ...order, outcome } }, words);
    case 'refused':
      return refusedOrderCard({ order: { ...order, outcome } }, words);
    case 'declined':
      return declinedCard({ order: { ...order, outcome } }, words);
    case 'needs-attention':
      return needsAttentionCard({ order: { ...order, outcome }, role }, words);
    case undefined:
      // Ended without an outcome there is none; said as under way, it claims nothing.
      return progressCard({ order }, words);
    default:
      return outcome satisfies never;
  }
}
