/** Inside a dialog of Teams a card knows Action.Submit only: what would be executed is left out, the rest can be read. */
import type { Plain } from '../../locales/own-words.ts';
import type { Card } from '../card.ts';
import type { Button } from '../elements/buttons.ts';
import type { Element } from '../elements/text.ts';

/** Data of a dialog name things, as those of every card do; they prove nothing. */
export function submitInDialog(title: Plain, data: Readonly<Record<string, unknown>>): Button {
  return { type: 'Action.Submit', title, data };
}

export function forDialog({ refresh: _refresh, actions = [], ...card }: Card): Card {
  const left = actions.filter(isReadable);
  const asks = left.some(({ type }) => type === 'Action.Submit');
  return {
    ...card,
    body: card.body.flatMap((element) => readable(element, asks)),
    ...(left.length > 0 ? { actions: left } : {}),
  };
}

function isReadable({ type }: Element): boolean {
  return type !== 'Action.Execute';
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Without its buttons, and without questions that nothing would send. */
function readable(element: Element, asks: boolean): readonly Element[] {
  if (element.type.startsWith('Input.') && !asks) return [];
  const { selectAction: _row, ...kept } = element;
  const inner = ['items', 'columns', 'actions'].find((key) => Array.isArray(kept[key]));
  if (inner === undefined) return [kept];
  const parts = (kept[inner] as readonly unknown[]).filter(isElement);
  const left = inner === 'actions' ? parts.filter(isReadable) : parts.flatMap((part) => readable(part, asks));
  return left.length > 0 ? [{ ...kept, [inner]: left }] : [];
}
