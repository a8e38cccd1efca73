/** What the model looks at: words, pairs, pieces of words of three to five letters, Han characters in ones to fours, each as a 32-bit hash. */
import type { Masked } from '../masked.ts';
import { conceptsIn, isSaidBy } from './concepts.ts';

/** FNV-1a over UTF-16 units, continued from `seed`. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** So that the pair "no more" and the word "no" never come out as the same feature. Changing one wants the model learnt anew. */
const kinds = {
  word: hash('w '),
  pair: hash('p '),
  skip: hash('s '),
  piece: hash('c '),
  first: hash('f '),
  last: hash('l '),
  shape: hash('# '),
  whole: hash('= '),
  concept: hash('k '),
  concepts: hash('kk '),
  sequence: hash('ks '),
};

const han = /\p{Script=Han}/u;
const masks = new Set(['cst', 'ofr', 'num', 'lng', '#']);

function piecesOf(word: string, into: number[]): void {
  // The edges count as letters: beginnings and endings say more than middles.
  const edged = `_${word}_`;
  for (let length = 3; length <= 5; length += 1)
    for (let at = 0; at + length <= edged.length; at += 1) {
      let value = kinds.piece;
      for (let next = at; next < at + length; next += 1)
        value = Math.imul(value ^ edged.charCodeAt(next), 0x01000193);
      into.push(value >>> 0);
    }
}

/** Distinct hashes of a sentence. */
export function featuresOf({ words, counts }: Masked): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    found.push(hash(word, kinds.word));
    if (next !== undefined) found.push(hash(next, hash(`${word} `, kinds.pair)));
    // With one word between: "upgrade (please) contoso".
    const afterNext = words[at + 2];
    if (next !== undefined && afterNext !== undefined) {
      found.push(hash(afterNext, hash(`${word} `, kinds.skip)));
      if (han.test(word)) {
        found.push(hash(word + next + afterNext, kinds.piece));
        const fourth = words[at + 3];
        if (fourth !== undefined) found.push(hash(word + next + afterNext + fourth, kinds.piece));
      }
    }
    if (!masks.has(word) && !han.test(word)) piecesOf(word, found);
  }
  found.push(hash(words[0] ?? '', kinds.first), hash(words.at(-1) ?? '', kinds.last));
  // Of a short sentence every word counts, and their order too: "not yes".
  if (words.length < 4) found.push(hash(words.join(' '), kinds.whole));
  found.push(
    hash(`o${Math.min(2, counts.ofr)}`, kinds.shape),
    hash(`c${Math.min(1, counts.cst)}`, kinds.shape),
    hash(`n${Math.min(1, counts.num)}`, kinds.shape),
    hash(`o${Math.min(2, counts.ofr)}c${Math.min(1, counts.cst)}n${Math.min(1, counts.num)}`, kinds.shape),
    hash(`length${Math.min(6, Math.ceil(Math.log2(words.length + 1)))}`, kinds.shape),
  );
  conceptFeatures(words, found);
  for (const said of ['yes', 'no'] as const) {
    const share = isSaidBy(said, words);
    if (share) found.push(hash(`${said} ${share}`, kinds.shape));
  }
  return [...new Set(found)];
}

/** Meanings alone, each two of them in whatever order, and each three in a row: these are shared by all languages. */
function conceptFeatures(words: readonly string[], into: number[]): void {
  const row = conceptsIn(words);
  const distinct = [...new Set(row)].sort();
  for (const [at, concept] of distinct.entries()) {
    into.push(hash(concept, kinds.concept));
    for (const other of distinct.slice(at + 1)) into.push(hash(other, hash(`${concept} `, kinds.concepts)));
  }
  const edged = ['^', ...row, '$'];
  for (let at = 0; at + 1 < edged.length; at += 1) {
    const pair = hash(`${edged[at]} ${edged[at + 1]}`, kinds.sequence);
    into.push(pair);
    if (at + 2 < edged.length) into.push(hash(` ${edged[at + 2]}`, pair));
  }
  into.push(hash(row.join(' '), kinds.sequence));
}
