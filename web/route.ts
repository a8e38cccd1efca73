/**
 * What an address asks for. `/` is the conversation; `/?customer=…`, `/?order=…` and `/?export=…` open it at a customer,
 * an order or a file, as does a Teams deep link's subPageId `customer/…`, `order/…` or `export/…`. `/?view=history` and
 * `/?view=approvals`, tabs of their own in Teams, open the conversation and say that wish in it.
 */
import type { PageWord } from './words.ts';

export type Opening = { readonly customer?: string; readonly order?: string; readonly file?: string };
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

/** What the address calls each, and what the page and the server call it. */
const openings = [
  ['customer', 'customer'],
  ['order', 'order'],
  ['export', 'file'],
] as const;

function openingOf(subPage: string): Opening | undefined {
  const [, what, id] = /^(\w+)\/([^/?#]{1,200})$/.exec(subPage) ?? [];
  const known = openings.find(([named]) => named === what);
  return known && id ? { [known[1]]: id } : undefined;
}

function openingOfQuery(query: URLSearchParams): Opening {
  for (const [named, opens] of openings) {
    const id = query.get(named);
    if (id) return { [opens]: id };
  }
  return {};
}
