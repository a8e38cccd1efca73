/** Labels and what they say, one below the other. A fact set reads markdown, so everything in it is made safe here. */
import type { OwnWords, Plain } from '../../locales/own-words.ts';
import type { Element } from './text.ts';

export type Fact = { readonly title: string; readonly value: string };

declare const brand: unique symbol;
/** Text in which no sign means anything but itself. */
type MdSafe = string & { readonly [brand]: 'md' };

const signs = /[\\`*_[\]<>~|#]/g;
/** Only in front they would begin a list: "- ", "+ ", "20. ". */
const beginsList = /^(\s*(?:[-+]|\d+[.)]))(?=\s)/;

function md(text: Plain): MdSafe {
  const escaped = text.replaceAll(signs, '\\$&');
  return escaped.replace(beginsList, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`) as MdSafe;
}

export function fact(label: OwnWords, value: Plain): Fact {
  return { title: md(label), value: md(value) };
}

export function facts(rows: readonly Fact[], spacing: 'small' | 'medium' = 'small'): Element {
  return { type: 'FactSet', facts: rows, spacing };
}
