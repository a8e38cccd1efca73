/** Numbers in words of the five alphabetic languages, also written as one word: fünfundzwanzig, двадцать пять, mil duzentos e cinquenta. */
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { vocabularies } from '../../locales/vocabulary.ts';
import type { Token } from '../tokens.ts';
import { tokenTexts } from '../words.ts';
import type { NumberMention } from './digits.ts';

type Part = { readonly value: number; readonly multiplies: boolean };

type Language = {
  readonly parts: ReadonlyMap<string, Part>;
  readonly phrases: readonly { readonly texts: readonly string[]; readonly value: number }[];
  readonly connectors: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
};

function languageOf(tag: LocaleTag): Language {
  const { numbers } = vocabularies[tag];
  const parts = new Map<string, Part>();
  for (const [word, value] of Object.entries(numbers.values))
    parts.set(tokenTexts(word).join(''), { value, multiplies: false });
  for (const [word, value] of Object.entries(numbers.multipliers))
    parts.set(tokenTexts(word).join(''), { value, multiplies: true });
  const phrases = Object.entries(numbers.phrases).map(([words, value]) => ({
    texts: tokenTexts(words),
    value,
  }));
  return { parts, phrases, connectors: new Set(numbers.connectors), ones: new Set(numbers.ones) };
}

const languages = new Map(localeTags.map((tag) => [tag, languageOf(tag)]));

/** A word that is a number in one language and something else in another: es "once" and en "once", es "dos" and pt "dos". */
const foreign: ReadonlyMap<string, LocaleTag> = new Map([
  ['once', 'es-ES'],
  ['dos', 'es-ES'],
  ['no', 'de-DE'],
]);

/** Neunhundertneunundneunzigtausendneunhundertneunundneunzig has 57 letters. */
const longestNumber = 60;

/** Splits fünfundzwanzig or twentyfive into its number words; undefined where a letter is left over. */
function partsOf(word: string, language: Language): readonly Part[] | undefined {
  const whole = language.parts.get(word);
  if (whole) return [whole];
  if (word.length < 7 || word.length > longestNumber) return undefined;
  for (let length = word.length - 3; length >= 3; length -= 1) {
    const head = language.parts.get(word.slice(0, length));
    if (!head) continue;
    let rest = word.slice(length);
    for (const connector of language.connectors)
      if (connector.length > 1 && rest.startsWith(connector) && rest.length > connector.length + 2)
        rest = rest.slice(connector.length);
    const tail = partsOf(rest, language);
    if (tail) return [head, ...tail];
  }
  return undefined;
}

/** 1 200 + 50: what is smaller adds to what is greater, hundred and thousand multiply; units may stand before tens (German). */
function sum(parts: readonly Part[]): number | undefined {
  let total = 0;
  let group = 0;
  for (const [at, { value, multiplies }] of parts.entries()) {
    if (multiplies && value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (multiplies) {
      const low = group % 100;
      group = group - low + (low || (group > 0 ? 0 : 1)) * value;
    } else {
      const low = group % 100;
      const fits =
        value >= 100
          ? group === 0
          : value >= 20
            ? low < 10
            : value >= 10
              ? low === 0
              : low === 0 || (low >= 20 && low % 10 === 0);
      if (!fits && at > 0) return undefined;
      group += value;
    }
  }
  return total + group;
}

function readIn(tag: LocaleTag, tokens: readonly Token[], at: number): NumberMention | undefined {
  const language = languages.get(tag);
  if (!language) return undefined;
  for (const { texts, value } of language.phrases)
    if (texts.every((text, offset) => tokens[at + offset]?.text === text))
      return { value, from: at, to: at + texts.length };
  const parts: Part[] = [];
  let end = at;
  for (let next = at; next < tokens.length; ) {
    const token = tokens[next];
    if (!token || token.kind === 'han') break;
    const joins =
      parts.length > 0 &&
      (language.connectors.has(token.text) || (token.text === '-' && next + 1 < tokens.length));
    if (joins) {
      next += 1;
      continue;
    }
    const found = token.kind === 'word' ? partsOf(token.text, language) : undefined;
    if (!found || sum([...parts, ...found]) === undefined) break;
    parts.push(...found);
    next += 1;
    end = next;
  }
  const value = parts.length > 0 ? sum(parts) : undefined;
  if (value === undefined) return undefined;
  const alone = end === at + 1 ? tokens[at]?.text : undefined;
  const bareOne = alone !== undefined && language.ones.has(alone);
  return bareOne ? { value, from: at, to: end, bareOne } : { value, from: at, to: end };
}

/** 25 тысяч, 2 dozen, 5k: digits that a word multiplies. */
export function multiplierAt(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text;
  if (text === undefined) return undefined;
  for (const language of languages.values()) {
    const part = language.parts.get(text);
    if (part?.multiplies) return part.value;
  }
  return undefined;
}

/** The longest number in words that begins at `at`, in whatever language; `languages` decide about words of two languages. */
export function numberWordsAt(
  tokens: readonly Token[],
  at: number,
  languages: readonly LocaleTag[],
): NumberMention | undefined {
  const text = tokens[at]?.text ?? '';
  const only = foreign.get(text);
  if (only !== undefined && !languages.includes(only)) return undefined;
  let best: NumberMention | undefined;
  for (const tag of localeTags) {
    const found = readIn(tag, tokens, at);
    if (found && (!best || found.to > best.to || (found.to === best.to && languages.includes(tag))))
      best = found;
  }
  return best;
}
