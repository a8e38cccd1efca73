/** Before → after: two boxes that read at a glance, and the difference in words below. */
import type { Order } from '../../domain/orders/order.ts';
import type { OwnWords, Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { columns, stack } from '../elements/layout.ts';
import { type Element, said, shown } from '../elements/text.ts';

/** What will be, or what was: a receipt looks back. */
export function beforeAfter(order: Order, words: Words, isDone = false): readonly Element[] {
  const { change, seen } = order;
  const before = words.offerName(seen);
  const after = change.kind === 'upgrade' ? words.offerName(change.target) : before;
  return [
    columns(
      [
        {
          width: 'stretch',
          style: 'emphasis',
          items: box(words.say(isDone ? 'receipt.before' : 'confirm.now'), before, seen.quantity, words),
        },
        { width: 'auto', align: 'center', items: [arrow] },
        {
          width: 'stretch',
          style: 'good',
          items: box(
            words.say(isDone ? 'receipt.after' : 'confirm.afterwards'),
            after,
            change.quantity,
            words,
          ),
        },
      ],
      { spacing: 'medium' },
    ),
    said(difference(order, words), { bold: true, align: 'center', spacing: 'small' }),
  ];
}

// The boxes say which is which; the arrow only points.
const arrow: Element = { type: 'TextBlock', text: '→', size: 'large', weight: 'bolder', wrap: true };

function box(label: OwnWords, offer: Plain, quantity: number, words: Words): readonly Element[] {
  return [
    said(label, { subtle: true, size: 'small' }),
    stack([
      shown(offer, { bold: true }),
      shown(words.number(quantity), { size: 'extraLarge', bold: true, spacing: 'small' }),
      shown(words.say('glossary.numberOfLicenses'), { subtle: true, size: 'small', spacing: 'none' }),
    ]),
  ];
}

/** In words besides: on a narrow screen the boxes stand far apart. */
export function difference({ change, seen }: Order, words: Words): OwnWords {
  const more = change.quantity - seen.quantity;
  if (more === 0) return words.say('confirm.same');
  return more > 0 ? words.say('confirm.more', { count: more }) : words.say('confirm.fewer', { count: -more });
}
