/** How things stand beside and below each other. */
import type { OwnWords, Plain } from '../../locales/own-words.ts';
import type { Button } from './buttons.ts';
import { type Element, said, shown } from './text.ts';

export type Frame = {
  readonly style?: 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly separator?: boolean;
  readonly id?: string;
  /** Reaches to the card's own edge. */
  readonly bleed?: boolean;
};

export function stack(items: readonly Element[], frame: Frame = {}): Element {
  return { type: 'Container', items, ...frame };
}

export type Column = {
  readonly width: 'auto' | 'stretch' | number;
  readonly items: readonly Element[];
  readonly style?: Frame['style'];
  readonly align?: 'top' | 'center';
};

export function columns(parts: readonly Column[], frame: Omit<Frame, 'bleed'> = {}): Element {
  return {
    type: 'ColumnSet',
    columns: parts.map(({ width, items, style, align }) => ({
      type: 'Column',
      width,
      items,
      ...(style ? { style } : {}),
      ...(align === 'center' ? { verticalContentAlignment: 'center' } : {}),
    })),
    ...frame,
  };
}

/** A label and what it says; the value may be long, so it has the greater part. */
export function fact(label: Plain, value: Plain | Element, spacing: Frame['spacing'] = 'small'): Element {
  return columns(
    [
      { width: 2, items: [shown(label, { subtle: true })] },
      { width: 3, items: [typeof value === 'string' ? shown(value) : value] },
    ],
    { spacing },
  );
}

/** A step and its number. */
export function numbered(number: OwnWords, text: OwnWords): Element {
  return columns(
    [
      { width: 'auto', items: [said(number, { bold: true, color: 'accent' })] },
      { width: 'stretch', items: [said(text)] },
    ],
    { spacing: 'small' },
  );
}

/** A row of a list that opens something: all of it can be pressed, by mouse, finger or key. */
export function row(items: readonly Element[], opens: Button): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: opens,
    items: [
      columns([
        { width: 'stretch', items },
        { width: 'auto', align: 'center', items: [chevron] },
      ]),
    ],
  };
}

const chevron: Element = { type: 'TextBlock', text: '›', size: 'large', isSubtle: true, wrap: true };

/** Nothing, or these: keeps a body readable from top to bottom. */
export function when(
  condition: boolean,
  ...elements: readonly (Element | readonly Element[])[]
): readonly Element[] {
  return condition ? elements.flat() : [];
}
