/** The tables behind the index: every distinct sound of a name's word, and which names have it. Flat arrays, as there may be 100,000 names. */
import type { CustomerSummary } from '../../domain/customers.ts';
import { hanWeightsOf, isGeneric, namePartsOf } from './name-parts.ts';
import { asItSounds, pinyinOf } from './pinyin.ts';
import { isCyrillic, skeleton, withoutCase } from './skeleton.ts';

/** A customer with the other names it goes by: in Chinese, abbreviated, as the trade says. */
export type NamedCustomer = CustomerSummary & { readonly names?: readonly string[] };

export type NameEntry = {
  /** Place in the list of customers. */
  readonly customer: number;
  /** The sounds of its words, as numbers, in order. */
  readonly sounds: readonly number[];
  readonly han: string;
};

export type NameTables = {
  readonly customers: readonly NamedCustomer[];
  readonly names: readonly NameEntry[];
  readonly soundIds: ReadonlyMap<string, number>;
  readonly sounds: readonly string[];
  /** Whether a sound stands for a part that tells nobody apart: toys, bank. */
  readonly generic: readonly boolean[];
  /** How much each sound tells one name from others. */
  readonly weights: Float32Array;
  readonly namesBySound: readonly (readonly number[])[];
  /** How each sound may be spelt: as it sounds, and as names write it, since slips of the finger are of letters. */
  readonly spellings: readonly { readonly text: string; readonly sound: number }[];
  /** Spellings by first letter and length, and by last letter and length: one slip never changes both letters. */
  readonly byEdges: ReadonlyMap<string, readonly number[]>;
  readonly acronyms: ReadonlyMap<string, readonly number[]>;
  readonly namesByPair: ReadonlyMap<string, readonly number[]>;
  /** The same by what the characters sound like; made when first asked for, as few sentences need it. */
  namesByPairHeard(): ReadonlyMap<string, readonly number[]>;
  /** Ids and domains, which are only ever typed whole. */
  readonly exact: ReadonlyMap<string, number>;
};

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function pushPairs(map: Map<string, number[]>, text: string, number: number): void {
  for (let at = 0; at + 1 < text.length; at += 1) push(map, text.slice(at, at + 2), number);
}

/** A list that grew has room for more; of many short lists that room is most of the memory. */
function withoutRoom<Key>(map: Map<Key, number[]>): ReadonlyMap<Key, readonly number[]> {
  for (const [key, list] of map) if (list.length > 1) map.set(key, list.slice());
  return map;
}

export function edgesOf(sound: string, length = sound.length): readonly [string, string] {
  return [`${sound[0]}${length}`, `${length}${sound.at(-1)}`];
}

/** A Chinese name has no spaces: its words are where places and trades begin and end. */
function hanWordsOf(han: string): readonly { readonly text: string; readonly tells: boolean }[] {
  const weights = hanWeightsOf(han);
  const words: { text: string; tells: boolean }[] = [];
  for (const [at, character] of Array.from(han).entries()) {
    const tells = weights[at] === 1;
    const last = words.at(-1);
    if (last?.tells === tells) last.text += character;
    else words.push({ text: character, tells });
  }
  return words;
}

export function tablesOf(customers: readonly NamedCustomer[]): NameTables {
  const soundIds = new Map<string, number>();
  const sounds: string[] = [];
  const generic: boolean[] = [];
  const namesBySound: number[][] = [];
  const ofWord = new Map<string, number>();

  function soundId(sound: string, isGenericWord: boolean): number {
    let id = soundIds.get(sound);
    if (id === undefined) {
      id = sounds.length;
      soundIds.set(sound, id);
      sounds.push(sound);
      generic.push(isGenericWord);
      namesBySound.push([]);
    }
    return id;
  }

  function soundOfWord(word: string, isGenericWord = isGeneric(word)): number {
    const known = ofWord.get(word);
    if (known !== undefined) return known;
    const stem = isCyrillic(word) ? (withoutCase(word) ?? word) : word;
    const id = soundId(skeleton(stem), isGenericWord);
    ofWord.set(word, id);
    return id;
  }

  const names: NameEntry[] = [];
  function addName(customer: number, sounds: readonly number[], han: string): number {
    const number = names.push({ customer, sounds, han }) - 1;
    for (const id of sounds) {
      const list = namesBySound[id];
      if (list && list.at(-1) !== number) list.push(number);
    }
    return number;
  }
  const acronyms = new Map<string, number[]>();
  const namesByPair = new Map<string, number[]>();
  const exact = new Map<string, number>();
  for (const [at, customer] of customers.entries()) {
    if (/[\d-]/.test(customer.id)) exact.set(customer.id.toLowerCase(), at);
    if (customer.domain) exact.set(customer.domain.toLowerCase(), at);
    for (const name of new Set([customer.name, ...(customer.names ?? [])])) {
      const parts = namePartsOf(name);
      const sounds = parts.words.map((word) => soundOfWord(word));
      const number = addName(at, sounds, parts.han);
      const initials = parts.words.map((word) => word[0] ?? '').join('');
      if (initials.length >= 2 && !/\d/.test(initials)) push(acronyms, initials, number);
      pushPairs(namesByPair, parts.han, number);
      // 上海蓝海贸易 is typed "lanhai" too, and "Shanghai Lanhai".
      const heard = hanWordsOf(parts.han).map(({ text, tells }) => soundOfWord(pinyinOf(text), !tells));
      if (heard.length > 0) addName(at, heard, '');
    }
  }

  const weights = Float32Array.from(sounds, (sound, id) => {
    // By customers, not by names: who goes by several is no less told by each of them.
    const held = holdersOf(namesBySound[id] ?? []);
    const rarity = Math.log(1 + customers.length / held) / Math.log(1 + customers.length);
    const share = generic[id] ? 0.3 : /^\d+$/.test(sound) ? 0.6 : 1;
    return Math.max(0.05, rarity * share);
  });

  function holdersOf(numbers: readonly number[]): number {
    // The names of one customer stand side by side.
    let held = 0;
    for (const [at, number] of numbers.entries())
      if (at === 0 || names[number]?.customer !== names[numbers[at - 1] ?? -1]?.customer) held += 1;
    return Math.max(1, held);
  }

  let byPairHeard: ReadonlyMap<string, readonly number[]> | undefined;
  function namesByPairHeard(): ReadonlyMap<string, readonly number[]> {
    if (byPairHeard) return byPairHeard;
    const made = new Map<string, number[]>();
    for (const [number, { han }] of names.entries()) if (han) pushPairs(made, asItSounds(han), number);
    byPairHeard = withoutRoom(made);
    return byPairHeard;
  }

  const byEdges = new Map<string, number[]>();
  const spellings = sounds.map((text, sound) => ({ text, sound }));
  for (const [text, sound] of ofWord) if (text !== sounds[sound]) spellings.push({ text, sound });
  for (const [at, { text }] of spellings.entries())
    if (text.length >= 4) for (const edge of edgesOf(text)) push(byEdges, edge, at);
  return {
    customers,
    names,
    soundIds,
    sounds,
    generic,
    weights,
    namesBySound: namesBySound.map((list) => list.slice()),
    spellings,
    byEdges: withoutRoom(byEdges),
    acronyms: withoutRoom(acronyms),
    namesByPair: withoutRoom(namesByPair),
    namesByPairHeard,
    exact,
  };
}
