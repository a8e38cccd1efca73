/** Which number of a sentence is the quantity, and whether it is a new total or a difference. */
import type { LocaleTag } from '../../locales/tags.ts';
import { localeTags } from '../../locales/tags.ts';
import { vocabularies } from '../../locales/vocabulary.ts';
import { clean } from '../clean.ts';
import { type Token, tokenize } from '../tokens.ts';
import { beginsAt, byLanguages, endsBefore, ofAllLanguages, steeringBy, tokenTexts } from '../words.ts';
import type { NumberMention } from './digits.ts';
import { numbersIn } from './mentions.ts';

export type QuantityMode = 'total' | 'more';

export type Quantity =
  | { readonly kind: 'none' }
  /** A number, and yet not one that may be ordered: 12,5; or two numbers with the same claim. */
  | { readonly kind: 'unclear'; readonly mentions: readonly NumberMention[] }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly mode?: QuantityMode;
      readonly mention: NumberMention;
    };

const measures: readonly string[] = localeTags.flatMap((tag) =>
  vocabularies[tag].measures.map((measure) => tokenTexts(measure).join('')),
);
const more = byLanguages('more');
const total = byLanguages('total');
const totalWords = ofAllLanguages('totalWords');
const insteadOf = steeringBy('insteadOf');

function isMeasure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind === 'han') {
    const pair = token.text + (tokens[at + 1]?.text ?? '');
    return measures.includes(token.text) || measures.includes(pair);
  }
  return measures.some((measure) =>
    measure.length < 3 ? token.text === measure : token.text.startsWith(measure),
  );
}

/** A measure follows, perhaps after one other word ("25 new licences", "25 E3 licences"). */
function isMeasured(tokens: readonly Token[], mention: NumberMention, reach: number): boolean {
  for (let at = mention.to; at < mention.to + reach; at += 1) {
    if (isMeasure(tokens, at)) return true;
    if (tokens[at]?.kind === 'sign') return false;
  }
  return false;
}

/** "25 licences in total": such words outweigh any preposition, as far as the next number, and belong to the nearer one. */
function saysTotal(
  tokens: readonly Token[],
  { from, to }: Pick<NumberMention, 'from' | 'to'>,
  others: readonly NumberMention[] = [],
): boolean {
  for (let end = from; end > Math.max(0, from - 2); end -= 1)
    if (endsBefore(totalWords, tokens, end) > 0) return true;
  for (let at = to; at <= to + 3 && at < tokens.length && tokens[at]?.kind !== 'number'; at += 1) {
    const length = beginsAt(totalWords, tokens, at);
    if (length > 0) return !others.some((other) => other.from === at + length);
  }
  return false;
}

/** More or total, by the words right around the number. Before it counts first: "add 5 to a total of 30" ends in a total. */
function modeOf(
  tokens: readonly Token[],
  { from, to }: NumberMention,
  languages: readonly LocaleTag[],
): QuantityMode | undefined {
  if (saysTotal(tokens, { from, to })) return 'total';
  const before = (end: number): QuantityMode | undefined => {
    if (endsBefore(total(languages), tokens, end) > 0) return 'total';
    return endsBefore(more(languages), tokens, end) > 0 ? 'more' : undefined;
  };
  const right = before(from);
  if (right) return right;
  // "A los de Coho doce más": what counts stands beside the number; a word further off speaks of something else.
  for (let at = to; at <= to + 1 && at < tokens.length; at += 1)
    if (beginsAt(more(languages), tokens, at) > 0 && (tokens[at]?.text.length ?? 0) > 2) return 'more';
  for (let end = from - 1; end >= Math.max(1, from - 2); end -= 1) {
    const further = before(end);
    if (further) return further;
  }
  for (let at = to; at <= to + 3 && at < tokens.length; at += 1) {
    if (
      beginsAt(total(languages), tokens, at) > 0 &&
      tokens[at]?.text.length !== 1 &&
      beginsAfterwards(tokens, at)
    )
      return 'total';
    if (beginsAt(more(languages), tokens, at) > 0 && (tokens[at]?.text.length ?? 0) > 2) return 'more';
  }
  return undefined;
}

/** "25 in total" says a total, "25 to Contoso" does not: a bare preposition after the number belongs to what follows. */
const prepositions = new Set([
  'to',
  'auf',
  'до',
  'para',
  'ate',
  'hasta',
  'a',
  'bis',
  'until',
  'set',
  'tener',
  'ter',
  'up',
  '到',
  '至',
]);
function beginsAfterwards(tokens: readonly Token[], at: number): boolean {
  return !prepositions.has(tokens[at]?.text ?? '');
}

function isCounting(
  tokens: readonly Token[],
  mention: NumberMention,
  languages: readonly LocaleTag[],
): boolean {
  if (!mention.bareOne) return true;
  const { from, to, value } = mention;
  if (tokens[from]?.kind === 'han') {
    if (value !== 1)
      return (
        isMeasured(tokens, mention, 1) ||
        endsBefore(total(languages), tokens, from) + endsBefore(more(languages), tokens, from) > 0
      );
    return (
      isMeasured(tokens, mention, 1) &&
      (endsBefore(more(languages), tokens, from) > 0 || isMeasure(tokens, to + 1))
    );
  }
  if (tokens[from]?.text === 'a' || tokens[from]?.text === 'an') return false;
  const around =
    endsBefore(more(languages), tokens, from) +
      beginsAt(more(languages), tokens, to) +
      beginsAt(more(languages), tokens, to + 1) >
    0;
  return isMeasured(tokens, mention, 2) && (around || tokens[from]?.text === 'one');
}

/** Of several numbers: the one said to be a total, or led to ("from 50 to 75"), else the one beside a measure. */
function chosenOf(
  tokens: readonly Token[],
  mentions: readonly NumberMention[],
  languages: readonly LocaleTag[],
): NumberMention | undefined {
  if (new Set(mentions.map(({ value }) => value)).size === 1) return mentions.at(-1);
  const measured = mentions.filter((mention) => isMeasured(tokens, mention, 1));
  const near = measured.length > 0 ? measured : mentions.filter((mention) => isMeasured(tokens, mention, 3));
  const ways = [
    mentions.filter((mention) => saysTotal(tokens, mention, mentions)),
    mentions.filter((mention) => modeOf(tokens, mention, languages) === 'total'),
    near,
  ];
  for (const way of ways) if (new Set(way.map(({ value }) => value)).size === 1) return way.at(-1);
  return undefined;
}

/** "35 instead of 25": the other number is the one that is meant. */
function withoutReplaced(
  tokens: readonly Token[],
  mentions: readonly NumberMention[],
): readonly NumberMention[] {
  if (mentions.length < 2) return mentions;
  const meant = mentions.filter(({ from }) => endsBefore(insteadOf, tokens, from) === 0);
  return meant.length > 0 ? meant : mentions;
}

/** Besides the number: "just one", "uno, por favor". */
const fewWords = 5;

/** "Bist du ein Roboter?": an article inside a sentence is no number; by itself, at its end or with what it counts it is one. */
function isArticle(tokens: readonly Token[], mention: NumberMention): boolean {
  if (!mention.bareOne) return false;
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const asks = ['?', '？'].includes(tokens.at(-1)?.text ?? '');
  if (words.length - (mention.to - mention.from) === 0) return false;
  if (asks) return true;
  const next = tokens[mention.to];
  const ends = next === undefined || next.kind === 'sign';
  return !(isMeasured(tokens, mention, 2) || (ends && words.length <= fewWords));
}

export function quantityIn(
  tokens: readonly Token[],
  languages: readonly LocaleTag[],
  taken?: (at: number) => boolean,
): Quantity {
  const counting = numbersIn(tokens, languages, taken).filter((mention) =>
    isCounting(tokens, mention, languages),
  );
  const mentions = withoutReplaced(tokens, counting);
  if (mentions.length === 0) return { kind: 'none' };
  const chosen = chosenOf(tokens, mentions, languages);
  if (chosen?.value === undefined) return { kind: 'unclear', mentions };
  const mode = modeOf(tokens, chosen, languages);
  return { kind: 'number', value: chosen.value, mention: chosen, ...(mode && { mode }) };
}

/** For a dialog that has asked for a number: "one", "25", "lieber dreißig", "no, 35", "noch 5". */
export function readQuantity(
  text: string,
  options: { readonly expected?: boolean; readonly locale?: LocaleTag } = {},
): Quantity {
  const tokens = tokenize(clean(text).text);
  const languages = options.locale ? [options.locale] : [];
  if (!options.expected) return quantityIn(tokens, languages);
  const mentions = numbersIn(tokens, languages).filter(
    (mention) => !['a', 'an'].includes(tokens[mention.from]?.text ?? '') && !isArticle(tokens, mention),
  );
  const counted = quantityIn(tokens, languages);
  if (counted.kind === 'number') return counted;
  const only = mentions.length === 1 ? mentions[0] : undefined;
  if (mentions.length === 0) return counted;
  if (only?.value === undefined) return { kind: 'unclear', mentions };
  const mode = modeOf(tokens, only, languages);
  return { kind: 'number', value: only.value, mention: only, ...(mode && { mode }) };
}
