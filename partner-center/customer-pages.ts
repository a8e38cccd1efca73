/** The list of customers page by page, the way each page leads to the next. */
import type { Asking } from '../domain/actors.ts';
import { answer, failed } from '../domain/answers.ts';
import type { PartnerCenter } from '../domain/ports.ts';
import type { Api } from './api.ts';
import { jsonIn } from './send.ts';
import { customerSummary } from './to-domain.ts';
import { collection } from './wire/collection.ts';
import { listedCustomer } from './wire/customer.ts';
import { type Link, link, linkPath } from './wire/link.ts';

/** The API never gives more on one page. */
export const firstPage: Link = { uri: '/customers?size=500', method: 'GET', headers: [] };
const page = collection(listedCustomer);

/** The continuation travels in the headers the link names, not in its address. */
export function readCustomerPage(api: Api, asking: Asking, at: Link) {
  const headers = Object.fromEntries(at.headers.map(({ key, value }) => [key, value]));
  return api.read(asking, linkPath(at.uri), page, 'customer', headers);
}

export function customerPages(api: Api): PartnerCenter['customersPage'] {
  return async (asking, from) => {
    // It comes back from whoever kept it: what is no link any more leads nowhere.
    const at = from === undefined ? { data: firstPage } : link.safeParse(jsonIn(from));
    if (!at.data) return failed({ kind: 'unexpected-reply', about: 'customers: no such page' });
    const read = await readCustomerPage(api, asking, at.data);
    if (!read.ok) return read;
    const { items, links } = read.value;
    const next = links?.next;
    return answer({ customers: items.map(customerSummary), ...(next ? { next: JSON.stringify(next) } : {}) });
  };
}
