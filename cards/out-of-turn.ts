/** Clicks and cards out of turn: too late, somebody else's, already answered, or not for everybody's eyes. */
import { outside, type Plain } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { type About, banner } from './about.ts';
import { type Card, cardOf } from './card.ts';
import { anotherCustomerButton, helpButton, wayOnButtons } from './common-buttons.ts';
import { button } from './elements/buttons.ts';
import { marked } from './elements/marks.ts';
import { type Element, heading, said, shown } from './elements/text.ts';
import { type Refreshing, refreshOf } from './refreshing.ts';

export type OutOfTurnView = {
  /** `expired`: what a posted card shows is not kept any more. */
  readonly what: 'stale' | 'foreign' | 'unreadable' | 'expired';
  /** Left out for a foreign card: whose it is, is nobody else's business. */
  readonly about?: About;
};

export function outOfTurnCard({ what, about }: OutOfTurnView, words: Words): Card {
  const title = words.say(`${what}.title`);
  const text = words.say(`${what}.text`);
  const known = what === 'stale' ? about : undefined;
  return cardOf(words, {
    gist: [title, text],
    body: [...(known ? [banner(known, words)] : []), heading(title), said(text)],
    buttons: known ? wayOnButtons(known, words) : [anotherCustomerButton(words), helpButton(words)],
  });
}

/** The face of a card that was answered, by words or by a click whose outcome is shown elsewhere. */
export type AnsweredView = {
  readonly how: 'answered' | 'ordered' | 'handed-over' | 'confirmed' | 'dropped';
  /** What was chosen. */
  readonly answer?: Plain;
  readonly reference?: string;
  readonly about?: About;
  /** Whom and what it was asked about: one line, where the outcome is shown elsewhere. */
  readonly asked?: About | undefined;
};

export function answeredCard(view: AnsweredView, words: Words): Card {
  const { about, asked } = view;
  const [title, text] = answeredWords(view, words);
  return cardOf(words, {
    gist: text ? [title, text] : [title],
    body: [
      ...(about ? [banner(about, words)] : asked ? [lineAbout(asked, words)] : []),
      marked({ sign: view.how === 'dropped' ? '✕' : '✓' }, title, { bold: true }),
      ...(text ? [shown(text, { subtle: true, spacing: 'none' })] : []),
    ],
  });
}

function lineAbout({ customer, subscription }: About, words: Words): Element {
  const parts = [outside(customer.name), ...(subscription ? [words.offerName(subscription)] : [])];
  return shown(parts.join(' · ') as Plain, { subtle: true, size: 'small' });
}

function answeredWords(
  { how, answer, reference = '' }: AnsweredView,
  words: Words,
): readonly [title: Plain, text?: Plain] {
  switch (how) {
    case 'ordered':
      return [words.say('answered.ordered', { reference: outside(reference) })];
    case 'handed-over':
      return [words.say('answered.handedOver', { reference: outside(reference) })];
    case 'confirmed':
      return [words.say('answered.title'), words.say('answered.confirmed')];
    case 'dropped':
      return [words.say('nothing.title'), words.say('nothing.text')];
    case 'answered':
      return answer === undefined
        ? [words.say('answered.title'), words.say('answered.text')]
        : [words.say('answered.answer', { answer })];
    default:
      return how satisfies never;
  }
}

/** For everybody in a group; the one person concerned sees their own view in its place. */
export function redactedCard({ refresh }: { readonly refresh: Refreshing }, words: Words): Card {
  return cardOf(words, {
    gist: [words.say('redacted.title'), words.say('redacted.text')],
    body: [
      heading(words.say('redacted.title')),
      said(words.say('redacted.text')),
      said(words.say('redacted.wayOn'), { subtle: true, size: 'small' }),
    ],
    buttons: [
      // A client that failed once may never ask by itself again: whoever it belongs to can ask.
      button(words.say('teams.show'), { verb: 'view.refresh', view: refresh.view }),
      // For everybody else; it names no view, so that it is nobody's own.
      button(words.say('customers.findButton'), { verb: 'customer.find', query: '' }),
      helpButton(words),
    ],
    refresh: refreshOf(refresh),
  });
}

export function settledRedactedCard(words: Words): Card {
  return cardOf(words, {
    gist: [words.say('settled.title'), words.say('settled.text')],
    body: [
      marked({ sign: '✓', color: 'good' }, words.say('settled.title'), { bold: true }),
      said(words.say('settled.text'), { subtle: true }),
    ],
    buttons: [helpButton(words)],
  });
}
