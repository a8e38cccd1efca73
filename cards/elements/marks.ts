/** Signs for states: a mark, a word and a colour, so that none of them has to carry the meaning alone. */
import type { OutcomeLabel } from '../../domain/orders/order.ts';
import type { KnownStatus, SubscriptionStatus } from '../../domain/subscriptions.ts';
import type { Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Element, type Look, shown } from './text.ts';

type Color = NonNullable<Look['color']>;
export type Mark = { readonly sign: '✓' | '✕' | '!' | '?' | '…' | '–' | '‖' | '○'; readonly color?: Color };

const statusMarks: Readonly<Record<KnownStatus, Mark>> = {
  none: { sign: '–' },
  active: { sign: '✓', color: 'good' },
  suspended: { sign: '‖', color: 'warning' },
  deleted: { sign: '✕', color: 'attention' },
  expired: { sign: '✕', color: 'attention' },
  pending: { sign: '…', color: 'accent' },
  disabled: { sign: '✕', color: 'attention' },
};

const outcomeMarks: Readonly<Record<OutcomeLabel, Mark>> = {
  'in-progress': { sign: '…', color: 'accent' },
  done: { sign: '✓', color: 'good' },
  'people-to-fix': { sign: '!', color: 'warning' },
  refused: { sign: '✕', color: 'attention' },
  'needs-attention': { sign: '!', color: 'warning' },
  'awaiting-approval': { sign: '…', color: 'accent' },
  // Nothing went wrong: no colour of alarm.
  declined: { sign: '–' },
};

// Not breaking, so that the sign never stays behind at the end of a line.
const gap = '\u00A0\u00A0';

/** A sign and the word beside it, in one line. */
export function marked(mark: Mark, text: Plain, look: Look = {}): Element {
  return shown(`${mark.sign}${gap}${text}` as Plain, {
    ...look,
    ...(mark.color ? { color: mark.color } : {}),
  });
}

export function statusMark(status: SubscriptionStatus): Mark {
  return status.known ? statusMarks[status.status] : { sign: '?', color: 'warning' };
}

/** The same where only text can stand. */
export function statusWord(status: SubscriptionStatus, words: Words): Plain {
  return `${statusMark(status).sign} ${words.status(status)}` as Plain;
}

/** A status nobody knows yet has a question mark and its own word. */
export function statusLine(status: SubscriptionStatus, words: Words, look: Look = {}): Element {
  return marked(statusMark(status), words.status(status), look);
}

export function outcomeLine(outcome: OutcomeLabel, words: Words, look: Look = {}): Element {
  return marked(outcomeMarks[outcome], words.say(`outcome.${outcome}`), look);
}
