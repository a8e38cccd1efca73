/** How things stand beside and below each other. */
import type { OwnWords, Plain } from '../../locales/own-words.ts';
import type { Button } from './buttons.ts';
import { type Element, runs, said } from './text.ts';

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
export function row(title: Plain, items: readonly Element[], opens: Button): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: opens,
    items: [
      runs([
        { text: title, bold: true, color: 'accent' },
        { text: chevron, subtle: true },
      ]),
      ...items,
    ],
  };
}

// Says that there is something behind it; the row's own title says what.
const chevron = '\u00A0›' as Plain;

/** Nothing, or these: keeps a body readable from top to bottom. */
export function when(
  condition: boolean,
  ...elements: readonly (Element | readonly Element[])[]
): readonly Element[] {
  return condition ? elements.flat() : [];
}
