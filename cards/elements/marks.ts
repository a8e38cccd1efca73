/** Signs for states: a mark, a word and a colour, so that none of them has to carry the meaning alone. */
import type { OutcomeLabel } from '../../domain/orders/order.ts';
import type { KnownStatus, SubscriptionStatus } from '../../domain/subscriptions.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Element, type Look, runs } from './text.ts';

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

export const outcomeMarks: Readonly<Record<OutcomeLabel, Mark>> = {
  'in-progress': { sign: '…', color: 'accent' },
  done: { sign: '✓', color: 'good' },
  'people-to-fix': { sign: '!', color: 'warning' },
  refused: { sign: '✕', color: 'attention' },
  'needs-attention': { sign: '!', color: 'warning' },
  'awaiting-approval': { sign: '…', color: 'accent' },
  declined: { sign: '–' },
};

// Not breaking, so that the sign never stays behind at the end of a line; `outside` would trim it.
const gap = '\u00A0\u00A0' as Plain;

/** A sign and the word beside it, in one line. */
export function marked(mark: Mark, text: Plain, look: Look = {}): Element {
  const color = mark.color ? { color: mark.color } : {};
  return runs(
    [
      { ...look, ...color, bold: true, text: outside(mark.sign) },
      { ...look, text: gap },
      { ...look, ...color, text },
    ],
    look,
  );
}

/** A status nobody knows yet has a question mark and its own word. */
export function statusLine(status: SubscriptionStatus, words: Words, look: Look = {}): Element {
  return marked(
    status.known ? statusMarks[status.status] : { sign: '?', color: 'warning' },
    words.status(status),
    look,
  );
}

export function outcomeLine(outcome: OutcomeLabel, words: Words, look: Look = {}): Element {
  return marked(outcomeMarks[outcome], words.say(`outcome.${outcome}`), look);
}
