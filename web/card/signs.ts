/** What the library leaves unsaid about what it draws. */
import { type AdaptiveCard, type OpenUrlAction, ToggleVisibilityAction } from 'adaptivecards';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { worded } from '../vocabulary.ts';

/** A link says before it is followed that it leads out of here. */
export function noteLeaving(action: OpenUrlAction): void {
  const button = action.renderedElement;
  if (!button || action.url?.startsWith('mailto:')) return;
  button.removeAttribute('aria-label');
  const note = element('span', { class: 'unseen' }, '(', worded(element('span'), 'opensNewTab'), ')');
  button.append(icon('leave'), note);
}

/** The button that shows and hides says which it did; the library says it of what is shown, where nobody hears it. */
export function tieToggles(card: AdaptiveCard): void {
  const toggles = card.getAllActions().filter((action) => action instanceof ToggleVisibilityAction);
  const tell = () => {
    for (const toggle of toggles) {
      const targets = Object.keys(toggle.targetElements).map((id) => card.getElementById(id));
      for (const target of targets) target?.renderedElement?.removeAttribute('aria-expanded');
      const shown = targets.some((target) => target?.isVisible);
      toggle.renderedElement?.setAttribute('aria-expanded', String(shown));
    }
  };
  // The library speaks first and marks the element afterwards.
  card.onElementVisibilityChanged = () => queueMicrotask(tell);
  tell();
}

/** A narrow screen shows a table row by row, each cell under the heading of its column. */
export function nameCells(card: HTMLElement): void {
  for (const table of card.querySelectorAll('[role="table"]')) {
    const headings = [...table.querySelectorAll('[role="columnheader"]')].map(
      ({ textContent }) => textContent,
    );
    for (const row of table.querySelectorAll('[role="row"]'))
      for (const [index, cell] of [...row.querySelectorAll('[role="cell"]')].entries())
        cell.setAttribute('data-heading', headings[index] ?? '');
  }
}

/** The arrow of a closed list, in the colour of the theme. */
export function markLists(card: HTMLElement): void {
  for (const list of card.querySelectorAll('select')) {
    list.parentElement?.classList.add('with-arrow');
    list.after(icon('chevron'));
  }
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

/** A row that can be pressed is called by all that is read on it; what pressing does is its description. */
export function nameRows(card: HTMLElement): void {
  for (const row of card.querySelectorAll<HTMLElement>('.ac-selectable[role="button"]'))
    if (row.title && row.textContent?.trim() !== '') row.removeAttribute('aria-label');
}
