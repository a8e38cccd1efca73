/** The tables behind the index: every distinct sound of a name's word, and which names have it. Flat arrays, as there may be 100,000 names. */
import type { CustomerSummary } from '../../domain/customers.ts';
import { isGeneric, namePartsOf } from './name-parts.ts';
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
  /** Ids and domains, which are only ever typed whole. */
  readonly exact: ReadonlyMap<string, number>;
};

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** A list that grew has room for more; of many short lists that room is most of the memory. */
function withoutRoom<Key>(map: Map<Key, number[]>): ReadonlyMap<Key, readonly number[]> {
  for (const [key, list] of map) if (list.length > 1) map.set(key, list.slice());
  return map;
}

export function edgesOf(sound: string, length = sound.length): readonly [string, string] {
  return [`${sound[0]}${length}`, `${length}${sound.at(-1)}`];
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

  function soundOfWord(word: string): number {
    const known = ofWord.get(word);
    if (known !== undefined) return known;
    const stem = isCyrillic(word) ? (withoutCase(word) ?? word) : word;
    const id = soundId(skeleton(stem), isGeneric(word));
    ofWord.set(word, id);
    return id;
  }

  const names: NameEntry[] = [];
  const acronyms = new Map<string, number[]>();
  const namesByPair = new Map<string, number[]>();
  const exact = new Map<string, number>();
  for (const [at, customer] of customers.entries()) {
    if (/[\d-]/.test(customer.id)) exact.set(customer.id.toLowerCase(), at);
    if (customer.domain) exact.set(customer.domain.toLowerCase(), at);
    for (const name of new Set([customer.name, ...(customer.names ?? [])])) {
      const parts = namePartsOf(name);
      const number = names.length;
      const ids = parts.words.map(soundOfWord);
      names.push({ customer: at, sounds: ids, han: parts.han });
      for (const id of ids) {
        const list = namesBySound[id];
        if (list && list.at(-1) !== number) list.push(number);
      }
      const initials = parts.words.map((word) => word[0] ?? '').join('');
      if (initials.length >= 2 && !/\d/.test(initials)) push(acronyms, initials, number);
      for (let pair = 0; pair + 1 < parts.han.length; pair += 1)
        push(namesByPair, parts.han.slice(pair, pair + 2), number);
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
    exact,
  };
}
