/** Every number of a sentence, in digits, words or Chinese numerals. */
import type { LocaleTag } from '../../locales/tags.ts';
import { glued, type Token } from '../tokens.ts';
import { beginsAt, ofAllLanguages } from '../words.ts';
import { digitsAt, type NumberMention } from './digits.ts';
import { hanNumberAt, hanUnit } from './han-numbers.ts';
import { multiplierAt, numberWordsAt } from './number-words.ts';

const uncounted = ofAllLanguages('uncounted');
const countedOrdinals = ofAllLanguages('countedOrdinals');
const products = new Set([
  'office',
  'microsoft',
  'windows',
  'win',
  'exchange',
  'outlook',
  'sql',
  'visio',
  'server',
  'офис',
]);
const money = new Set(['$', '€', '¥', '£', '₽', '№', '#', '@', '/']);

/** 25x, x25, 25шт, 5k, 25lic: digits glued to a short word that counts or multiplies. */
const gluedForms =
  /^(?:[xх×](\d+)|(\d+)(?:[xх×]|шт|lic\w*|liz\w*|лиц\p{L}*|seats?|users?|pcs|stk?|(k|к|тыс)))$/u;

function gluedAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  const match = gluedForms.exec(tokens[at]?.text ?? '');
  if (!match) return undefined;
  const value = Number(match[1] ?? match[2]) * (match[3] ? 1000 : 1);
  return { value, from: at, to: at + 1 };
}

/** Digits in a name, a time, a price or a reference are nobody's quantity. */
function isPartOfSomethingElse(tokens: readonly Token[], mention: NumberMention): boolean {
  const before = tokens[mention.from - 1];
  const after = tokens[mention.to];
  if (before && (money.has(before.text) || products.has(before.text))) return true;
  if (after && money.has(after.text)) return true;
  const hyphenated =
    before?.kind === 'sign' && glued(before, tokens[mention.from]) && glued(tokens[mention.from - 2], before);
  if (hyphenated && '-._:/'.includes(before.text) && tokens[mention.from - 2]?.kind !== 'han') return true;
  if (mention.value === 365) return true;
  if (beginsAt(countedOrdinals, tokens, mention.from - 1) > 0 && mention.from > 0) return true;
  return beginsAt(uncounted, tokens, mention.to) > 0;
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  languages: readonly LocaleTag[],
): NumberMention | undefined {
  const found = digitsAt(tokens, at);
  if (!found) return gluedAt(tokens, at) ?? hanNumberAt(tokens, at) ?? numberWordsAt(tokens, at, languages);
  const factor = hanUnit(tokens[found.to]) ?? multiplierAt(tokens, found.to);
  if (factor === undefined || found.value === undefined) return found;
  return { ...found, value: found.value * factor, to: found.to + 1 };
}

/** All numbers; `taken` says which tokens already mean something else, a product or a customer. */
export function numbersIn(
  tokens: readonly Token[],
  languages: readonly LocaleTag[],
  taken: (at: number) => boolean = () => false,
): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = taken(at) ? undefined : mentionAt(tokens, at, languages);
    if (!mention) {
      // What only looks like a number (18:30, 20.11.2026) is passed whole, not read from its second part.
      at += tokens[at]?.kind === 'number' && !taken(at) ? gluedRun(tokens, at) : 1;
      continue;
    }
    const before = found.at(-1);
    if (isPartOfSomethingElse(tokens, mention)) at = mention.to;
    else if (before && before.to === mention.from && isDigits(tokens, before) && isDigits(tokens, mention))
      // "2 5 licences" may be 25, 5 or a slip.
      found[found.length - 1] = { value: undefined, from: before.from, to: mention.to };
    else found.push(mention);
    at = mention.to;
  }
  return found;
}

function isDigits(tokens: readonly Token[], { from }: NumberMention): boolean {
  return tokens[from]?.kind === 'number';
}

function gluedRun(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (glued(tokens[end - 1], tokens[end]) && tokens[end]?.kind !== 'han') end += 1;
  return end - at;
}
