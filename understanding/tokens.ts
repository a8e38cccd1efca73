/** Words, digits, Han characters and signs of a clean text, each with where it stands. */

export type TokenKind = 'word' | 'number' | 'han' | 'sign';
export type Token = {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
};

// A digit glued to letters belongs to the word: e3, o365. Han characters stand alone, as no space parts them.
const pattern = /(\p{Script=Han})|((?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)|([^\s])/gu;

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, han, word] = match;
    const kind = han ? 'han' : !word ? 'sign' : /^\d+$/.test(word) ? 'number' : 'word';
    tokens.push({ text: whole, kind, start: match.index, end: match.index + whole.length });
  }
  return tokens;
}

/** Nothing but space between the two. */
export function glued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
