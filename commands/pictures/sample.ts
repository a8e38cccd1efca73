import type { Card } from '../../cards/card.ts';
import type { Words } from '../../locales/words.ts';

/** A card with something on it, in any language. */
export type Sample = { readonly name: string; readonly draw: (words: Words) => Card };
