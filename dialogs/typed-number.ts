/** A number of licences as people type it into a field or a sentence. What is no whole number stays what was typed. */
import type { LocaleTag } from '../locales/tags.ts';
import { readQuantity } from '../understanding/numbers/quantity.ts';

export type TypedNumber =
  | { readonly quantity: number; readonly mode?: 'total' | 'more' }
  | { readonly typed: string };

const negative = /^\s*[-−–]\s*(\d[\d\s]*)\s*$/;
const power = /^\s*\d+(?:\.\d+)?e\+?\d{1,3}\s*$/i;

/** In a sentence: what was meant as a number of licences and can be none, so that nobody guesses another from it. */
export function noNumberIn(text: string): string | undefined {
  return /(?<![\p{L}\p{N}])[-−]\d+|\d{8,}/u.exec(text)?.[0];
}

export function typedNumber(value: string | number, locale: LocaleTag): TypedNumber {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { quantity: value } : { typed: String(value) };
  }
  const below = negative.exec(value);
  if (below?.[1]) return { quantity: -Number(below[1].replaceAll(/\s/g, '')) };
  if (power.test(value)) return { quantity: Number(value) };
  const read = readQuantity(value, { expected: true, locale });
  if (read.kind !== 'number') return { typed: value };
  return { quantity: read.value, ...(read.mode ? { mode: read.mode } : {}) };
}
