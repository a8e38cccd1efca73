/** The words of a sentence as names may hold them: a name written in one word is taken apart, one written apart is put together. */
import type { Token } from '../tokens.ts';
import type { NameTables } from './name-tables.ts';
import { skeleton } from './skeleton.ts';
import { type Likeness, nearSounds, sameSounds } from './sounds-alike.ts';

/** What words are everyday ones here: of our own subject, or of any sentence at all. */
export type Everyday = {
  ofSubject(word: string): boolean;
  ofAnything(word: string): boolean;
};

export type HeardWord = {
  readonly token: Token;
  readonly options: readonly Likeness[];
  readonly everyday: boolean;
  /** Of any sentence, though not of our subject. */
  readonly common: boolean;
};

/** Shorter pieces stand in too many words by chance. */
const shortestPiece = 3;
const shortestJoined = 5;
/** "lan hai mao yi". */
const mostJoined = 4;
/** A word that so many names share has its neighbours looked up in these only. */
const mostLookedAt = 300;

export function heardWords(
  tables: NameTables,
  tokens: readonly Token[],
  everyday: Everyday,
): readonly HeardWord[] {
  const words = tokens.filter(({ kind, text }) => kind !== 'sign' && kind !== 'han' && text !== 's');
  const heard: HeardWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (!token) continue;
    const ofSubject = everyday.ofSubject(token.text);
    const common = everyday.ofAnything(token.text);
    const same = sameSounds(tables, token.text);
    if (same.length > 0 || token.kind !== 'word') {
      heard.push({ token, options: same, everyday: ofSubject, common });
      continue;
    }
    const joined = joinedAt(tables, words, at, everyday);
    if (joined) {
      heard.push(joined.word);
      at += joined.length - 1;
      continue;
    }
    if (ofSubject || common) heard.push({ token, options: [], everyday: ofSubject, common });
    else heard.push(...takenApart(tables, token));
  }
  return heard;
}

/** "Rele Cloud", "van Arsdel", "lan hai": neighbours that are one word of a name, and not all of them everyday ones. */
function joinedAt(
  tables: NameTables,
  words: readonly Token[],
  at: number,
  everyday: Everyday,
): { readonly word: HeardWord; readonly length: number } | undefined {
  for (let length = Math.min(mostJoined, words.length - at); length > 1; length -= 1) {
    const parts = words.slice(at, at + length);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.some((part, place) => !isBeside(parts[place - 1], part))) continue;
    const text = parts.map((part) => part.text).join('');
    if (text.length < shortestJoined || parts.every((part) => everyday.ofSubject(part.text))) continue;
    const sound = tables.soundIds.get(skeleton(text));
    if (sound === undefined) continue;
    const token: Token = { text, kind: 'word', start: first.start, end: last.end };
    const word = { token, options: [{ sound, likeness: 0.97 }], everyday: false, common: false };
    return { word, length };
  }
  return undefined;
}

function isBeside(left: Token | undefined, right: Token): boolean {
  return right.kind === 'word' && (left === undefined || right.start - left.end <= 1);
}

/** "Woodgrovebank", "AdventureWorks": words that follow each other in a name. Else the word, and what it is nearly. */
function takenApart(tables: NameTables, token: Token): readonly HeardWord[] {
  const pieces = piecesOf(tables, token.text);
  if (!pieces) return [{ token, options: nearSounds(tables, token.text), everyday: false, common: false }];
  let { start } = token;
  return pieces.map(({ text, sound }) => {
    const piece: Token = { text, kind: 'word', start, end: start + text.length };
    start = piece.end;
    return { token: piece, options: [{ sound, likeness: 1 }], everyday: false, common: false };
  });
}

type Piece = { readonly text: string; readonly sound: number };

function piecesOf(tables: NameTables, text: string, before?: number): readonly Piece[] | undefined {
  for (let length = shortestPiece; length <= text.length - shortestPiece; length += 1) {
    const head = text.slice(0, length);
    const sound = tables.soundIds.get(skeleton(head));
    if (sound === undefined || (before !== undefined && !follows(tables, before, sound))) continue;
    const rest = text.slice(length);
    const last = tables.soundIds.get(skeleton(rest));
    if (last !== undefined && follows(tables, sound, last))
      return [
        { text: head, sound },
        { text: rest, sound: last },
      ];
    const further = piecesOf(tables, rest, sound);
    if (further) return [{ text: head, sound }, ...further];
  }
  return undefined;
}

/** In some name the one word stands right after the other. */
function follows(tables: NameTables, left: number, right: number): boolean {
  const [rarer, ofRight] = fewer(tables, left, right);
  return rarer.slice(0, mostLookedAt).some((number) => {
    const sounds = tables.names[number]?.sounds ?? [];
    const at = sounds.indexOf(ofRight ? right : left);
    return ofRight ? sounds[at - 1] === left : sounds[at + 1] === right;
  });
}

function fewer(tables: NameTables, left: number, right: number): readonly [readonly number[], boolean] {
  const ofLeft = tables.namesBySound[left] ?? [];
  const ofRight = tables.namesBySound[right] ?? [];
  return ofRight.length < ofLeft.length ? [ofRight, true] : [ofLeft, false];
}
