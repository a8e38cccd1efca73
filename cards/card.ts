/** An Adaptive Card as every door sends it, and the frame that all of ours share. */
import type { Plain } from '../locales/own-words.ts';
import { languageOf } from '../locales/tags.ts';
import type { Words } from '../locales/words.ts';
import type { Button } from './elements/buttons.ts';
import type { Element } from './elements/text.ts';

export type Card = {
  readonly type: 'AdaptiveCard';
  /** Teams bots take 1.5; only the page's copy of a typeahead card is 1.6. */
  readonly version: '1.5' | '1.6';
  readonly lang: string;
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Button[];
  readonly refresh?: { readonly action: Button; readonly userIds: readonly string[] };
};

export type Face = {
  /** What is read aloud, and shown where cards are not understood: the gist, in whole sentences. */
  readonly gist: readonly Plain[];
  readonly body: readonly Element[];
  readonly buttons?: readonly Button[];
  readonly refresh?: Card['refresh'];
};

/** A message has 28 KB, two bytes a letter; its summary, suggestions and addresses, and a notice on the card, take 2 KB. */
const mostLetters = (26 * 1024) / 2;

export function fitsCard(card: Card): boolean {
  return JSON.stringify(card).length <= mostLetters;
}

export function cardOf(words: Words, face: Face): Card {
  const gist = face.gist.join('\n');
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: languageOf(words.tag),
    // Speech may be read as markup (SSML), so nothing in it may look like a tag.
    speak: gist.replaceAll(/[<>&]/g, ' '),
    fallbackText: gist,
    body: face.body,
    ...(face.buttons && face.buttons.length > 0 ? { actions: face.buttons } : {}),
    ...(face.refresh ? { refresh: face.refresh } : {}),
  };
}
