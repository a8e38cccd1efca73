/** The question which customer: all of them, those found, or those that one name may mean. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { customerListCard, whichCustomerCard } from '../cards/customer-list.ts';
import { pageSize } from '../cards/paging.ts';
import { noCustomerCard, type Suggested } from '../cards/welcome.ts';
import type { Fault } from '../domain/faults.ts';
import type { CustomerId } from '../domain/ids.ts';
import { namesOf } from './customer-names.ts';
import type { Here } from './journey.ts';
import { isPersonal, type Talk } from './talk.ts';

type Choosing = {
  readonly customer?: CustomerId | undefined;
  readonly among?: readonly CustomerId[] | undefined;
  readonly nobody?: string | undefined;
};

/** One card each for all, for a search, for namesakes and for nobody; all of them take a name typed below. */
export async function chooseCustomer<Wish extends Choosing>(
  here: Here<Wish>,
  query = here.wish.nobody ?? '',
  offset = 0,
): Promise<DialogTurnResult> {
  const { talk, wish } = here;
  const { desk, asking, words, turn } = talk;
  const again = { verb: 'customer.find', query } as const;
  if (wish.among) {
    const customers = await namesOf(wish.among, talk);
    if (customers.length > 0) {
      return here.ask('customer', { card: whichCustomerCard({ customers }, words), again });
    }
  }
  const found = await desk.findCustomers(asking, query, { offset, limit: pageSize });
  if (!found.ok) return here.fault(found.fault, again);
  const { customers, total } = found.value;
  if (total === 0 && query !== '') {
    const suggested = await suggestedTo(talk);
    return here.ask('customer', { card: noCustomerCard({ ...suggested, query }, words), again });
  }
  // Somebody said a name, and it is one customer's after all.
  const only = total === 1 && wish.nobody !== undefined ? customers[0] : undefined;
  if (only) return here.next({ customer: only.id } as Partial<Wish>);
  const typeahead = turn.where.channel === 'page';
  const asks = !('query' in wish) && !('offset' in wish);
  const card = customerListCard({ customers, total, offset, query, asks, typeahead }, words);
  const page = { verb: 'page.next', of: { list: 'customers', query }, offset } as const;
  return here.ask('customer', { card, again: offset === 0 ? again : page });
}

const suggestions = 5;

/** Looked at of late, or the first of all. In a group nobody's customers are shown. */
export async function suggestedTo(talk: Talk): Promise<Suggested & { readonly fault?: Fault }> {
  if (!isPersonal(talk)) return { customers: [], recent: false };
  if (talk.memory.recent.length > 0) return { customers: talk.memory.recent, recent: true };
  const first = await talk.desk.findCustomers(talk.asking, '', { offset: 0, limit: suggestions });
  return first.ok ? { customers: first.value.customers, recent: false } : { customers: [], recent: false };
}
