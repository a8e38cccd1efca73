/** The offers a sentence names, each with where it stands. */
import type { Product } from '../../domain/offers.ts';
import type { Token } from '../tokens.ts';
import { aliasTree, aliasWordsFor, type Branch, type Meaning } from './aliases.ts';

export type OfferMention = {
  readonly product: Product;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
};

export type OffersIn = {
  readonly mentions: readonly OfferMention[];
  /** Names that are another product or could be two of ours: the bot asks. */
  readonly unclear: readonly { readonly from: number; readonly to: number }[];
};

type Found = { readonly meaning: Meaning; readonly from: number; readonly to: number };

/** The longest name that begins at `at`. */
function longestAt(tokens: readonly Token[], at: number, from: Branch, start: number): Found | undefined {
  const token = tokens[at];
  let best: Found | undefined = from.meaning && { meaning: from.meaning, from: start, to: at };
  if (!token) return best;
  const skipped = at > start && token.kind === 'sign' && '-_()[]"'.includes(token.text);
  if (skipped) {
    const found = longestAt(tokens, at + 1, from, start);
    return found && (!best || found.to > best.to + 1) ? found : best;
  }
  for (const word of aliasWordsFor(token.text)) {
    const next = from.next.get(word);
    const found = next && longestAt(tokens, at + 1, next, start);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

/** `Business` typed with a capital inside a sentence, or an English name in another script, is the product. */
function standsOut(tokens: readonly Token[], found: Found, cased: string): boolean {
  const token = tokens[found.from];
  if (!token) return false;
  if (isAmongAnotherScript(tokens, found)) return true;
  if (found.from === 0) return false;
  const first = cased.slice(token.start, token.start + 1);
  return token.kind === 'word' && first !== first.toLowerCase() && tokens[found.from - 1]?.text !== '.';
}

function isAmongAnotherScript(tokens: readonly Token[], { from, to }: Found): boolean {
  if (!/^[a-z]/.test(tokens[from]?.text ?? '')) return false;
  const beside = [tokens[from - 1], tokens[to]].filter((token) => token && token.kind !== 'sign');
  return (
    beside.length > 0 &&
    beside.every((token) => /^[\p{Script=Han}\p{Script=Cyrillic}]/u.test(token?.text ?? ''))
  );
}

export function offersIn(
  tokens: readonly Token[],
  cased: string,
  leadsTo: (at: number, marker: 'strong' | 'weak') => boolean,
): OffersIn {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const longest = longestAt(tokens, at, aliasTree, at);
    if (longest) found.push(longest);
    at = longest?.to ?? at + 1;
  }
  const sure = found.filter(({ meaning }) => meaning.kind === 'sure');
  const mentions: OfferMention[] = [];
  const unclear: { from: number; to: number }[] = [];
  for (const each of found) {
    const { meaning, from, to } = each;
    if (meaning.kind === 'ask') unclear.push({ from, to });
    else if (counts(meaning.kind, each)) mentions.push({ product: meaning.product, from, to });
  }
  return { mentions, unclear };

  function counts(kind: 'sure' | 'nearby' | 'directed', each: Found): boolean {
    if (kind === 'sure') return true;
    if (kind === 'directed') return sure.length > 0 && leadsTo(each.from, 'weak');
    return sure.length > 0 || standsOut(tokens, each, cased) || leadsTo(each.from, 'strong');
  }
}
