/** Text on a card. Our own words may stand where markdown is read; everything else goes into a text run, which reads none. */
import type { OwnWords, Plain } from '../../locales/own-words.ts';

export type Element = { readonly type: string; readonly [key: string]: unknown };

export type Look = {
  readonly size?: 'small' | 'medium' | 'large' | 'extraLarge';
  readonly bold?: boolean;
  readonly subtle?: boolean;
  /** Never the only sign: a mark and a word stand beside it. */
  readonly color?: 'good' | 'warning' | 'attention' | 'accent';
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly id?: string;
  readonly align?: 'left' | 'center' | 'right';
};

function looks({ size, bold, subtle, color }: Look) {
  return {
    ...(size ? { size } : {}),
    ...(bold ? { weight: 'bolder' } : {}),
    ...(subtle ? { isSubtle: true } : {}),
    ...(color ? { color } : {}),
  };
}

function places({ spacing, id, align }: Look) {
  return {
    ...(spacing ? { spacing } : {}),
    ...(id ? { id } : {}),
    ...(align ? { horizontalAlignment: align } : {}),
  };
}

/** A sentence of ours, whole and wrapped: never cut by a number of lines. */
export function said(text: OwnWords, look: Look = {}): Element {
  return { type: 'TextBlock', text, wrap: true, ...looks(look), ...places(look) };
}

/** The title of a card. */
export function heading(text: OwnWords, look: Look = {}): Element {
  return titled(text, { size: 'large', bold: true, ...look });
}

/** The title of a part of a card. */
export function subheading(text: OwnWords, look: Look = {}): Element {
  return titled(text, { size: 'medium', bold: true, spacing: 'large', ...look });
}

function titled(text: OwnWords, look: Look): Element {
  return { ...said(text, look), style: 'heading' };
}

/** Anything that holds a name, an id or typed words. */
export function shown(text: Plain, look: Look = {}): Element {
  return runs([{ text, ...look }], look);
}

/** Several pieces in one line, each with its own look. */
export function runs(pieces: readonly (Look & { readonly text: Plain })[], look: Look = {}): Element {
  return {
    type: 'RichTextBlock',
    inlines: pieces.map((piece) => ({ type: 'TextRun', text: piece.text, ...looks(piece) })),
    ...places(look),
  };
}
