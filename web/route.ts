/**
 * What an address asks for. `/` is the conversation; `/?customer=…` and `/?order=…` open it at a customer or an order,
 * as does a Teams deep link's subPageId `customer/…` or `order/…`. Further views are further paths here.
 */
export type Opening = { readonly customer?: string; readonly order?: string };
export type Route = { readonly view: 'chat'; readonly opening: Opening };

export function routeOf(address: URL, subPage?: string): Route {
  return { view: 'chat', opening: openingOf(subPage ?? '') ?? openingOfQuery(address.searchParams) };
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
