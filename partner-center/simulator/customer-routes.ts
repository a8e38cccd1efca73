/** Listing, searching and reading customers, and the link to ask for the relationship. */
import { z } from 'zod';
import { type Call, type Route, withCustomer } from './call.ts';
import { companyProfileResource, customerResource, listedCustomerResource } from './customer-resource.ts';
import { collectionOf, link, ok, type Reply, refuse, userNeeded } from './replies.ts';

const filter = z.object({
  field: z.enum(['CompanyName', 'Domain']),
  value: z.string(),
  operator: z.literal('starts_with'),
});

function readFilter(text: string): z.infer<typeof filter> | undefined {
  try {
    const keys = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    const lower = Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.toLowerCase(), value]));
    return filter.parse(lower);
  } catch {
    return undefined;
  }
}

/** A continuation token holds nothing but the offset, as four bytes. */
function readToken(token: string | undefined): number {
  const bytes = Buffer.from(token ?? '', 'base64');
  return bytes.length === 4 ? bytes.readUInt32LE() : 0;
}

function tokenFor(offset: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(offset);
  return bytes.toString('base64');
}

function listCustomers(call: Call): Reply {
  const { world, query } = call;
  const asked = Number(query.get('size') ?? 0);
  if (!Number.isInteger(asked) || asked < 0) return refuse(400, 2000, 'Size must be a whole number.');
  const { pageSize } = world.settings;
  const size = Math.min(asked || pageSize, pageSize);
  // The page is asked for by header; the address alone leads to the first one again.
  const follows = query.get('seekOperation')?.toLowerCase() === 'next';
  const offset = follows ? readToken(call.header('ms-continuationtoken')) : 0;
  const text = query.get('filter');
  const sought = text === null ? undefined : readFilter(text);
  if (text !== null && !sought) return refuse(400, 2000, 'The filter is not supported.');
  const { found, more } = sought
    ? world.book.startingWith(sought.field, sought.value, offset, size)
    : { found: world.book.page(offset, size), more: offset + size < world.book.size };
  const kept = text === null ? '' : `&filter=${encodeURIComponent(text)}`;
  const here = `${world.settings.linkPrefix}/customers?size=${size}${kept}`;
  const next = more
    ? {
        next: link(`${here}&seekOperation=Next`, [
          { key: 'MS-ContinuationToken', value: tokenFor(offset + size) },
        ]),
      }
    : {};
  return collectionOf(found.map(listedCustomerResource), { self: link(here), ...next });
}

/** The request link belongs to the partner and is the same for every customer. Its form in China is published nowhere. */
function relationshipRequest(): Reply {
  return ok({
    url: 'https://portal.partner.example.cn/partner/invitation?partnerId=3b33e682-00c3-41ee-9dd2-a548adf56438',
    attributes: { objectType: 'RelationshipRequest' },
  });
}

export const customerRoutes: readonly Route[] = [
  { method: 'GET', path: '/customers', answer: listCustomers },
  {
    method: 'GET',
    path: '/customers/relationshiprequests',
    answer: (call) => (call.appOnly ? userNeeded() : relationshipRequest()),
  },
  {
    method: 'GET',
    path: '/customers/:customer',
    answer: (call) => withCustomer(call, (customer) => ok(customerResource(customer))),
  },
  {
    method: 'GET',
    path: '/customers/:customer/profiles/company',
    answer: (call) =>
      call.appOnly ? userNeeded() : withCustomer(call, (customer) => ok(companyProfileResource(customer))),
  },
];
