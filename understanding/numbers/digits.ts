/** Numbers written in digits: which are counts, which are times, prices, versions, and which nobody should guess. */
import { glued, type Token } from '../tokens.ts';

export type NumberMention = {
  /** Undefined where it is a number and yet no whole one: 12,5. */
  readonly value: number | undefined;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** Article or number ("ein", 一): counts only where a number is expected or a measure follows. */
  readonly bareOne?: true;
};

const separators = new Set(['.', ',', "'", ' ']);

/** Thousands in groups of three are thousands in every language here, as licences are whole; any other decimal is not read. */
function wholeValue(parts: readonly string[], signs: readonly string[]): number | undefined {
  const [head = '', ...rest] = parts;
  if (rest.length === 0) return Number(head);
  const groups = rest.every((part) => part.length === 3) && head.length <= 3 && !head.startsWith('0');
  if (groups && new Set(signs).size === 1) return Number(parts.join(''));
  const cents = rest.at(-1) ?? '';
  // 1.250,00 and 25.0: a decimal that says nothing.
  if (/^0{1,2}$/.test(cents)) {
    const whole = wholeValue(parts.slice(0, -1), signs.slice(0, -1));
    return signs.length === 1 || signs.at(-1) !== signs[0] ? whole : undefined;
  }
  return undefined;
}

/** The whole of a number in digits that begins at `at`, or undefined where it is a date, a time, an address. */
export function digitsAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  const parts = [first.text];
  const signs: string[] = [];
  let end = at + 1;
  for (;;) {
    const sign = tokens[end];
    const last = tokens[end - 1];
    const next = tokens[end + 1];
    if (
      sign?.kind === 'sign' &&
      next?.kind === 'number' &&
      sign.start === last?.end &&
      sign.end === next.start
    ) {
      if (!separators.has(sign.text)) return undefined;
      signs.push(sign.text);
      parts.push(next.text);
      end += 2;
    } else if (sign?.kind === 'number' && sign.text.length === 3 && groupsOfThree(parts, signs)) {
      signs.push(' ');
      parts.push(sign.text);
      end += 1;
    } else break;
  }
  if (parts.length === 1 && first.text.length > 7) return undefined;
  if (runsOn(tokens, end)) return undefined;
  const value = wholeValue(parts, signs);
  // 20.11.2026, 2.5.1: a date or a version, no number at all.
  return value === undefined && parts.length > 2 ? undefined : { value, from: at, to: end };
}

/** 2**5, 5^2, 1,5e2: signs and then more digits make something else of it, which nobody should guess. */
function runsOn(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (tokens[at]?.kind === 'sign' && glued(tokens[at - 1], tokens[at])) at += 1;
  return at > end && glued(tokens[at - 1], tokens[at]) && /^\d/.test(tokens[at]?.text ?? '');
}

function groupsOfThree(parts: readonly string[], signs: readonly string[]): boolean {
  const [head = '', ...rest] = parts;
  return (
    head.length <= 3 &&
    !head.startsWith('0') &&
    rest.every((part) => part.length === 3) &&
    signs.every((sign) => sign === ' ')
  );
}
