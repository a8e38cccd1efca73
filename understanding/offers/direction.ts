/** Which offer is left and which is wanted: from Business to E3, E3 instead of Business, Business -> E3. */
import type { Product } from '../../domain/offers.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Token } from '../tokens.ts';
import { byLanguages, endsBefore, ofAllLanguages } from '../words.ts';
import type { OfferMention } from './mentions.ts';

export type OfferSlots = {
  readonly fromOffer?: Product;
  readonly toOffer?: Product;
  readonly offer?: Product;
};

const fromMarkers = byLanguages('fromMarkers');
const toMarkers = byLanguages('toMarkers');
const insteadMarkers = byLanguages('insteadMarkers');
const strongFrom = byLanguages('strongFrom');
const strongTo = byLanguages('strongTo');
const fillers = ofAllLanguages('fillers');

type Direction = 'from' | 'to' | undefined;

/** Where the words before an offer end once articles, "subscription" and the like are passed over. */
function beforeFillers(tokens: readonly Token[], at: number): number {
  let end = at;
  // Four are more than anybody puts before a name: "to the new monthly subscription".
  for (let passed = 0; passed < 4; passed += 1) {
    const length = endsBefore(fillers, tokens, end);
    if (length === 0) break;
    end -= length;
  }
  return end;
}

function directionAt(
  tokens: readonly Token[],
  at: number,
  languages: readonly LocaleTag[],
  strong: boolean,
): Direction {
  const from = strong ? strongFrom(languages) : fromMarkers(languages);
  const to = strong ? strongTo(languages) : toMarkers(languages);
  // The nearest marker counts: one right before the offer, else one before its article.
  for (const end of new Set([at, beforeFillers(tokens, at)])) {
    const fromLength = endsBefore(from, tokens, end);
    const toLength = endsBefore(to, tokens, end);
    if (fromLength > 0 || toLength > 0) return toLength > fromLength ? 'to' : 'from';
  }
  return undefined;
}

/** A word that may mean an offer does, when a direction leads to it. */
export function directionsIn(
  tokens: readonly Token[],
  languages: readonly LocaleTag[],
): (at: number, marker: 'strong' | 'weak') => boolean {
  return (at, marker) => {
    const strong = marker === 'strong';
    const from = strong ? strongFrom(languages) : fromMarkers(languages);
    const to = strong ? strongTo(languages) : toMarkers(languages);
    return endsBefore(from, tokens, at) > 0 || endsBefore(to, tokens, at) > 0;
  };
}

function hasArrow(tokens: readonly Token[], left: OfferMention, right: OfferMention): Direction {
  const between = tokens
    .slice(left.to, right.from)
    .map((token) => token.text)
    .join('');
  if (/>|→|⇒|➡|➜/.test(between)) return 'from';
  return /<|←/.test(between) ? 'to' : undefined;
}

/** "instead of" makes what follows it the one that is left, whatever stands first. */
function isInsteadOf(tokens: readonly Token[], at: number, languages: readonly LocaleTag[]): boolean {
  const markers = insteadMarkers(languages);
  return endsBefore(markers, tokens, at) > 0 || endsBefore(markers, tokens, beforeFillers(tokens, at)) > 0;
}

export function directed(
  tokens: readonly Token[],
  mentions: readonly OfferMention[],
  languages: readonly LocaleTag[],
): OfferSlots {
  const different = mentions.filter(
    ({ product }, at) => mentions.findIndex((each) => each.product === product) === at,
  );
  const [first, second] = different;
  if (!first) return {};
  if (!second) {
    // One offer alone: a weak "of" or "in" before it is no direction.
    const direction = directionAt(tokens, first.from, languages, true);
    if (direction === 'from') return { fromOffer: first.product };
    return direction === 'to' ? { toOffer: first.product } : { offer: first.product };
  }
  const forwards = { fromOffer: first.product, toOffer: second.product };
  const backwards = { fromOffer: second.product, toOffer: first.product };
  const arrow = hasArrow(tokens, first, second);
  if (arrow) return arrow === 'from' ? forwards : backwards;
  if (isInsteadOf(tokens, second.from, languages)) return backwards;
  if (isInsteadOf(tokens, first.from, languages)) return forwards;
  // First what can mean nothing else; then the small words that mean a direction only between two offers.
  for (const strong of [true, false]) {
    const ofFirst = directionAt(tokens, first.from, languages, strong);
    const ofSecond = directionAt(tokens, second.from, languages, strong);
    if (ofFirst === 'from' && ofSecond !== 'from') return forwards;
    if (ofSecond === 'to' && ofFirst !== 'to') return forwards;
    if (ofFirst === 'to' && ofSecond !== 'to') return backwards;
    if (ofSecond === 'from' && ofFirst !== 'from') return backwards;
  }
  // Nothing steers: people name what they have before what they want.
  return forwards;
}
