/**
 * What an address asks for. `/` is the conversation; `/?customer=…` and `/?order=…` open it at a customer or an order,
 * as does a Teams deep link's subPageId `customer/…` or `order/…`. `/?view=history` and `/?view=approvals`, tabs of their own
 * in Teams, open the conversation and say that wish in it.
 */
import type { PageWord } from './words.ts';

export type Opening = { readonly customer?: string; readonly order?: string };
export type Route = { readonly view: 'chat'; readonly opening: Opening; readonly wish?: PageWord };

const wishes: ReadonlyMap<string | null, PageWord> = new Map([
  ['history', 'sayHistory'],
  ['approvals', 'sayApprovals'],
]);

export function routeOf(address: URL, subPage?: string): Route {
  const opening = openingOf(subPage ?? '') ?? openingOfQuery(address.searchParams);
  const wish = wishes.get(address.searchParams.get('view'));
  return { view: 'chat', opening, ...(wish ? { wish } : {}) };
}

function openingOf(subPage: string): Opening | undefined {
  const [, what, id] = /^(customer|order)\/([^/?#]{1,200})$/.exec(subPage) ?? [];
  return what && id ? { [what]: id } : undefined;
}

function openingOfQuery(query: URLSearchParams): Opening {
  const customer = query.get('customer');
  if (customer) return { customer };
  const order = query.get('order');
  return order ? { order } : {};
}
