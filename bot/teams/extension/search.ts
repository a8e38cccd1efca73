/** Search from the message box: customers, or subscriptions of the customers that fit. */
import { z } from 'zod';
import { statusWord } from '../../../cards/elements/marks.ts';
import { faultSentence } from '../../../cards/faults.ts';
import { linkCard } from '../../../cards/teams/link.ts';
import type { CustomerSummary } from '../../../domain/customers.ts';
import type { Desk, Holdings } from '../../../domain/desk.ts';
import { outside, type Plain } from '../../../locales/own-words.ts';
import type { Words } from '../../../locales/words.ts';
import type { Answer } from '../../http-types.ts';
import type { AnswersInvoke, Invoked } from '../invoked.ts';
import { type Patience, patience } from './in-time.ts';
import { choices, type Found, nothingToShow, sentence } from './results.ts';

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

type Search = {
  readonly invoked: Invoked;
  readonly query: string;
  readonly page: typeof options;
  readonly patience: Patience;
};

type Recents = (turn: Invoked['turn']) => Promise<readonly CustomerSummary[]>;

export function extensionSearch(desk: Desk, recents: Recents): AnswersInvoke {
  /** Before anything is typed, those looked at of late come first. */
  async function found({ invoked: { turn }, query }: Search, { skip, count }: typeof options) {
    const recent = query === '' ? await recents(turn) : [];
    // They move the others down: a page may repeat one of them, and leaves none out.
    const offset = Math.max(0, skip - recent.length);
    const read = await desk.findCustomers(turn.asking, query, { offset, limit: count });
    if (!read.ok) return read;
    const others = read.value.customers.filter((one) => recent.every(({ id }) => id !== one.id));
    const customers = [...recent.slice(skip), ...others].slice(0, count);
    return { ok: true, value: { customers, total: read.value.total } } as const;
  }

  async function customers(search: Search): Promise<Answer> {
    const { words } = search.invoked;
    const read = await search.patience.inTime(found(search, search.page));
    if (read === 'late') return sentence(words.say('teams.searching'));
    if (!read.ok) return sentence(faultSentence(read.fault, words));
    if (read.value.total === 0) return nobody(search);
    const rows = read.value.customers.map(({ id, name, domain }) => ({
      title: outside(name),
      text: outside(domain),
      chosen: { customer: id as string },
    }));
    return choices(rows, linkCard(words));
  }

  /** Those that have answered are shown, with a line where others are still awaited. */
  async function subscriptions(search: Search): Promise<Answer> {
    const { invoked, page } = search;
    const { turn, words } = invoked;
    const { inTime } = search.patience;
    const read = await inTime(found(search, { skip: 0, count: customersLookedInto }));
    if (read === 'late') return sentence(words.say('teams.searching'));
    if (!read.ok) return sentence(faultSentence(read.fault, words));
    const looked = await Promise.all(
      read.value.customers.map(({ id }) => inTime(desk.holdings(turn.asking, id))),
    );
    const rows = looked.flatMap((held) => (held !== 'late' && held.ok ? rowsOf(held.value, words) : []));
    const late = looked.includes('late');
    if (rows.length > 0) {
      const shown = rows.slice(page.skip, page.skip + page.count);
      return choices(late ? [...shown.slice(0, page.count - 1), moreComing(words)] : shown, linkCard(words));
    }
    if (late) return sentence(words.say('teams.searching'));
    const [failed] = looked.flatMap((held) => (held === 'late' || held.ok ? [] : [held.fault]));
    if (failed) return sentence(faultSentence(failed, words));
    return read.value.total === 0 ? nobody(search) : sentence(words.say('subscriptions.none'));
  }

  const searches = new Map([
    ['searchCustomers', customers],
    ['searchSubscriptions', subscriptions],
  ]);

  return async (invoked) => {
    const { commandId, parameters, queryOptions } = searched.catch(unreadable).parse(invoked.activity.value);
    const search = searches.get(commandId);
    if (!search) return nothingToShow;
    // Without anything typed the client asks for the first ones, by a parameter of its own.
    const query = parameters.find(({ name }) => name !== 'initialRun')?.value.trim() ?? '';
    const waiting = patience();
    return search({ invoked, query, page: queryOptions, patience: waiting }).finally(waiting.end);
  };
}

function nobody({ invoked: { words }, query }: Search): Answer {
  return sentence(words.say('customers.noneText', { query: outside(query) }));
}

function rowsOf({ customer, subscriptions }: Holdings, words: Words): readonly Found[] {
  return subscriptions.map((one) => ({
    title: words.offerName(one),
    text: [
      outside(customer.name),
      words.say('common.licenses', { count: one.quantity }),
      statusWord(one.status, words),
    ].join(' · ') as Plain,
    chosen: { customer: customer.id as string, subscription: one.id as string },
  }));
}

/** Chosen, it drops nothing. */
function moreComing(words: Words): Found {
  return { title: words.say('teams.moreComing'), text: words.say('teams.searchAgain'), chosen: {} };
}
