/** Reads a sentence for whom and what it is about: a customer, and one of its subscriptions. */
import { id } from '../domain/ids.ts';
import type { Product } from '../domain/offers.ts';
import { correctionIn as correctionSaid, readChoice } from '../understanding/answers.ts';
import { clean } from '../understanding/clean.ts';
import { actingConfidence, type Understood } from '../understanding/understand.ts';
import { isSettledByAnswer } from './answered.ts';
import type { Answer } from './answers.ts';
import { rowsOf } from './buttons-shown.ts';
import { isRequest, startsOrder, wordCount } from './other-wishes.ts';
import type { Heard, Talk } from './talk.ts';
import { typedNumber } from './typed-number.ts';

/** Several of one name are an answer too: it is asked which. */
export function customersIn({ entities }: Understood): Answer | undefined {
  const { customer } = entities;
  if (customer === undefined) return undefined;
  return { customers: typeof customer === 'string' ? [customer] : customer.ambiguous };
}

/** "Help AG" is a customer, "help" is not; and a name nobody has is said to be nobody's. */
export function customerIn(heard: Heard, talk: Talk): Answer | undefined {
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
export function subscriptionIn(heard: Heard, talk: Talk): Answer | undefined {
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
export function productIn({ entities }: Understood): Product | undefined {
  return entities.toOffer ?? entities.offer ?? entities.fromOffer;
}
