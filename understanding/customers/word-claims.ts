/** Names written in letters, found in a sentence: whole, in part, inflected, in another script, misspelt, as initials. */
import type { Token } from '../tokens.ts';
import { isOneSlipOff } from '../typos.ts';
import type { Claim } from './claims.ts';
import { type Everyday, type HeardWord, heardWords } from './heard-words.ts';
import { isGeneric, isLegalForm } from './name-parts.ts';
import type { NameEntry, NameTables } from './name-tables.ts';
import { skeleton } from './skeleton.ts';
import type { Likeness } from './sounds-alike.ts';

/** Names that share a word are looked at one by one up to so many; beyond that the word tells nothing by itself. */
const mostLookedAt = 1500;

type Word = HeardWord & { readonly capital: boolean };

function besideFound(
  tables: NameTables,
  word: Word | undefined,
  sound: number,
  found: number,
): Likeness | undefined {
  if (!word || found === 0 || word.everyday || word.options.length > 0 || word.token.kind !== 'word')
    return undefined;
  const alike = isOneSlipOff(skeleton(word.token.text), tables.sounds[sound] ?? '');
  return alike ? { sound, likeness: 0.8 } : undefined;
}

/** The name laid over the words with its word `part` on `at`: as far as neighbours agree in both directions. */
function layOver(
  tables: NameTables,
  name: NameEntry,
  part: number,
  words: readonly Word[],
  at: number,
  gapless: (at: number) => boolean,
) {
  let weight = 0;
  let likeness = 0;
  let found = 0;
  let from = at;
  let to = at;
  let everyday = true;
  const first = { part, at };
  const last = { part, at };
  const take = (partAt: number, wordAt: number): boolean => {
    const word = words[wordAt];
    const wanted = name.sounds[partAt] ?? -1;
    const option =
      word?.options.find(({ sound }) => sound === wanted) ?? besideFound(tables, word, wanted, found);
    if (!word || !option) return false;
    weight += (tables.weights[name.sounds[partAt] ?? -1] ?? 0) * option.likeness;
    likeness += option.likeness;
    found += 1;
    everyday &&= word.everyday;
    from = Math.min(from, wordAt);
    to = Math.max(to, wordAt);
    return true;
  };
  take(part, at);
  // A word of the name may be left out (Wide Importers), a word of the sentence may not stand between.
  for (let next = part + 1, wordAt = at + 1; next < name.sounds.length && gapless(wordAt); next += 1)
    if (take(next, wordAt)) {
      last.part = next;
      last.at = wordAt;
      wordAt += 1;
    }
  for (let next = part - 1, wordAt = at - 1; next >= 0 && gapless(wordAt + 1); next -= 1)
    if (take(next, wordAt)) {
      first.part = next;
      first.at = wordAt;
      wordAt -= 1;
    }
  const total = name.sounds.reduce((sum, sound) => sum + (tables.weights[sound] ?? 0), 0);
  return { weight, total, likeness: likeness / found, found, from, to, everyday, first };
}

export function wordClaims(
  tables: NameTables,
  tokens: readonly Token[],
  cased: string,
  everyday: Everyday,
): readonly Claim[] {
  const words: readonly Word[] = heardWords(tables, tokens, everyday).map((word) => {
    const first = cased.slice(word.token.start, word.token.start + 1);
    return { ...word, capital: first !== first.toLowerCase() };
  });
  // Neighbours, with at most a sign between them ("Trey-Research", "A. Datum").
  const gapless = (at: number): boolean => {
    const left = words[at - 1];
    const right = words[at];
    return left !== undefined && right !== undefined && right.token.start - left.token.end <= 3;
  };
  const claims: Claim[] = [];
  const seen = new Set<number>();
  const anchors = words
    .flatMap(({ options }, at) =>
      options.map(({ sound }) => ({ at, sound, held: tables.namesBySound[sound]?.length ?? 0 })),
    )
    .sort((one, other) => one.held - other.held);
  for (const { at, sound, held } of anchors) {
    const names =
      held > mostLookedAt ? crowded(tables, words, at, sound) : (tables.namesBySound[sound] ?? []);
    for (const number of names) {
      const key = number * 256 + at;
      if (seen.has(key)) continue;
      seen.add(key);
      const name = tables.names[number];
      if (!name) continue;
      const laid = layOver(tables, name, name.sounds.indexOf(sound), words, at, gapless);
      for (let each = laid.from; each <= laid.to; each += 1) seen.add(number * 256 + each);
      const claim = claimOf(name, laid, words, gapless);
      if (claim) claims.push(claim);
    }
  }
  return [...claims, ...initialsClaims(tables, words)];
}

/** Of a word that very many names share: the names of which all words stand there; else a few, to ask by. */
function crowded(tables: NameTables, words: readonly Word[], at: number, sound: number): readonly number[] {
  const names = tables.namesBySound[sound] ?? [];
  const whole = names.filter((number) => {
    const sounds = tables.names[number]?.sounds ?? [];
    const from = at - sounds.indexOf(sound);
    return sounds.every((each, offset) => words[from + offset]?.options[0]?.sound === each);
  });
  return whole.length > 0 ? whole : names.slice(0, 30);
}

function claimOf(
  name: NameEntry,
  laid: ReturnType<typeof layOver>,
  words: readonly Word[],
  gapless: (at: number) => boolean,
): Claim | undefined {
  const { from, to, found, first } = laid;
  const head = words[from];
  const tail = words[to];
  if (!head || !tail) return undefined;
  const fullness = laid.weight / (laid.total * laid.likeness);
  const full = fullness > 0.99;
  const after = gapless(to + 1) ? words[to + 1] : undefined;
  const before = gapless(from) ? words[from - 1] : undefined;
  const legalFollows = after !== undefined && isLegalForm(after.token.text);
  // "help" is a command, "Help AG" a customer; "Upgrade Partners" wholly typed is one too.
  if (laid.everyday && !(full && (found > 1 || legalFollows || (head.capital && from > 0)))) return undefined;
  // A number or a single letter alone names nobody.
  if (found === 1 && (/^\d+$/.test(head.token.text) || head.token.text.length < 2)) return undefined;
  if (!full && isAnotherName(first.part, before, after, tail)) return undefined;
  if (fullness < littleOfIt && (isPlainWord(head, found) || goesOn(tail, after))) return undefined;
  const end = legalFollows && after ? after.token.end : tail.token.end;
  return {
    customer: name.customer,
    start: head.token.start,
    end,
    weight: laid.weight,
    fullness,
    likeness: laid.likeness,
  };
}

/** Less than this of a name is said by anybody who does not mean it: "on the phone", "a coffee", "Power BI". */
const littleOfIt = 0.6;

/** A word of any sentence, in small letters and by itself. */
function isPlainWord(word: Word, found: number): boolean {
  return found === 1 && word.common && !word.capital;
}

/** A stranger in capitals follows: the two are a name of their own. */
function goesOn(tail: Word, after: Word | undefined): boolean {
  if (after?.token.kind !== 'word' || !/^\p{L}+$/u.test(after.token.text)) return false;
  return tail.capital && after.capital && after.options.length === 0 && !after.everyday;
}

/** Tailwind Traders is nobody's name when only Northwind Traders is known; neither is Northwind Bank. */
function isAnotherName(part: number, before: Word | undefined, after: Word | undefined, tail: Word): boolean {
  const unknownBefore =
    before !== undefined &&
    before.options.length === 0 &&
    !before.everyday &&
    before.token.kind === 'word' &&
    before.token.text.length > 3 &&
    before.capital === tail.capital;
  if (part > 0 && unknownBefore) return true;
  return (
    after !== undefined && isGeneric(after.token.text) && !after.everyday && !isLegalForm(after.token.text)
  );
}

/** WWI for Wide World Importers: three letters and more, or two in capitals, and no everyday word. */
function initialsClaims(tables: NameTables, words: readonly Word[]): readonly Claim[] {
  return words.flatMap((word) => {
    const { token, options } = word;
    if (options.length > 0 || word.everyday || token.kind !== 'word') return [];
    if (token.text.length < 3 && !word.capital) return [];
    return (tables.acronyms.get(token.text) ?? []).map((number) => ({
      customer: tables.names[number]?.customer ?? 0,
      start: token.start,
      end: token.end,
      weight: 0.5,
      fullness: 0.6,
      likeness: 0.85,
    }));
  });
}
