/** Search from the message box: customers, or subscriptions of the customers that fit. */
import { z } from 'zod';
import { statusWord } from '../../../cards/elements/marks.ts';
import { faultSentence } from '../../../cards/faults.ts';
import { linkCard } from '../../../cards/teams/link.ts';
import type { Views } from '../../../dialogs/views.ts';
import type { Desk } from '../../../domain/desk.ts';
import { outside, type Plain } from '../../../locales/own-words.ts';
import type { Answer } from '../../http-types.ts';
import type { AnswersInvoke, Invoked } from '../invoked.ts';
import { dropped } from './dropped.ts';
import { choices, type Found, nothingToShow, oneCard, sentence } from './results.ts';

/** What clients ask for and show. */
const pageSize = 25;
/** Each customer's subscriptions are one question to Partner Center, and the answer has two seconds. */
const customersLookedInto = 5;

const options = { skip: 0, count: pageSize };
const parameter = z.object({ name: z.string(), value: z.string().max(400).catch('') });
const searched = z.looseObject({
  commandId: z.string().catch(''),
  parameters: z
    .array(z.unknown())
    .catch([])
    .transform((given) => given.flatMap((one) => parameter.safeParse(one).data ?? [])),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(100_000).catch(0),
      count: z.number().int().min(1).max(pageSize).catch(pageSize),
    })
    .catch(options),
});

const unreadable = { commandId: '', parameters: [], queryOptions: options };

const text = z.string().min(1).max(200);
const chosen = z.object({ customer: text, subscription: text.optional().catch(undefined) });

export function extensionSearch(desk: Desk, views: Views) {
  async function customers({ turn, words }: Invoked, query: string, page: typeof options): Promise<Answer> {
    const found = await desk.findCustomers(turn.asking, query, { offset: page.skip, limit: page.count });
    if (!found.ok) return sentence(faultSentence(found.fault, words));
    if (found.value.total === 0) return sentence(words.say('customers.noneText', { query: outside(query) }));
    const rows = found.value.customers.map(({ id, name, domain }) => ({
      title: outside(name),
      text: outside(domain),
      chosen: { customer: id as string },
    }));
    return choices(rows, linkCard(words));
  }

  async function subscriptions({ turn, words }: Invoked, query: string, page: typeof options) {
    const { asking } = turn;
    const found = await desk.findCustomers(asking, query, { offset: 0, limit: customersLookedInto });
    if (!found.ok) return sentence(faultSentence(found.fault, words));
    const looked = await Promise.all(found.value.customers.map(({ id }) => desk.holdings(asking, id)));
    const rows = looked.flatMap((answer): readonly Found[] => {
      if (!answer.ok) return [];
      const { customer, subscriptions: held } = answer.value;
      return held.map((one) => ({
        title: words.offerName(one),
        text: [
          outside(customer.name),
          words.say('common.licenses', { count: one.quantity }),
          statusWord(one.status, words),
        ].join(' · ') as Plain,
        chosen: { customer: customer.id as string, subscription: one.id as string },
      }));
    });
    if (rows.length > 0) return choices(rows.slice(page.skip, page.skip + page.count), linkCard(words));
    const failed = looked.find((answer) => !answer.ok);
    if (failed && !failed.ok) return sentence(faultSentence(failed.fault, words));
    return sentence(words.say('customers.noneText', { query: outside(query) }));
  }

  const query: AnswersInvoke = async (invoked) => {
    const { commandId, parameters, queryOptions } = searched.catch(unreadable).parse(invoked.activity.value);
    // Without anything typed the client asks for the first ones, by a parameter of its own.
    const typed = parameters.find(({ name }) => name !== 'initialRun')?.value.trim() ?? '';
    if (commandId === 'searchCustomers') return customers(invoked, typed, queryOptions);
    if (commandId === 'searchSubscriptions') return subscriptions(invoked, typed, queryOptions);
    return nothingToShow;
  };

  const select: AnswersInvoke = async (invoked) => {
    const read = chosen.safeParse(invoked.activity.value);
    if (!read.success) return nothingToShow;
    const { customer, subscription } = read.data;
    const card = await dropped(
      views,
      invoked,
      subscription
        ? { verb: 'subscription.open', customer, subscription }
        : { verb: 'subscriptions.show', customer },
    );
    return oneCard(card, invoked.words.say('redacted.title'));
  };

  return { query, select };
}
