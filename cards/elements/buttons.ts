/** Everything that can be pressed. One Action.Execute each; where a host does not know it, an Action.Submit says the same. */
import type { z } from 'zod';
import type { Plain } from '../../locales/own-words.ts';
import type { cardAction } from '../actions.ts';
import type { Element } from './text.ts';

/** What a button sends, held to the schema that reads it. */
export type Deed = z.input<typeof cardAction>;
export type Button = Element;

export type ButtonLook = {
  /** The detail that the caption leaves out: "Upgrade Contoso to E3". */
  readonly tooltip?: Plain;
  readonly style?: 'positive' | 'destructive';
  /** Beside a question that must be answered, a way out must not wait for the answer. */
  readonly inputs?: 'ignored';
};

export function button(title: Plain, deed: Deed, look: ButtonLook = {}): Button {
  const { tooltip, style, inputs } = look;
  const shared = { title, data: deed, ...(inputs ? { associatedInputs: 'none' } : {}) };
  return {
    type: 'Action.Execute',
    verb: deed.verb,
    ...shared,
    ...(tooltip ? { tooltip } : {}),
    ...(style ? { style } : {}),
    fallback: { type: 'Action.Submit', ...shared },
  };
}

/** Pressing a row: its title is what a screen reader says of it. */
export function opens(title: Plain, deed: Deed): Button {
  return button(title, deed);
}

/** Leaves the card for a program of the reader's own. */
export function link(title: Plain, url: string): Button {
  return { type: 'Action.OpenUrl', title, url };
}

/** Buttons in the middle of a card, beside what they belong to. */
export function bar(...buttons: readonly Button[]): Element {
  return { type: 'ActionSet', actions: buttons };
}
