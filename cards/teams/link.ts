/** A link of ours that somebody sees who may not, or cannot yet, be shown what is behind it: it tells nothing. */
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { heading, said } from '../elements/text.ts';

export function linkCard(words: Words): Card {
  const title = words.say('teams.linkTitle');
  const text = words.say('teams.linkText');
  return cardOf(words, { gist: [title, text], body: [heading(title), said(text)] });
}
