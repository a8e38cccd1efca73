/** Names written in Han characters, found in a sentence that has no spaces: the longest pieces they share. */
import type { Token } from '../tokens.ts';
import type { Claim } from './claims.ts';
import type { Everyday } from './heard-words.ts';
import { hanWeightsOf } from './name-parts.ts';
import type { NameEntry, NameTables } from './name-tables.ts';
import { asItSounds } from './pinyin.ts';

const mostLookedAt = 1500;
const closelyLookedAt = 100;
/** A sentence without a comma is shorter; what is longer is looked at in pieces. */
const longestRun = 80;

type Piece = { readonly inText: number; readonly inName: number; readonly length: number };

/** The longest run of characters that text[from, to) and name[nameFrom, nameTo) share; two at least. */
function longestShared(
  text: string,
  from: number,
  to: number,
  name: string,
  nameFrom: number,
  nameTo: number,
): Piece | undefined {
  let best: Piece | undefined;
  for (let at = from; at + 1 < to; at += 1)
    for (let inName = nameFrom; inName + 1 < nameTo; inName += 1) {
      let length = 0;
      while (at + length < to && inName + length < nameTo && text[at + length] === name[inName + length])
        length += 1;
      if (length >= 2 && length > (best?.length ?? 0)) best = { inText: at, inName, length };
    }
  return best;
}

/** The pieces in order: 上海…蓝海…科技 may be typed with parts left out between them. */
function sharedPieces(text: string, name: string): readonly Piece[] {
  const middle = longestShared(text, 0, text.length, name, 0, name.length);
  if (!middle) return [];
  const textEnd = middle.inText + middle.length;
  const nameEnd = middle.inName + middle.length;
  const right = longestShared(text, textEnd, Math.min(text.length, textEnd + 6), name, nameEnd, name.length);
  const left = longestShared(text, Math.max(0, middle.inText - 6), middle.inText, name, 0, middle.inName);
  return [left, middle, right].filter((piece) => piece !== undefined);
}

/** By sight the characters are the same, by sound they are only read alike: 康托索 for 康拓索, as a keyboard slips. */
type Sense = 'sight' | 'sound';

function claimOf(
  name: NameEntry,
  run: string,
  offset: number,
  everyday: Everyday,
  by: Sense,
): Claim | undefined {
  const pieces = by === 'sight' ? sharedPieces(run, name.han) : piecesByEar(run, name.han, everyday);
  if (pieces.length === 0) return undefined;
  const weights = hanWeightsOf(name.han);
  let weight = 0;
  let telling = 0;
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    for (let at = 0; at < piece.length; at += 1) {
      const share = weights[piece.inName + at] ?? 0;
      weight += share;
      if (share === 1) telling += 1;
    }
  }
  const total = weights.reduce((sum, share) => sum + share, 0);
  const tellingTotal = weights.filter((share) => share === 1).length;
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const fullness = weight / total;
  // 升级 is a customer's name only where all of 升级科技 stands there.
  const shared = name.han.slice(first.inName, first.inName + first.length);
  if (length === 2 && everyday.ofSubject(shared)) return undefined;
  // One character of four that agrees by chance is no mention; generic parts alone stay, and are ambiguous.
  if (telling === 1 && tellingTotal > 1) return undefined;
  return {
    customer: name.customer,
    start: offset + first.inText,
    end: offset + last.inText + last.length,
    weight: weight / 2,
    fullness: telling === tellingTotal && telling > 0 ? Math.max(fullness, 0.9) : fullness,
    likeness: by === 'sight' ? 1 : 0.85,
  };
}

/** Half of the characters must be the right ones, and none of the words an everyday one: much sounds alike in Chinese. */
function piecesByEar(run: string, name: string, everyday: Everyday): readonly Piece[] {
  const pieces = sharedPieces(asItSounds(run), asItSounds(name));
  let seen = 0;
  let length = 0;
  for (const { inText, inName, length: own } of pieces) {
    length += own;
    for (let at = 0; at < own; at += 1) {
      if (run[inText + at] === name[inName + at]) seen += 1;
      const pair = run.slice(inText + at, inText + at + 2);
      if (at + 1 < own && (everyday.ofSubject(pair) || everyday.ofAnything(pair))) return [];
    }
  }
  return seen * 2 >= length ? pieces : [];
}

export function hanClaims(
  tables: NameTables,
  tokens: readonly Token[],
  text: string,
  everyday: Everyday,
): readonly Claim[] {
  return hanRuns(tokens).flatMap(([start, end]) => {
    const run = text.slice(start, end);
    const seen = claimsOn(tables, run, start, everyday, 'sight');
    return seen.length > 0 ? seen : claimsOn(tables, run, start, everyday, 'sound');
  });
}

function claimsOn(
  tables: NameTables,
  run: string,
  start: number,
  everyday: Everyday,
  by: Sense,
): readonly Claim[] {
  const namesByPair = by === 'sight' ? tables.namesByPair : tables.namesByPairHeard();
  const looked = by === 'sight' ? run : asItSounds(run);
  const candidates = new Map<number, number>();
  const crowd: number[] = [];
  for (let at = 0; at + 1 < run.length; at += 1) {
    const names = namesByPair.get(looked.slice(at, at + 2));
    if (!names || everyday.ofSubject(run.slice(at, at + 2))) continue;
    if (names.length > mostLookedAt) crowd.push(...names.slice(0, 30));
    else for (const name of names) candidates.set(name, (candidates.get(name) ?? 0) + 1);
  }
  const looking = candidates.size > 0 ? mostPairs(candidates) : by === 'sight' ? crowd : [];
  return [...looking].flatMap((number) => {
    const name = tables.names[number];
    return (name && claimOf(name, run, start, everyday, by)) ?? [];
  });
}

/** Names that share few pairs with the sentence need no closer look once others share many. */
function mostPairs(candidates: ReadonlyMap<number, number>): Iterable<number> {
  if (candidates.size <= closelyLookedAt) return candidates.keys();
  const ordered = [...candidates].sort(([, one], [, other]) => other - one);
  return ordered.slice(0, closelyLookedAt).map(([name]) => name);
}

function hanRuns(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { kind, start, end } of tokens) {
    if (kind !== 'han') continue;
    const last = runs.at(-1);
    if (last && last[1] === start && end - last[0] <= longestRun) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}
