/** Words as meanings that six languages share: "why", "почему" and 为什么 are one. */
import { localeTags } from '../../locales/tags.ts';
import { vocabularies } from '../../locales/vocabulary.ts';
import { folded } from '../masked.ts';
import { tokenTexts } from '../words.ts';

type Entry = { readonly concept: string; readonly texts: readonly string[]; readonly open: boolean };

/** By the first two letters, or the one Han character, of an expression's first word. */
const entries = new Map<string, Entry[]>();

function keyOf(word: string): string {
  return word.slice(0, 2);
}

for (const tag of localeTags)
  for (const [concept, expressions] of Object.entries(vocabularies[tag].concepts))
    for (const expression of expressions) {
      const open = expression.endsWith('*');
      const texts = tokenTexts(open ? expression.slice(0, -1) : expression).map(folded);
      const [first] = texts;
      if (first === undefined) continue;
      const key = keyOf(first);
      const list = entries.get(key) ?? [];
      entries.set(key, list);
      list.push({ concept, texts, open });
    }
for (const list of entries.values()) list.sort((one, other) => other.texts.length - one.texts.length);

const masks = new Set(['cst', 'ofr', 'num', 'lng', '?']);
/** Open ends are for inflection, not for other words: so many letters at most. */
const longestEnding = 7;

function isAt(entry: Entry, words: readonly string[], at: number): boolean {
  const last = entry.texts.length - 1;
  return entry.texts.every((text, offset) => {
    const word = words[at + offset];
    if (word === text) return true;
    return (
      offset === last &&
      entry.open &&
      word?.startsWith(text) === true &&
      word.length <= text.length + longestEnding
    );
  });
}

/** Each word's meaning in order, masks among them, words without one left out. A word may have several. */
export function conceptsIn(words: readonly string[]): readonly string[] {
  const row: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (masks.has(word)) row.push(word);
    const found = (entries.get(keyOf(word)) ?? []).filter((entry) => isAt(entry, words, at));
    const length = found[0]?.texts.length ?? 1;
    for (const entry of found)
      if (entry.texts.length === length && row.at(-1) !== entry.concept) row.push(entry.concept);
    at += found.length > 0 ? length : 1;
  }
  return row;
}

const said = {
  yes: new Set(localeTags.flatMap((tag) => vocabularies[tag].yes.map(keyed))),
  no: new Set(localeTags.flatMap((tag) => vocabularies[tag].no.map(keyed))),
};

function keyed(expression: string): string {
  return tokenTexts(expression).map(folded).join(' ');
}

/** Whether the words are an agreement or a refusal as a whole, or begin with one. */
export function isSaidBy(answer: 'yes' | 'no', words: readonly string[]): 'wholly' | 'first' | undefined {
  if (said[answer].has(words.join(' '))) return 'wholly';
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1)
    if (said[answer].has(words.slice(0, length).join(' '))) return 'first';
  return undefined;
}
