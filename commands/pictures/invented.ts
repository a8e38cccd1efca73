/** Invented customers, subscriptions and orders, in ordinary and in the longest form that names may take. */
import { catalogue } from '../../domain/catalogue.ts';
import type { Customer } from '../../domain/customers.ts';
import { id } from '../../domain/ids.ts';
import type { Product } from '../../domain/offers.ts';
import type { Change, Order, Outcome } from '../../domain/orders/order.ts';
import type { Subscription, SubscriptionStatus } from '../../domain/subscriptions.ts';

export const ours = catalogue({});

export const offerIds: Readonly<Record<Product, string>> = {
  business: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
  'business-premium': '031C9E47-4802-4248-838E-778FB1D2CC05',
  'business-essentials': 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
  proplus: 'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
  e1: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  e3: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
};

const englishNames: Readonly<Record<Product, string>> = {
  business: 'Office 365 Business',
  'business-premium': 'Office 365 Business Premium',
  'business-essentials': 'Office 365 Business Essentials',
  proplus: 'Office 365 ProPlus',
  e1: 'Office 365 Enterprise E1',
  e3: 'Office 365 Enterprise E3',
};

export type Lengths = 'ordinary' | 'longest';

const names = [
  'Contoso',
  'Fabrikam',
  'Northwind Traders',
  'Adventure Works',
  'Tailspin Toys',
  'Wingtip Toys',
  'Wide World Importers',
  'Litware',
  'Proseware',
  '蓝海贸易',
] as const;

/** Longer than the cut, with everything in it that could do harm. */
const longest = `Wide *World* Importers [and](https://example.com) <at>all</at> \u202E_Sons_ ${'& Daughters '.repeat(12)}`;

export function guid(number: number): string {
  return `3F0C7A52-9D3E-4F7B-8C55-${number.toString(16).toUpperCase().padStart(12, '0')}`;
}

export function aCustomer(number: number, lengths: Lengths): Customer {
  const name = names[number % names.length] ?? 'Contoso';
  const slug = /^[\x20-\x7e]+$/.test(name) ? name.toLowerCase().replaceAll(' ', '') : 'lanhai';
  return {
    id: id('customer', guid(number)),
    name: lengths === 'longest' ? longest : name,
    domain: `${lengths === 'longest' ? 'a-very-long-name-'.repeat(6) : slug}.partner.onmschina.cn`,
    delegatedAdmin: true,
    email: `admin@${slug}.partner.onmschina.cn`,
  };
}

export type SubscriptionTraits = {
  readonly product?: Product;
  readonly status?: SubscriptionStatus;
  readonly quantity?: number;
  readonly parent?: boolean;
  readonly trial?: boolean;
  /** An offer that is none of the six. */
  readonly otherOffer?: string;
};

export function aSubscription(
  number: number,
  lengths: Lengths,
  traits: SubscriptionTraits = {},
): Subscription {
  const { product = 'business', quantity = 25, otherOffer } = traits;
  const offerName = otherOffer ?? englishNames[product];
  return {
    id: id('subscription', guid(100 + number)),
    customer: id('customer', guid(0)),
    offerId: id('offer', otherOffer === undefined ? offerIds[product] : guid(900 + number)),
    offerName,
    friendlyName: lengths === 'longest' ? longest : offerName,
    quantity: lengths === 'longest' ? 9_999_999 : quantity,
    status: traits.status ?? { known: true, status: 'active' },
    ...(traits.parent ? { parent: id('subscription', guid(100)) } : {}),
    billingCycle: 'monthly',
    isTrial: traits.trial ?? false,
    autoRenews: true,
    createdAt: '2025-11-20T08:00:00Z',
    committedUntil: '2027-03-31T00:00:00Z',
    suspensionReasons: [],
    asSent: {},
  };
}

export function anUpgrade(to: Product, quantity: number, type: 'move' | 'only' = 'only'): Change {
  return {
    kind: 'upgrade',
    target: {
      offerId: id('offer', offerIds[to]),
      offerName: englishNames[to],
      limits: { minimum: 1, maximum: 300 },
    },
    type: type === 'move' ? 'upgrade_with_license_transfer' : 'upgrade_only',
    quantity,
  };
}

type OrderTraits = {
  readonly change?: Change;
  readonly state?: Order['state'];
  readonly outcome?: Outcome;
  readonly note?: string;
  readonly number?: number;
};

export function anOrder(lengths: Lengths, traits: OrderTraits = {}): Order {
  const number = traits.number ?? 0;
  const customer = aCustomer(number, lengths);
  const ended = traits.state === 'ended';
  const person = lengths === 'longest' ? longest : 'Megan Bowen';
  return {
    id: id('order', guid(500 + number)),
    tenant: id('tenant', 'partner-one'),
    reference: id('reference', `UD-7K2M9Q${number}`),
    requestId: id('request', guid(700)),
    customer: customer.id,
    subscription: id('subscription', guid(100)),
    change: traits.change ?? anUpgrade('e3', 40),
    seen: {
      customerName: customer.name,
      customerDomain: customer.domain,
      offerId: id('offer', offerIds.business),
      offerName: englishNames.business,
      quantity: 25,
      status: 'active',
    },
    drafter: { id: id('person', 'a1'), name: person },
    ...(ended || traits.state === 'submitted'
      ? { orderer: { id: id('person', 'b1'), name: lengths === 'longest' ? longest : 'Lidia Holloway' } }
      : {}),
    credential: lengths === 'longest' ? 'partner' : 'person',
    correlationId: 'correlation',
    locale: 'en-US',
    channel: 'msteams',
    ...(traits.note ? { note: traits.note } : {}),
    state: traits.state ?? 'drafted',
    ...(traits.outcome ? { outcome: traits.outcome } : {}),
    rounds: 0,
    draftedAt: '2026-11-20T08:00:00Z',
    expiresAt: '2026-11-20T08:30:00Z',
    ...(ended
      ? {
          submittedAt: '2026-11-20T08:03:00Z',
          sentAt: '2026-11-20T08:03:01Z',
          endedAt: '2026-11-20T08:03:12Z',
        }
      : {}),
  };
}
