/** Everything a sentence names: offers, the customer, numbers, a language. By looking up, never by guessing. */
import type { CustomerId } from '../domain/ids.ts';
import type { CustomerIndex } from '../domain/ports.ts';
import type { LocaleTag } from '../locales/tags.ts';
import { clean } from './clean.ts';
import { type LanguageMention, languagesIn } from './language-names.ts';
import type { MaskedSpan } from './masked.ts';
import { numbersIn } from './numbers/mentions.ts';
import { type Quantity, quantityIn } from './numbers/quantity.ts';
import { directed, directionsIn, type OfferSlots } from './offers/direction.ts';
import { type OfferMention, offersIn } from './offers/mentions.ts';
import { type Token, tokenize } from './tokens.ts';

export type CustomerNamed =
  | { readonly kind: 'one'; readonly customer: CustomerId }
  | { readonly kind: 'ambiguous'; readonly customers: readonly CustomerId[] };

export type Extracted = {
  readonly tokens: readonly Token[];
  readonly customer?: CustomerNamed;
  readonly offers: readonly OfferMention[];
  readonly slots: OfferSlots;
  /** A name was said that is another product, or could be two of ours. */
  readonly unclearOffer: boolean;
  readonly quantity: Quantity;
  readonly languages: readonly LanguageMention[];
  readonly spans: readonly MaskedSpan[];
};

type Mention = {
  readonly customers: readonly CustomerId[];
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  /** Written as names are; of two names in a sentence it is the one that is meant. */
  readonly capital: boolean;
};

/** Surer than this, a name counts against another name or an offer in the same place. */
const sure = 0.9;
/** A surer mention leaves one behind that is less sure by this much: "the phone" beside a name wholly said. */
const clearlySurer = 0.03;

function mentionsOf(
  index: CustomerIndex | undefined,
  text: string,
  tokens: readonly Token[],
  cased: string,
): readonly Mention[] {
  return (index?.mentionsIn(text) ?? []).map(({ customers, span: [start, end], confidence }) => {
    const from = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= end);
    const said = cased.slice(start, end);
    return {
      customers,
      confidence,
      from,
      to: after < 0 ? tokens.length : after,
      // Scripts without small letters write every name so.
      capital: said !== said.toLowerCase() || said === said.toUpperCase(),
    };
  });
}

function overlaps(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && other.from < one.to;
}

/** "Premium Foods" is a customer although Premium is an offer; "Contoso Business" is a customer and an offer. */
function apart(mentions: readonly Mention[], offers: readonly OfferMention[]) {
  const winsOver = (mention: Mention, offer: OfferMention) =>
    mention.confidence >= sure && mention.to - mention.from > offer.to - offer.from;
  // Longer and sure wins; else the offer does, for it is spelt out in a list of six.
  const customers = mentions.filter((mention) =>
    offers.every((offer) => !overlaps(mention, offer) || winsOver(mention, offer)),
  );
  return {
    customers,
    offers: offers.filter((offer) => !customers.some((mention) => overlaps(mention, offer))),
  };
}

function customerOf(mentions: readonly Mention[]): CustomerNamed | undefined {
  const certain = mentions.filter(({ customers }) => customers.length === 1);
  const surest = Math.max(...certain.map(({ confidence }) => confidence));
  const surely =
    certain.length > 0 ? certain.filter(({ confidence }) => confidence > surest - clearlySurer) : mentions;
  const written = surely.filter(({ capital }) => capital);
  const chosen = written.length > 0 ? written : surely;
  const customers = [...new Set(chosen.flatMap((mention) => mention.customers))];
  const [first, second] = customers;
  if (first === undefined) return undefined;
  return second === undefined ? { kind: 'one', customer: first } : { kind: 'ambiguous', customers };
}

export function extract(
  text: string,
  {
    languages,
    index,
  }: { readonly languages: readonly LocaleTag[]; readonly index: CustomerIndex | undefined },
): Extracted {
  const { text: cleaned, cased } = clean(text);
  const tokens = tokenize(cleaned);
  const named = offersIn(tokens, cased, directionsIn(tokens, languages));
  const mentioned = mentionsOf(index, text, tokens, cased).filter(
    (mention) => !named.unclear.some((name) => overlaps(mention, name)),
  );
  const { customers, offers } = apart(mentioned, named.mentions);
  const languageMentions = languagesIn(tokens);
  const taken = [...customers, ...offers, ...named.unclear];
  const isTaken = (at: number) => taken.some(({ from, to }) => from <= at && at < to);
  const quantity = quantityIn(tokens, languages, isTaken);
  const customer = customerOf(customers);
  const spans: MaskedSpan[] = [
    ...customers.map(({ from, to }) => ({ from, to, mask: 'cst' as const })),
    ...[...offers, ...named.unclear].map(({ from, to }) => ({ from, to, mask: 'ofr' as const })),
    ...numbersIn(tokens, languages, isTaken).flatMap(({ from, to, bareOne }) =>
      bareOne ? [] : [{ from, to, mask: 'num' as const }],
    ),
    ...languageMentions.map(({ from, to }) => ({ from, to, mask: 'lng' as const })),
  ];
  return {
    tokens,
    ...(customer && { customer }),
    offers,
    slots: directed(tokens, offers, languages),
    unclearOffer: named.unclear.length > 0,
    quantity,
    languages: languageMentions,
    spans,
  };
}
