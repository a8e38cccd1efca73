/** Several things happened at once: one card for all of them, with the way to each. */
import type { Words } from '../locales/words.ts';
import { type Card, cardOf } from './card.ts';
import { helpButton } from './common-buttons.ts';
import { button } from './elements/buttons.ts';
import { heading, said } from './elements/text.ts';

export type MoreNoticesView = { readonly count: number; readonly approvals: boolean };

export function moreNoticesCard({ count, approvals }: MoreNoticesView, words: Words): Card {
  const title = words.say('notices.title');
  const text = words.say('notices.more', { count });
  return cardOf(words, {
    gist: [title, text],
    body: [heading(title), said(text)],
    buttons: [
      button(words.say('history.title'), { verb: 'history.show' }, { style: 'positive' }),
      ...(approvals ? [button(words.say('approvals.title'), { verb: 'approvals.show' })] : []),
      helpButton(words),
    ],
  });
}
