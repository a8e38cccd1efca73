/** Which offer is left and which is wanted: from Business to E3, E3 instead of Business, Business -> E3. */
import type { Product } from '../../domain/offers.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Token } from '../tokens.ts';
import { beginsAt, byLanguages, endsBefore, ofAllLanguages, steeringBy } from '../words.ts';
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
const asItIs = steeringBy('asItIs');
const clauseEnds = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '。']);

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

/** "…, currently they are on Business": between signs, and not past another offer, something says how it is. */
function isAsItIs(tokens: readonly Token[], mention: OfferMention, other: OfferMention): boolean {
  const ends = (at: number) =>
    tokens[at] === undefined || clauseEnds.has(tokens[at].text) || (other.from <= at && at < other.to);
  let from = mention.from;
  while (!ends(from - 1)) from -= 1;
  let to = mention.to;
  while (!ends(to)) to += 1;
  for (let at = from; at < to; at += 1) if (beginsAt(asItIs, tokens, at) > 0) return true;
  return false;
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
  const surely = steered(tokens, first, second, languages, true);
  if (surely) return surely === 'from' ? forwards : backwards;
  const hasFirst = isAsItIs(tokens, first, second);
  if (hasFirst !== isAsItIs(tokens, second, first)) return hasFirst ? forwards : backwards;
  // Nothing steers: people name what they have before what they want.
  return steered(tokens, first, second, languages, false) === 'to' ? backwards : forwards;
}

/** What the words before two offers make of the first one. */
function steered(
  tokens: readonly Token[],
  first: OfferMention,
  second: OfferMention,
  languages: readonly LocaleTag[],
  strong: boolean,
): Direction {
  const ofFirst = directionAt(tokens, first.from, languages, strong);
  const ofSecond = directionAt(tokens, second.from, languages, strong);
  if (ofFirst === 'from' && ofSecond !== 'from') return 'from';
  if (ofSecond === 'to' && ofFirst !== 'to') return 'from';
  if (ofFirst === 'to' && ofSecond !== 'to') return 'to';
  return ofSecond === 'from' && ofFirst !== 'from' ? 'to' : undefined;
}
