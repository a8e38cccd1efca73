/** What every card about an order that was placed has in common: its frame with the id that tells reference and outcome. */
import { labelOf, type Order, type OutcomeLabel } from '../../domain/orders/order.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Fact, fact, facts } from '../elements/facts.ts';
import { stack } from '../elements/layout.ts';
import { outcomeLine } from '../elements/marks.ts';
import type { Element } from '../elements/text.ts';

export function orderId(order: Order, outcome: OutcomeLabel = labelOf(order) ?? 'in-progress'): string {
  return `order:${order.reference}:${outcome}`;
}

const frames: Readonly<Partial<Record<OutcomeLabel, 'good' | 'warning' | 'attention'>>> = {
  done: 'good',
  'people-to-fix': 'warning',
  'needs-attention': 'warning',
  refused: 'attention',
};

/** Outcome, reference, who and when; `items` are what this kind of card adds in between. */
export function orderPart(order: Order, items: readonly Fact[], words: Words): Element {
  const outcome = labelOf(order) ?? 'in-progress';
  const frame = frames[outcome];
  // The latest that happened; the audit trail has all of them.
  const when = order.endedAt ?? order.submittedAt ?? order.draftedAt;
  return stack(
    [
      stack([outcomeLine(outcome, words, { bold: true, size: 'medium' })], frame ? { style: frame } : {}),
      facts([
        fact(words.say('common.reference'), outside(order.reference)),
        ...items,
        fact(words.say('common.preparedBy'), outside(order.drafter.name)),
        ...(order.orderer ? [fact(words.say('common.orderedBy'), outside(order.orderer.name))] : []),
        // Whose account stands in Partner Center's own log: known once it has left.
        ...(order.sentAt
          ? [fact(words.say('common.sentWith'), words.say(`credential.${order.credential}`))]
          : []),
        fact(words.say('common.time'), words.dateTime(when)),
      ]),
    ],
    { id: orderId(order, outcome), spacing: 'medium' },
  );
}

/** From what to what, in facts: for cards whose eye-catcher is something else. */
export function changeFacts(order: Order, words: Words): readonly Fact[] {
  const { change, seen } = order;
  return [
    ...(change.kind === 'upgrade'
      ? [
          fact(words.say('receipt.oldOffer'), words.offerName(seen)),
          fact(words.say('receipt.newOffer'), words.offerName(change.target)),
        ]
      : []),
    fact(words.say('receipt.oldNumber'), words.number(seen.quantity)),
    fact(words.say('receipt.newNumber'), words.number(change.quantity)),
  ];
}
