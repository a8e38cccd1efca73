/** A person to talk to, and being forgotten. */
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { anotherCustomerButton, helpButton, historyButton } from '../common-buttons.ts';
import { button } from '../elements/buttons.ts';
import { heading, said, shown } from '../elements/text.ts';

/** Whom to turn to is a setting of the house. */
export type HumanView = { readonly contact?: string };

export function humanCard({ contact }: HumanView, words: Words): Card {
  const title = words.say('human.title');
  const who =
    contact === undefined || contact.trim() === ''
      ? words.say('human.none')
      : words.say('human.contact', { contact: outside(contact, 300) });
  return cardOf(words, {
    gist: [title, who],
    body: [heading(title), shown(who), said(words.say('human.bring'), { subtle: true })],
    buttons: [historyButton(words), helpButton(words)],
  });
}

export function forgetCard(words: Words): Card {
  const title = words.say('forget.title');
  return cardOf(words, {
    gist: [title, words.say('forget.text')],
    body: [heading(title), said(words.say('forget.text'))],
    buttons: [
      button(words.say('forget.button'), { verb: 'memory.forget' }, { style: 'destructive' }),
      button(words.say('common.cancel'), { verb: 'flow.cancel' }),
    ],
  });
}

export function forgottenCard(words: Words): Card {
  const title = words.say('forgotten.title');
  return cardOf(words, {
    gist: [title, words.say('forgotten.text')],
    body: [heading(title), said(words.say('forgotten.text'))],
    buttons: [anotherCustomerButton(words), helpButton(words)],
  });
}
