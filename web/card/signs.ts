/** What the library leaves unsaid about what it draws. */
import type { OpenUrlAction } from 'adaptivecards';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { worded } from '../vocabulary.ts';

/** A link says before it is followed that it leads out of here. */
export function noteLeaving(action: OpenUrlAction): void {
  const button = action.renderedElement;
  if (!button) return;
  button.removeAttribute('aria-label');
  button.append(icon('leave'), worded(element('span', { class: 'unseen' }), 'opensNewTab'));
}

/** Radio buttons and check boxes belong to their question. */
export function nameGroups(card: HTMLElement): void {
  const kinds = { 'ac-choiceSetInput-expanded': 'radiogroup', 'ac-choiceSetInput-multiSelect': 'group' };
  for (const [kind, role] of Object.entries(kinds))
    for (const group of card.querySelectorAll(`.${kind}`)) group.setAttribute('role', role);
  // The library names elements by the card's own ids, which several cards of one conversation share.
  for (const button of card.querySelectorAll('[aria-controls]'))
    if (button.getAttribute('role') !== 'combobox') button.removeAttribute('aria-controls');
}
