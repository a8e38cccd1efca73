/** Reads a sentence for what shall be ordered: an offer, a number, a yes, or one thing of it otherwise. */
import type { OfferId } from '../domain/ids.ts';
import {
  correctionIn as correctionSaid,
  readChoice,
  readYesNo,
  saysAsMany,
} from '../understanding/answers.ts';
import { clean } from '../understanding/clean.ts';
import { actingConfidence } from '../understanding/understand.ts';
import type { Answer } from './answers.ts';
import { isRequest, isWholeRequest, otherOrderSaid, startsOrder, wordCount } from './other-wishes.ts';
import { customersIn, productIn } from './reading-subject.ts';
import type { Heard, Talk } from './talk.ts';
import { noNumberIn, typedNumber } from './typed-number.ts';

/** Its place or a part of its name among the choices; a product's name is read as a correction is. */
export function offerIn(heard: Heard, talk: Talk): Answer | undefined {
  const { understood, text } = heard;
  if (isRequest(heard) || understood.entities.customer) return undefined;
  if (productIn(understood)) return undefined;
  const named = offerNamed(text, talk);
  if (named) return { offer: named };
  const places = talk.chat.offers ?? [];
  const at = places.length > 1 ? readChoice(text, places.length) : undefined;
  const offer = at === undefined ? undefined : places[at];
  return offer === undefined ? undefined : { offer: offer.id };
}

/** "Premium" may be many things, but one only of those to choose from. */
function offerNamed(text: string, { chat }: Talk): OfferId | undefined {
  const said = clean(text).text;
  if (wordCount(said) > 4 || !/\p{L}{2}/u.test(said)) return undefined;
  // "Sí" stands in "Business", and names nothing.
  if (readYesNo(text) !== undefined) return undefined;
  const fitting = (chat.offers ?? []).filter(({ name }) => clean(name).text.includes(said));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** "E1 instead", "no, 35", "other customer", "no, Fabrikam": each changes one thing and leaves the rest. */
export function correctionIn(heard: Heard, talk: Talk): Answer | undefined {
  const { understood, text } = heard;
  if (startsOrder(heard, talk)) return undefined;
  const { entities, intent } = understood;
  const customers = customersIn(understood);
  // A name alone is looked up; "no, Fabrikam" means the same order for another customer.
  if (customers) return isRequest(heard) || correctionSaid(text) === undefined ? undefined : customers;
  const listing = intent === 'find_customer' || intent === 'list_customers';
  if (listing && understood.confidence >= actingConfidence && wordCount(text) <= 4)
    return { otherCustomer: true };
  const product = productIn(understood);
  const none = noNumberIn(text);
  if (none !== undefined) return { typed: none };
  const { quantity } = entities;
  // What the sentence itself says, not what its kind would mean by default.
  const number = typedNumber(text, talk.words.tag);
  const mode = 'quantity' in number ? number.mode : undefined;
  if (product === undefined && quantity === undefined) return undefined;
  if (isWholeRequest(heard)) return undefined;
  return {
    ...(product ? { product } : {}),
    ...(quantity === undefined ? {} : { quantity, ...insteadIn(text) }),
    ...(quantity !== undefined && mode ? { mode } : {}),
  };
}

function insteadIn(text: string): { readonly instead?: true } {
  return correctionSaid(text) === undefined ? {} : { instead: true };
}

/** A number, however it is written; "yes" and "the same" take the one that stands on the card. */
export function quantityIn(heard: Heard, talk: Talk): Answer | undefined {
  const { understood, text } = heard;
  if (startsOrder(heard, talk)) return undefined;
  const corrected = correctionIn(heard, talk);
  if (corrected?.customers || corrected?.product || corrected?.otherCustomer) return corrected;
  const number = typedNumber(text, talk.words.tag);
  if ('quantity' in number) return isWholeRequest(heard) ? undefined : { ...number, ...insteadIn(text) };
  if (corrected) return corrected;
  const offer = offerNamed(text, talk);
  if (offer) return { offer };
  if (readYesNo(text) === true || saysAsMany(text)) return { asShown: true };
  if (isRequest(heard) || wordCount(text) > 4) return undefined;
  const digits = /\p{Nd}/u.test(text) || understood.unclear.includes('quantity');
  const lost = understood.confidence < actingConfidence || understood.intent === 'none';
  return digits || (lost && !understood.unclear.includes('offer')) ? { typed: text.trim() } : undefined;
}

/** "No, ½": not a no alone, but a number that cannot be read. It is asked for again, and the draft stays. */
const numberLost = /^\P{N}{1,12}[\s,;:，、][-+−]?\p{N}\S*$/u;

/** "No, 35" begins with a no and is none, so corrections are looked for first. */
export function confirmationIn(heard: Heard, talk: Talk): Answer | undefined {
  if (startsOrder(heard, talk) || otherOrderSaid(heard, talk)) return undefined;
  const corrected = correctionIn(heard, talk);
  if (corrected) return corrected;
  const said = readYesNo(heard.text);
  // Only what stands before one's eyes is confirmed by a word.
  if (said === undefined || talk.chat.aside) return undefined;
  return said === false && numberLost.test(heard.text) ? { typed: heard.text.trim() } : { yes: said };
}
