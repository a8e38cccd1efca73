/** The columns of the order history. */
import { labelOf, type Order } from '../../domain/orders/order.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import type { Cell, Sheet } from './csv.ts';

export function orderSheet(words: Words): Sheet<Order> {
  const zone = { zone: outside(words.timeZone) };
  const at = (iso: string | undefined): Cell => (iso === undefined ? undefined : words.stamp(iso));
  return [
    { caption: words.say('common.reference'), cell: ({ reference }) => reference },
    { caption: words.say('sheet.customer'), cell: ({ seen }) => seen.customerName },
    { caption: words.say('sheet.domain'), cell: ({ seen }) => seen.customerDomain },
    { caption: words.say('receipt.oldOffer'), cell: ({ seen }) => words.offerName(seen) },
    {
      caption: words.say('receipt.newOffer'),
      cell: ({ change }) => (change.kind === 'upgrade' ? words.offerName(change.target) : undefined),
    },
    { caption: words.say('receipt.oldNumber'), cell: ({ seen }) => seen.quantity },
    { caption: words.say('receipt.newNumber'), cell: ({ change }) => change.quantity },
    {
      caption: words.say('sheet.outcome'),
      cell: (order) => words.say(`outcome.${labelOf(order) ?? 'in-progress'}`),
    },
    { caption: words.say('common.preparedBy'), cell: ({ drafter }) => drafter.name },
    { caption: words.say('sheet.preparedAt', zone), cell: ({ draftedAt }) => at(draftedAt) },
    { caption: words.say('common.orderedBy'), cell: ({ orderer }) => orderer?.name },
    { caption: words.say('sheet.orderedAt', zone), cell: ({ submittedAt }) => at(submittedAt) },
    {
      caption: words.say('common.sentWith'),
      cell: ({ sentAt, credential }) =>
        sentAt === undefined ? undefined : words.say(`credential.${credential}`),
    },
    { caption: words.say('sheet.endedAt', zone), cell: ({ endedAt }) => at(endedAt) },
    { caption: words.say('receipt.oldSubscription'), cell: ({ subscription }) => subscription },
    { caption: words.say('receipt.newSubscription'), cell: newSubscription },
    { caption: words.say('approval.note'), cell: ({ note }) => note },
    {
      caption: words.say('sheet.reason'),
      cell: ({ outcome }) => (outcome?.kind === 'declined' ? outcome.reason : undefined),
    },
  ];
}

function newSubscription({ outcome }: Order): Cell {
  return outcome !== undefined && 'newSubscription' in outcome ? outcome.newSubscription : undefined;
}
