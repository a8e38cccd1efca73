/** What a card says once words have answered it: the answer itself, so that looking back one sees what was chosen. */
import type { AnsweredView } from '../cards/out-of-turn.ts';
import { type CustomerId, sameId } from '../domain/ids.ts';
import { labelOf, type Order } from '../domain/orders/order.ts';
import { outside, type Plain } from '../locales/own-words.ts';
import type { Answer } from './answers.ts';
import { customerNamed } from './customer-names.ts';
import type { Question } from './memory.ts';
import type { Talk } from './talk.ts';

/** Lists to look around in, reasons and faults inform: they stay as they are, and their buttons go on working. */
export function isSettledByAnswer({ going, expects }: Question): boolean {
  const among = 'among' in going.wish && going.wish.among !== undefined;
  if (expects === 'retry') return false;
  if (expects === 'customer') return among || !looking.has(going.journey);
  if (expects === 'subscription') return !looking.has(going.journey);
  return true;
}

const looking: ReadonlySet<Question['going']['journey']> = new Set(['customers', 'subscriptions', 'details']);

/** By then the answer was taken, and what it led to is about to be shown. */
export async function answeredBy(answer: Answer | undefined, talk: Talk): Promise<AnsweredView> {
  const parts = answer ? await partsOf(answer, talk) : [];
  return { how: 'answered', ...(parts.length > 0 ? { answer: parts.join(' · ') as Plain } : {}) };
}

async function partsOf(answer: Answer, talk: Talk): Promise<readonly Plain[]> {
  const { words, before } = talk;
  const { customers = [], subscription, from, about, product, offer, quantity, mode, typed } = answer;
  const [customer] = customers;
  const offered = before.offers?.find(({ id }) => sameId(id, offer ?? ''));
  const parts = [
    customers.length === 1 && customer ? await customerWord(customer, talk) : undefined,
    subscription === undefined ? undefined : await subscriptionNamed(subscription, talk),
    from && words.product(from),
    about && words.product(about),
    product && words.product(product),
    offered && words.offerName({ offerId: offered.id, offerName: offered.official }),
    quantity === undefined
      ? undefined
      : words.say(mode === 'more' ? 'confirm.more' : 'common.licenses', { count: quantity }),
    answer.asShown ? asShown(talk) : undefined,
    typed === undefined || typed === '' ? undefined : outside(typed),
  ];
  return parts.filter((part) => part !== undefined);
}

async function customerWord(customer: CustomerId, talk: Talk): Promise<Plain | undefined> {
  const name = await customerNamed(customer, talk);
  return name === undefined ? undefined : outside(name);
}

async function subscriptionNamed(subscription: string, talk: Talk): Promise<Plain | undefined> {
  const row = talk.before.buttons.find(({ data }) => data.subscription === subscription);
  const { customer } = row?.data ?? {};
  if (typeof customer !== 'string') return undefined;
  const held = await talk.desk.holdings(talk.asking, customer as CustomerId);
  const one = held.ok ? held.value.subscriptions.find(({ id }) => sameId(id, subscription)) : undefined;
  return one && talk.words.offerName(one);
}

function asShown({ before, words }: Talk): Plain | undefined {
  const number = Number(before.buttons.find(({ leads }) => leads)?.data.quantity);
  return Number.isInteger(number) ? words.say('common.licenses', { count: number }) : undefined;
}

/** A yes: ordered, handed over, or refused after all. */
export function answeredByYes(order: Order): AnsweredView {
  const label = labelOf(order);
  if (label === 'awaiting-approval') return { how: 'handed-over', reference: order.reference };
  const ordered = label === 'done' || label === 'people-to-fix' || label === 'in-progress';
  return ordered ? { how: 'ordered', reference: order.reference } : { how: 'confirmed' };
}
