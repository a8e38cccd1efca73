/** Short answers to what a dialog has asked: a number, yes or no, "the second one", a customer, an offer. */
import type { CustomerId } from '../domain/ids.ts';
import type { Product } from '../domain/offers.ts';
import type { CustomerIndex } from '../domain/ports.ts';
import { type LocaleTag, localeTags } from '../locales/tags.ts';
import { vocabularies } from '../locales/vocabulary.ts';
import { clean } from './clean.ts';
import type { Extracted } from './extract.ts';
import { languagesIn, wantedLanguage } from './language-names.ts';
import { type QuantityMode, readQuantity } from './numbers/quantity.ts';
import { tokenize } from './tokens.ts';
import { beginsAt, isWholly, ofAllLanguages, steeringBy, tokenTexts } from './words.ts';

export type Expected =
  | { readonly kind: 'quantity' }
  | { readonly kind: 'customer' }
  | { readonly kind: 'offer' }
  | { readonly kind: 'language' }
  | { readonly kind: 'yes-no' }
  /** One of so many rows shown. */
  | { readonly kind: 'choice'; readonly count: number };

export type Answer =
  | { readonly kind: 'quantity'; readonly quantity: number; readonly mode?: QuantityMode }
  | { readonly kind: 'customer'; readonly customers: readonly CustomerId[] }
  | { readonly kind: 'offer'; readonly offer: Product }
  | { readonly kind: 'language'; readonly language: LocaleTag }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  /** Counted from 0. */
  | { readonly kind: 'choice'; readonly at: number };

const yes = ofAllLanguages('yes');
const no = ofAllLanguages('no');
const corrections = ofAllLanguages('corrections');

const ordinals = localeTags.flatMap((tag) =>
  Object.entries(vocabularies[tag].ordinals).map(([word, place]) => ({ texts: tokenTexts(word), place })),
);
const longestOrdinals = ordinals.sort((one, other) => other.texts.length - one.texts.length);

/** "Yes", "да, конечно", 好的; undefined where it is neither, or both. */
export function readYesNo(text: string): boolean | undefined {
  const tokens = tokenize(clean(text).text);
  if (isWholly(yes, tokens)) return true;
  if (isWholly(no, tokens)) return false;
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const saysYes = beginsAt(yes, words, 0);
  const saysNo = beginsAt(no, words, 0);
  // "yes please do", "nein danke": the answer comes first; a long sentence is more than an answer.
  if (words.length > 5 && words[0]?.kind !== 'han') return undefined;
  if (saysYes === saysNo) return undefined;
  return saysYes > saysNo;
}

const asMany = steeringBy('asMany');

/** "The same", "столько же", 数量不变: the number that stands there already. */
export function saysAsMany(text: string): boolean {
  return isWholly(asMany, tokenize(clean(text).text));
}

function placeOf(count: number, place: number): number | undefined {
  const at = place < 0 ? count + place : place - 1;
  return at >= 0 && at < count ? at : undefined;
}

/** The row meant by "the second one", 第二个, "второй", "2", "option 3", "the last"; counted from 0. */
export function readChoice(text: string, count: number): number | undefined {
  const tokens = tokenize(clean(text).text);
  for (const { texts, place } of longestOrdinals)
    for (let at = 0; at + texts.length <= tokens.length; at += 1)
      if (texts.every((word, offset) => tokens[at + offset]?.text === word)) return placeOf(count, place);
  const number = tokens.filter(({ kind }) => kind === 'number');
  const only = number.length === 1 && tokens.length <= 4 ? number[0] : undefined;
  if (only) return placeOf(count, Number(only.text));
  const said = tokens.length <= 4 ? readQuantity(text, { expected: true }) : { kind: 'none' as const };
  return said.kind === 'number' ? placeOf(count, said.value) : undefined;
}

/** What remains of "no, 35" and "я имел в виду E3" once the words of correcting are off; undefined where nothing was corrected. */
export function correctionIn(text: string): string | undefined {
  const { text: cleaned } = clean(text);
  const tokens = tokenize(cleaned);
  let at = 0;
  for (let length = beginsAt(corrections, tokens, at); length > 0 || tokens[at]?.kind === 'sign'; ) {
    at += Math.max(1, length);
    length = beginsAt(corrections, tokens, at);
  }
  const rest = tokens[at];
  return at > 0 && rest ? cleaned.slice(rest.start) : undefined;
}

type Context = {
  readonly locale: LocaleTag;
  readonly customers: CustomerIndex | undefined;
  readonly extracted: Extracted;
};

/** A value that holds a command's word is a value: "Help AG" names a customer when a customer was asked for. */
function customersNamed(text: string, { customers, extracted }: Context): readonly CustomerId[] {
  const { customer } = extracted;
  if (customer?.kind === 'one') return [customer.customer];
  if (customer?.kind === 'ambiguous') return customer.customers;
  const words = tokenize(clean(text).text).filter(({ kind }) => kind !== 'sign');
  if (words.length > 4 && words[0]?.kind !== 'han') return [];
  return (customers?.find(text, 5) ?? []).map(({ id }) => id);
}

export function answerTo(expected: Expected, text: string, context: Context): Answer | undefined {
  switch (expected.kind) {
    case 'quantity': {
      const read = readQuantity(text, { expected: true, locale: context.locale });
      if (read.kind !== 'number') return undefined;
      return { kind: 'quantity', quantity: read.value, ...(read.mode && { mode: read.mode }) };
    }
    case 'customer': {
      const customers = customersNamed(text, context);
      return customers.length > 0 ? { kind: 'customer', customers } : undefined;
    }
    case 'offer': {
      const { offer, toOffer } = context.extracted.slots;
      const meant = toOffer ?? offer;
      return meant && { kind: 'offer', offer: meant };
    }
    case 'language': {
      const language = wantedLanguage(languagesIn(context.extracted.tokens));
      return language && { kind: 'language', language };
    }
    case 'yes-no': {
      const said = readYesNo(text);
      return said === undefined ? undefined : { kind: 'yes-no', yes: said };
    }
    case 'choice': {
      const at = readChoice(text, expected.count);
      return at === undefined ? undefined : { kind: 'choice', at };
    }
    default:
      return expected satisfies never;
  }
}
