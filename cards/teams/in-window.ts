/** In Teams a list can also be looked at in a window of its own, as the page shows it. The card stays as it is beneath. */
import type { FixedKey } from '../../locales/message-types.ts';
import type { Words } from '../../locales/words.ts';
import type { Card } from '../card.ts';
import { type Button, bar } from '../elements/buttons.ts';

/** What can be opened, and what the window is called. */
export const windowTitles = {
  history: 'history.title',
  approvals: 'approvals.title',
  portfolio: 'mean.portfolio_scan',
} as const satisfies Readonly<Record<string, FixedKey>>;

export type WindowName = keyof typeof windowTitles;

/** No card of ours has a seventh button, and one set of them bears five. */
const mostButtons = 6;
const mostInSet = 5;

/** Quiet, and last: whatever else stands on the card is nearer at hand. */
export function withWindow(card: Card, dialog: WindowName, words: Words): Card {
  if (buttonsIn(card) >= mostButtons) return card;
  const { body, actions = [] } = card;
  const opening = windowButton(dialog, words);
  return actions.length < mostInSet
    ? { ...card, actions: [...actions, opening] }
    : { ...card, body: [...body, bar(opening)] };
}

/** Teams knows by `msteams` that this asks for a window, and is no message. */
function windowButton(dialog: WindowName, words: Words): Button {
  return {
    type: 'Action.Submit',
    title: words.say('teams.openWindow'),
    data: { dialog, msteams: { type: 'task/fetch' } },
    associatedInputs: 'none',
  };
}

/** Those of the card's own set, and those of a card that stands above it. */
function buttonsIn({ body, actions = [] }: Card): number {
  const sets = body.flatMap((element) => (Array.isArray(element.actions) ? element.actions : []));
  return actions.length + sets.length;
}
