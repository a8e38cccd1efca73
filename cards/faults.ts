/** What the outside could not answer: it never says no, so the card never does either. */
import type { Fault } from '../domain/faults.ts';
import type { Plain } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { type About, banner } from './about.ts';
import { type Card, cardOf } from './card.ts';
import { wayOnButtons } from './common-buttons.ts';
import { button, type Deed, link } from './elements/buttons.ts';
import { heading, said, shown } from './elements/text.ts';

export type FaultView = {
  readonly fault: Fault;
  readonly about?: About;
  /** What was clicked or meant, to be tried again with one press. */
  readonly again?: Deed;
};

export function faultCard({ fault, about, again }: FaultView, words: Words): Card {
  const title = words.say('fault.title');
  const sentence = faultSentence(fault, words);
  const consent =
    fault.kind === 'unauthorised' && fault.consentAt !== undefined
      ? [link(words.say('fault.consent'), fault.consentAt)]
      : [];
  const retry = again ? [button(words.say('fault.retry'), again, { style: 'positive' })] : [];
  return cardOf(words, {
    gist: [title, sentence, words.say('common.nothingChanged')],
    body: [
      ...(about ? [banner(about, words)] : []),
      heading(title),
      shown(sentence),
      said(words.say('common.nothingChanged'), { subtle: true }),
    ],
    buttons: [...consent, ...retry, ...wayOnButtons(about, words)],
  });
}

export function faultSentence(fault: Fault, words: Words): Plain {
  switch (fault.kind) {
    case 'unauthorised':
      return words.say(`fault.unauthorised-${fault.consentAt === undefined ? fault.whose : 'consent'}`);
    case 'not-found':
      return words.say(`fault.not-found-${fault.what}`);
    case 'throttled':
      // A time, not a number of seconds: the card may be read much later.
      return words.say('fault.throttled', { time: words.dateTime(fault.until) });
    case 'forbidden':
    case 'unavailable':
    case 'unexpected-reply':
      return words.say(`fault.${fault.kind}`);
    default:
      return fault satisfies never;
  }
}
