/** The names of the six products in every language and era, as a tree of words. */
import { type Product, products } from '../../domain/offers.ts';
import { localeTags } from '../../locales/tags.ts';
import { offerWords } from '../../locales/vocabulary.ts';
import { slipsBetween } from '../typos.ts';
import { tokenTexts } from '../words.ts';

/** `nearby` names count only beside another offer, `directed` ones only with a direction too; `ask` names are another product, or two of ours. */
export type Meaning =
  | { readonly kind: 'sure' | 'nearby' | 'directed'; readonly product: Product }
  | { readonly kind: 'ask' };

export type Branch = { readonly next: Map<string, Branch>; meaning?: Meaning };

function branch(): Branch {
  return { next: new Map() };
}

export const aliasTree: Branch = branch();
const aliasWords = new Set<string>();

function plant(alias: string, meaning: Meaning): void {
  let at = aliasTree;
  // A hyphen or bracket inside a name says nothing: Business-Premium, Business (Premium).
  for (const text of tokenTexts(alias).filter((text) => /[\p{L}\p{N}+]/u.test(text))) {
    aliasWords.add(text);
    let next = at.next.get(text);
    if (!next) {
      next = branch();
      at.next.set(text, next);
    }
    at = next;
  }
  // What must be asked beats what is sure, and what is sure beats what needs company.
  const rank = { ask: 3, sure: 2, nearby: 1, directed: 0 };
  if (!at.meaning || rank[meaning.kind] > rank[at.meaning.kind]) at.meaning = meaning;
}

/** Ways people write the family's name before a product's. */
const families = [
  'o365',
  'office365',
  'office 365',
  'office',
  'офис 365',
  'офис',
  'о365',
  'ms office',
  'ms o365',
  'microsoft office 365',
];

for (const tag of localeTags) {
  const { products: names, askWhich } = offerWords[tag];
  for (const product of products) {
    const { name, aliases, whenNearby, whenDirected } = names[product];
    const bare = name.replace(/^Office 365 /, '');
    plant(name, { kind: 'sure', product });
    for (const family of families) {
      plant(`${family} ${bare}`, { kind: 'sure', product });
      for (const word of [...whenNearby, ...whenDirected])
        plant(`${family} ${word}`, { kind: 'sure', product });
    }
    for (const alias of aliases) plant(alias, { kind: 'sure', product });
    for (const word of whenNearby) plant(word, { kind: 'nearby', product });
    for (const word of whenDirected) plant(word, { kind: 'directed', product });
  }
  for (const name of askWhich) plant(name, { kind: 'ask' });
}

const endings = /(?:ого|его|ому|ему|ыми|ими|ов|ом|ем|ой|ый|ий|ым|им|ая|ую|ых|их|ами|ам|а|у|е|ы|и|ю|я|ь)$/;
function stem(word: string): string {
  return word.length > 5 ? word.replace(endings, '') : word;
}

const known = new Map<string, readonly string[]>();
const words = [...aliasWords];

/** The words of the tree that a typed word may stand for: itself, another case of it, or it with a slip. */
export function aliasWordsFor(text: string): readonly string[] {
  if (aliasWords.has(text)) return [text];
  if (text.length < 5 || /\p{Script=Han}/u.test(text)) return [];
  const cached = known.get(text);
  if (cached) return cached;
  const typedStem = stem(text);
  const inflected = /\p{Script=Cyrillic}/u.test(text)
    ? words.filter((word) => word.length > 4 && stem(word) === typedStem)
    : [];
  const found = inflected.length > 0 ? inflected : words.filter((word) => isTypoOf(text, word));
  // Bounded, as it is filled by whatever people type.
  if (known.size > 2000) known.clear();
  known.set(text, found);
  return found;
}

/** "Empresas", "офисный" are other words, not slips: the first letter must stand and digits must agree. */
function isTypoOf(text: string, word: string): boolean {
  if (word[0] !== text[0] || /\d/.test(text) || /\d/.test(word)) return false;
  return slipsBetween(text, word) !== undefined;
}
