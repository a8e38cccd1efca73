/** Orders that came to nothing: that nothing was changed, why, and the way on. */
import type { Order, Outcome } from '../../domain/orders/order.ts';
import type { OrderRefusal } from '../../domain/orders/refusals.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type About, aboutOrder, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { anotherCustomerButton, helpButton, wayOnButtons } from '../common-buttons.ts';
import { fact } from '../elements/facts.ts';
import { heading, said, subheading } from '../elements/text.ts';
import { changeFacts, orderPart } from './order-part.ts';
import { refusalParts, refusalSentence } from './refusals.ts';

type Ended<Kind extends Outcome['kind']> = Order & { readonly outcome: Extract<Outcome, { kind: Kind }> };

export function refusedOrderCard({ order }: { readonly order: Ended<'refused'> }, words: Words): Card {
  const title = words.say('refused.title');
  const { refusals } = order.outcome;
  return cardOf(words, {
    gist: [
      title,
      outside(order.seen.customerName),
      ...refusals.map((refusal) => refusalSentence(refusal, words)),
      words.say('common.nothingChanged'),
    ],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      said(words.say('common.nothingChanged')),
      orderPart(order, changeFacts(order, words), words),
      subheading(words.say('refused.reasons')),
      ...refusalParts(refusals, words),
    ],
    buttons: wayOnButtons(aboutOrder(order), words),
  });
}

/** A wish that became no order at all. */
export type RefusedWishView = { readonly refusals: readonly OrderRefusal[]; readonly about?: About };

export function refusedWishCard({ refusals, about }: RefusedWishView, words: Words): Card {
  const title = words.say('refused.draftTitle');
  return cardOf(words, {
    gist: [
      title,
      ...refusals.map((refusal) => refusalSentence(refusal, words)),
      words.say('common.nothingChanged'),
    ],
    body: [
      ...(about ? [banner(about, words)] : []),
      heading(title),
      ...refusalParts(refusals, words),
      said(words.say('common.nothingChanged'), { subtle: true }),
    ],
    buttons: wayOnButtons(about, words),
  });
}

export function declinedCard({ order }: { readonly order: Ended<'declined'> }, words: Words): Card {
  const { by, reason } = order.outcome;
  const title = words.say('declined.title');
  return cardOf(words, {
    gist: [title, outside(order.seen.customerName), words.say('common.nothingChanged')],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      said(words.say('common.nothingChanged')),
      orderPart(
        order,
        [
          ...changeFacts(order, words),
          fact(words.say('declined.by'), outside(by.name)),
          fact(
            words.say('declined.reason'),
            reason.trim() === '' ? words.say('declined.noReason') : outside(reason, 500),
          ),
        ],
        words,
      ),
    ],
    buttons: wayOnButtons(aboutOrder(order), words),
  });
}

/** The drafter dropped it, and it never was an order; without a draft there was only a form. */
export function nothingOrderedCard({ about }: { readonly about?: About }, words: Words): Card {
  const text = words.say(about ? 'nothing.text' : 'common.nothingChanged');
  return cardOf(words, {
    gist: [words.say('nothing.title'), text],
    body: [...(about ? [banner(about, words)] : []), heading(words.say('nothing.title')), said(text)],
    buttons: about ? wayOnButtons(about, words) : [anotherCustomerButton(words), helpButton(words)],
  });
}
