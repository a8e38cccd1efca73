/** Reads a sentence for what was asked: the expected answer first, a correction of what was said before, else no answer. */

import { id, type OfferId } from '../domain/ids.ts';
import type { Product } from '../domain/offers.ts';
import {
  correctionIn as correctionSaid,
  readChoice,
  readYesNo,
  saysAsMany,
} from '../understanding/answers.ts';
import { clean } from '../understanding/clean.ts';
import { saysExplainToCustomer } from '../understanding/order-verbs.ts';
import { actingConfidence, type Understood } from '../understanding/understand.ts';
import { isSettledByAnswer } from './answered.ts';
import type { Answer } from './answers.ts';
import { rowsOf } from './buttons-shown.ts';
import { isRequest, isWholeRequest, otherOrderSaid, startsOrder, wordCount } from './other-wishes.ts';
import type { Heard, Talk } from './talk.ts';
import { noNumberIn, typedNumber } from './typed-number.ts';

/** Undefined where the sentence is something else: then the root deals with it, and the question stays. */
export function readAnswer(talk: Talk): Answer | undefined {
  const { heard, chat } = talk;
  if (!heard || !chat.question || saysExplainToCustomer(heard.text)) return undefined;
  switch (chat.question.expects) {
    case 'customer':
      return customerIn(heard, talk);
    case 'subscription':
      return subscriptionIn(heard, talk);
    case 'offer':
      return offerIn(heard, talk) ?? correctionIn(heard, talk);
    case 'upgrade-quantity':
    case 'licence-quantity':
      return quantityIn(heard, talk);
    case 'confirmation':
      return confirmationIn(heard, talk);
    case 'retry':
      return readYesNo(heard.text) === true ? { retry: true } : undefined;
    default:
      return chat.question.expects satisfies never;
  }
}

/** Several of one name are an answer too: it is asked which. */
function customersIn({ entities }: Understood): Answer | undefined {
  const { customer } = entities;
  if (customer === undefined) return undefined;
  return { customers: typeof customer === 'string' ? [customer] : customer.ambiguous };
}

/** "Help AG" is a customer, "help" is not; and a name nobody has is said to be nobody's. */
function customerIn(heard: Heard, talk: Talk): Answer | undefined {
  const { understood, text } = heard;
  const named = customersIn(understood);
  if (named) return isRequest(heard) || startsOrder(heard, talk) ? undefined : named;
  const chosen = rowSaid(text, talk)?.customer;
  if (typeof chosen === 'string') return { customers: [id('customer', chosen)] };
  if (understood.confidence >= actingConfidence && understood.intent !== 'none' && !findsOnly(understood))
    return undefined;
  if (understood.answer?.kind === 'customer') return { customers: understood.answer.customers };
  return mayBeName(text) ? { nobody: text.trim() } : undefined;
}

/** Short, and no question: worth a search among the customers. */
function mayBeName(text: string): boolean {
  return wordCount(text) <= 4 && [...text].length <= 60 && !/[?？]/.test(text);
}

function findsOnly({ intent }: Understood): boolean {
  return intent === 'find_customer';
}

/** Its place in the list, its product, its own name or its id. */
function subscriptionIn(heard: Heard, talk: Talk): Answer | undefined {
  const { understood, text } = heard;
  if (isRequest(heard) || startsOrder(heard, talk)) return undefined;
  const named = customersIn(understood);
  if (named) return named;
  const chosen = (rowSaid(text, talk) ?? rowNamed(text, talk))?.subscription;
  if (typeof chosen === 'string') return { subscription: id('subscription', chosen) };
  const product = productIn(understood);
  // On the way to an upgrade it may as well be what shall become of one: the holdings tell.
  if (product)
    return talk.chat.question?.going.journey === 'upgrading' ? { about: product } : { from: product };
  const number = numberCorrected(text, talk);
  if (number) return number;
  // A number that counts no row is a slip, and no wish.
  if (!/\p{L}/u.test(text) && 'quantity' in typedNumber(text, talk.words.tag)) return { named: text.trim() };
  const lost = understood.confidence < actingConfidence || understood.intent === 'none';
  // Where one only looks around, what names no row is taken for nobody's name, but for what it may mean elsewhere.
  const { question, aside } = talk.chat;
  const asked = (question && isSettledByAnswer(question)) || looksLikeId.test(text);
  return asked && !aside && wordCount(text) <= 6 && lost ? { named: text.trim() } : undefined;
}

/** "No, 7", while it is still asked for which subscription: the number is kept, and the question stays. */
function numberCorrected(text: string, { chat, words }: Talk): Answer | undefined {
  const going = chat.question?.going;
  if (going?.journey !== 'adding' && going?.journey !== 'upgrading') return undefined;
  if (correctionSaid(text) === undefined) return undefined;
  const number = typedNumber(text, words.tag);
  if (!('quantity' in number)) return undefined;
  const mode = number.mode ?? (going.journey === 'adding' ? going.wish.mode : undefined);
  return { quantity: number.quantity, ...(mode ? { mode } : {}) };
}

const looksLikeId = /^\s*[\da-f]{8}-[\da-f-]{27}\s*$/i;

/** "The second one", of the rows shown. */
function rowSaid(text: string, { chat }: Talk): Readonly<Record<string, unknown>> | undefined {
  const rows = rowsOf(chat.buttons);
  const at = rows.length === 0 || wordCount(text) > 5 ? undefined : readChoice(text, rows.length);
  return at === undefined ? undefined : rows[at]?.data;
}

/** "Business", of "Office 365 Business" and "Office 365 Business Essentials": the row with the least besides. */
function rowNamed(text: string, { chat }: Talk): Readonly<Record<string, unknown>> | undefined {
  const said = clean(text).text;
  if (wordCount(said) > 5 || !/\p{L}{2}|\d{3}/u.test(said)) return undefined;
  const named = rowsOf(chat.buttons)
    .map(({ title, data }) => ({ title: clean(title).text, data }))
    .filter(({ title }) => holdsWords(title, said))
    .sort((one, other) => one.title.length - other.title.length);
  const [best, next] = named;
  return best && best.title.length !== next?.title.length ? best.data : undefined;
}

/** Whole words only; Chinese has no spaces between them. */
function holdsWords(title: string, said: string): boolean {
  return /\p{Script=Han}/u.test(said) ? title.includes(said) : ` ${title} `.includes(` ${said} `);
}

/** With one product in it, a direction hardly matters: it is the one that was meant. */
function productIn({ entities }: Understood): Product | undefined {
  return entities.toOffer ?? entities.offer ?? entities.fromOffer;
}

/** Its place or a part of its name among the choices; a product's name is read as a correction is. */
function offerIn(heard: Heard, talk: Talk): Answer | undefined {
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
function correctionIn(heard: Heard, talk: Talk): Answer | undefined {
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
function quantityIn(heard: Heard, talk: Talk): Answer | undefined {
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
function confirmationIn(heard: Heard, talk: Talk): Answer | undefined {
  if (startsOrder(heard, talk) || otherOrderSaid(heard, talk)) return undefined;
  const corrected = correctionIn(heard, talk);
  if (corrected) return corrected;
  const said = readYesNo(heard.text);
  // Only what stands before one's eyes is confirmed by a word.
  if (said === undefined || talk.chat.aside) return undefined;
  return said === false && numberLost.test(heard.text) ? { typed: heard.text.trim() } : { yes: said };
}
