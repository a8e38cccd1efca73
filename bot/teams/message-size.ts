/** Nothing larger leaves: the channel would refuse it, and the reader would get no answer at all. */
import type { Activity } from 'botbuilder';
import { type Card, cardOf } from '../../cards/card.ts';
import { helpButton } from '../../cards/common-buttons.ts';
import { said } from '../../cards/elements/text.ts';
import type { Words } from '../../locales/words.ts';

/** Two bytes a letter, as the channel counts. */
export const mostBytes = 28 * 1024;

export function bytesOf(value: unknown): number {
  return JSON.stringify(value).length * 2;
}

/** Cards see to their own size; this is for the one that nobody thought of. */
export function cardInSize(card: Card, words: Words): Card {
  if (bytesOf(card) <= mostBytes) return card;
  const text = words.say('teams.tooLarge');
  return cardOf(words, { gist: [text], body: [said(text)], buttons: [helpButton(words)] });
}

export function inSize(message: Partial<Activity>, words: Words): Partial<Activity> {
  if (bytesOf(message) <= mostBytes) return message;
  const text = words.say('teams.tooLarge');
  const { attachments: _, suggestedActions: __, ...rest } = message;
  return { ...rest, text, summary: text };
}
