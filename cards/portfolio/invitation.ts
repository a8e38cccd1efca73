/** No check of all customers yet: what it is good for. Looking here begins none, for it reads every customer. */
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { helpButton } from '../common-buttons.ts';
import { button } from '../elements/buttons.ts';
import { heading, said } from '../elements/text.ts';

export function scanInvitationCard(words: Words): Card {
  const title = words.say('mean.portfolio_scan');
  const text = words.say('scan.help');
  return cardOf(words, {
    gist: [title, text],
    body: [heading(title), said(text), said(words.say('scan.takesTime'), { subtle: true })],
    buttons: [button(title, { verb: 'scan.start' }, { style: 'positive' }), helpButton(words)],
  });
}
