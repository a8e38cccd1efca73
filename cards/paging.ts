/** Lists longer than a page: ten rows, and two buttons to leaf through. */
import type { z } from 'zod';
import type { Words } from '../locales/words.ts';
import type { cardAction } from './actions.ts';
import { type Button, button } from './elements/buttons.ts';
import { type Element, said } from './elements/text.ts';

/** Ten rows fit the 28 KB of a card in the longest language, with names as long as Partner Center takes them. */
export const pageSize = 10;

type Of = Extract<z.input<typeof cardAction>, { verb: 'page.next' }>['of'];

export type Leaf = {
  readonly offset: number;
  readonly shown: number;
  /** Unknown where counting all would mean reading all. */
  readonly total?: number;
  readonly more: boolean;
};

export function leafOf(offset: number, shown: number, total: number): Leaf {
  return { offset, shown, total, more: offset + shown < total };
}

/** "11–20 of 100,000"; nothing where one page holds all. */
export function leafLine({ offset, shown, total, more }: Leaf, words: Words): readonly Element[] {
  if (shown === 0 || (offset === 0 && !more)) return [];
  const range = { from: offset + 1, to: offset + shown };
  const text =
    total === undefined ? words.say('common.pageOpen', range) : words.say('common.page', { ...range, total });
  return [said(text, { subtle: true, size: 'small' })];
}

export function leafButtons(of: Of, leaf: Leaf, words: Words): readonly Button[] {
  return [
    ...(leaf.offset > 0
      ? [
          button(words.say('common.previous'), {
            verb: 'page.previous',
            of,
            offset: Math.max(0, leaf.offset - pageSize),
          }),
        ]
      : []),
    ...(leaf.more
      ? [button(words.say('common.next'), { verb: 'page.next', of, offset: leaf.offset + pageSize })]
      : []),
  ];
}
