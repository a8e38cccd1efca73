/** Phrases made into sentences: slots filled with names, offers and numbers, then read like any sentence, so that the model learns from what it will see. */

import { id } from '../../domain/ids.ts';
import { type Product, products } from '../../domain/offers.ts';
import type { CustomerIndex } from '../../domain/ports.ts';
import type { Phrase } from '../../locales/phrases.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import { offerWords, vocabularies } from '../../locales/vocabulary.ts';
import { clean } from '../clean.ts';
import type { Everyday } from '../customers/heard-words.ts';
import { indexCustomers } from '../customers/index-customers.ts';
import { extract } from '../extract.ts';
import { masked } from '../masked.ts';
import { tokenize } from '../tokens.ts';
import { featuresOf, hash } from './features.ts';

export type Example = {
  readonly intent: string;
  readonly locale: LocaleTag;
  readonly features: readonly number[];
  /** The same sentence as the language is told from: nothing masked. */
  readonly rawFeatures: readonly number[];
  readonly weight: number;
};

/** In the scripts that people type; no list of customers is known when the model learns. */
const names = [
  'Contoso',
  'Fabrikam',
  'Northwind Traders',
  'Adventure Works',
  'Tailspin Toys',
  'Wingtip Toys',
  'Litware',
  'Proseware',
  'Trey Research',
  'Woodgrove Bank',
  'Lucerne Publishing',
  'Fourth Coffee',
  '蓝海贸易',
  '远航物流',
  '康拓索',
  'Контосо',
  'Фабрикам',
  'Ромашка',
];
/** Names that no customer has: people misremember them, and still want the same. */
const unknownNames = [
  'Zanvorik',
  'Quillmark Oy',
  'Bexley Hart',
  'Omnitrak',
  'Дюнкора',
  '鼎泰恒',
  'Vulpera',
  'Karsten & Söhne',
  'Mirandola',
];

const slots = /\{(customer|offer|number|language)\}/g;

/** Repeatable: the same phrases always give the same model. */
function dice(seed: string): (sides: number) => number {
  let state = hash(seed) || 1;
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) % sides;
  };
}

function oneOf<Value>(values: readonly Value[], roll: (sides: number) => number): Value {
  const value = values[roll(values.length)];
  if (value === undefined) throw new RangeError('Expected at least one value to choose from.');
  return value;
}

function filled({ text, locale }: Phrase, variant: number): string {
  const roll = dice(`${text} ${variant}`);
  let previous: Product | undefined;
  return text.replaceAll(slots, (_, slot) => {
    switch (slot) {
      case 'customer':
        return oneOf(variant === 2 ? unknownNames : names, roll);
      case 'offer': {
        const product = oneOf(
          products.filter((each) => each !== previous),
          roll,
        );
        previous = product;
        const { name, aliases } = offerWords[locale].products[product];
        return oneOf([name, ...aliases], roll);
      }
      case 'number':
        return String(2 + roll(roll(2) === 0 ? 40 : 900));
      default:
        return oneOf(Object.values(vocabularies[locale].languages).flat(), roll);
    }
  });
}

/** A slip of the finger in one longer word: a letter lost, doubled or changed places. */
function misspelt(sentence: string, seed: string): string {
  const roll = dice(`slip ${seed}`);
  const words = sentence.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}{5,}$/u.test(word) ? [at] : []));
  if (long.length === 0) return sentence;
  const at = oneOf(long, roll);
  const word = words[at] ?? '';
  const place = 1 + roll(word.length - 2);
  const [head, letter, tail] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
  const slips = [head + tail, head + letter + letter + tail, head + (tail[0] ?? '') + letter + tail.slice(1)];
  words[at] = oneOf(slips, roll);
  return words.join(' ');
}

export type WordLists = { readonly subject: ReadonlySet<string>; readonly other: ReadonlySet<string> };

/** The words of the phrases, and pairs of Han characters: of our subject, and of everything else. */
export function wordListsOf(phrases: readonly Phrase[]): WordLists {
  const subject = new Set<string>();
  const other = new Set<string>();
  for (const { text, intent } of phrases) {
    const list = intent === 'none' || intent === 'smalltalk' ? other : subject;
    const tokens = tokenize(clean(text.replaceAll(slots, ' | ')).text);
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'word') list.add(token.text);
      const next = tokens[at + 1];
      if (token.kind === 'han' && next?.kind === 'han') list.add(token.text + next.text);
    }
  }
  return { subject, other };
}

export function everydayOf(lists: WordLists): Everyday {
  return { ofSubject: (word) => lists.subject.has(word), ofAnything: (word) => lists.other.has(word) };
}

export function sampleIndex(everyday: Everyday): CustomerIndex {
  const customers = names.map((name, at) => ({ id: id('customer', `sample-${at}`), name, domain: '' }));
  return indexCustomers(customers, everyday);
}

function exampleOf(sentence: string, phrase: Phrase, index: CustomerIndex, weight: number): Example {
  const extracted = extract(sentence, { languages: [phrase.locale], index });
  return {
    intent: phrase.intent,
    locale: phrase.locale,
    features: featuresOf(masked(extracted.tokens, extracted.spans)),
    rawFeatures: featuresOf(masked(extracted.tokens, [])),
    weight,
  };
}

/** Each phrase four times: as it stands, with other names, with a name nobody has, with a slip. */
export function examplesOf(phrase: Phrase, index: CustomerIndex): readonly Example[] {
  const plain = filled(phrase, 0);
  const sentences: [string, number][] = [[plain, 1]];
  if (filled(phrase, 1) !== plain) sentences.push([filled(phrase, 1), 0.7]);
  if (phrase.text.includes('{customer}')) sentences.push([filled(phrase, 2), 0.4]);
  const slipped = misspelt(filled(phrase, 3), phrase.text);
  if (slipped !== filled(phrase, 3)) sentences.push([slipped, 0.4]);
  return sentences.map(([sentence, weight]) => exampleOf(sentence, phrase, index, weight));
}
