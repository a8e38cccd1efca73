/** In a group the welcome says who brought us, and mentions them, so that the others know whom to ask. */
import type { Card } from '../../cards/card.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import type { InboundActivity } from '../turn/activity.ts';

export type MentioningCard = Card & { readonly msteams?: { readonly entities: readonly object[] } };

/** Text blocks, where alone a mention is read, read markdown too: nothing of it may be left in a name. */
const signs = /[\\`*_[\]()<>~|#]/g;

/** Not every channel says a name; without one nobody is mentioned. */
export function addedBy(card: Card, { from }: InboundActivity, words: Words): MentioningCard {
  const name = outside((from?.name ?? '').replaceAll(signs, ' '));
  if (!from?.id || name === '') return card;
  const text = outside(`<at>${name}</at>`, 200);
  return {
    ...card,
    body: [
      ...card.body,
      { type: 'TextBlock', text: words.say('teams.addedBy', { name: text }), wrap: true, isSubtle: true },
    ],
    msteams: { entities: [{ type: 'mention', text, mentioned: { id: from.id, name } }] },
  };
}
