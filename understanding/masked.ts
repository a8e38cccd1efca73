/** A sentence with its entities taken out: what remains says what is wanted, whoever and how many it is about. */
import type { Token } from './tokens.ts';

export type Mask = 'cst' | 'ofr' | 'num' | 'lng';

export type Masked = {
  /** Words and masks in order; a Han character is a word. */
  readonly words: readonly string[];
  readonly counts: Readonly<Record<Mask, number>>;
};

export type MaskedSpan = { readonly from: number; readonly to: number; readonly mask: Mask };

/** Only these signs say something about the wish. */
const tellingSigns = new Set(['?', '!', '>', '+', '=']);

/** Umlauts typed as two letters: fuer and für, which is fur by now. Done to every word alike, so that it costs nothing elsewhere. */
export function folded(word: string): string {
  return word.replaceAll(/([aou])e/g, '$1');
}

export function masked(tokens: readonly Token[], spans: readonly MaskedSpan[]): Masked {
  const words: string[] = [];
  const counts = { cst: 0, ofr: 0, num: 0, lng: 0 };
  for (let at = 0; at < tokens.length; ) {
    const span = spans.find(({ from, to }) => from <= at && at < to);
    if (span) {
      words.push(span.mask);
      counts[span.mask] += 1;
      at = span.to;
      continue;
    }
    const token = tokens[at];
    at += 1;
    if (!token || (token.kind === 'sign' && !tellingSigns.has(token.text))) continue;
    words.push(token.kind === 'number' ? '#' : folded(token.text));
  }
  return { words, counts };
}
