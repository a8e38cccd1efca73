/**
 * What an address asks for. `/` is the conversation; `/?customer=…`, `/?order=…` and `/?export=…` open it at a customer,
 * an order or a file, as does a Teams deep link's subPageId `customer/…`, `order/…` or `export/…`. `/?view=approvals`,
 * `history` and `portfolio` are views of their own (the history also of one customer), by a subPageId of that name too.
 * `/?view=channel` is what a channel or a group chat sees first, and `/?view=configure` the same while somebody adds it.
 */
import { type ViewName, views } from './protocol.ts';

export type Opening = { readonly customer?: string; readonly order?: string; readonly file?: string };
export type Place = 'chat' | ViewName | 'channel' | 'configure';
export type Route = { readonly place: Place; readonly opening: Opening };

export const places: readonly Place[] = ['chat', ...views, 'channel', 'configure'];

export function isView(place: Place): place is ViewName {
  return views.some((view) => view === place);
}

/** What a link names wins over where the tab stands, for somebody meant just that. */
export function routeOf(address: URL, subPage = ''): Route {
  const linked = openingOf(subPage);
  if (linked) return { place: 'chat', opening: linked };
  const opening = openingOfQuery(address.searchParams);
  if (opening.order ?? opening.file) return { place: 'chat', opening };
  const asked = address.searchParams.get('view');
  const place = views.find((view) => view === subPage) ?? places.find((known) => known === asked) ?? 'chat';
  return { place, opening };
}

export function addressOf(place: Place): string {
  return place === 'chat' ? '/' : `/?view=${place}`;
}

/** What the address calls each, and what the page and the server call it. */
const openings = [
  ['order', 'order'],
  ['export', 'file'],
  ['customer', 'customer'],
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
