/** A sentence above a card: what is said beside what is shown, for a turn has one message only. */
import type { Plain } from '../locales/own-words.ts';
import type { Card } from './card.ts';
import { stack } from './elements/layout.ts';
import { shown } from './elements/text.ts';

export function withNotice(card: Card, ...sentences: readonly Plain[]): Card {
  const gist = sentences.join('\n');
  return {
    ...card,
    speak: `${gist.replaceAll(/[<>&]/g, ' ')}\n${card.speak}`,
    fallbackText: `${gist}\n${card.fallbackText}`,
    body: [
      stack(
        sentences.map((sentence) => shown(sentence)),
        { style: 'accent' },
      ),
      ...card.body,
    ],
  };
}

/** One card above another, with its own buttons: what was begun before stands above the greeting. */
export function above(first: Card, then: Card): Card {
  return {
    ...then,
    speak: `${first.speak}\n${then.speak}`,
    fallbackText: `${first.fallbackText}\n${then.fallbackText}`,
    body: [
      ...first.body,
      ...(first.actions ? [{ type: 'ActionSet', actions: first.actions }] : []),
      ...then.body,
    ],
  };
}
