/** Builders state only the difference: everything else is an active Office 365 Business of Contoso. */
import { catalogue } from '../../domain/catalogue.ts';
import type { Customer } from '../../domain/customers.ts';
import type { Case } from '../../domain/eligibility/case.ts';
import { id } from '../../domain/ids.ts';
import type { Offer, Product } from '../../domain/offers.ts';
import type { KnownStatus, Subscription } from '../../domain/subscriptions.ts';
import type { UpgradeCandidate, UpgradeError, UpgradeErrorCode } from '../../domain/upgrades.ts';

export const offerIds: Readonly<Record<Product, string>> = {
  business: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
  'business-premium': '031C9E47-4802-4248-838E-778FB1D2CC05',
  'business-essentials': 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
  proplus: 'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
  e1: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  e3: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
};

export const ourCatalogue = catalogue({});

type Override<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] };

export function aCustomer(difference: Override<Customer> = {}): Customer {
  return {
    id: id('customer', '3f0c7a52-9d3e-4f7b-8c55-0b6c2f3d9a11'),
    name: 'Contoso',
    domain: 'contoso.partner.onmschina.cn',
    delegatedAdmin: true,
    ...difference,
  };
}

type SubscriptionDifference = Override<Omit<Subscription, 'status' | 'id'>> & {
  readonly id?: string;
  readonly product?: Product;
  readonly status?: KnownStatus | { readonly asSent: string };
};

export function aSubscription(difference: SubscriptionDifference = {}): Subscription {
  const { id: subscriptionId = 'A-1', product = 'business', status = 'active', ...rest } = difference;
  return {
    id: id('subscription', subscriptionId),
    customer: aCustomer().id,
    offerId: id('offer', offerIds[product]),
    offerName: `Office 365 ${product}`,
    friendlyName: `Office 365 ${product}`,
    quantity: 25,
    status: typeof status === 'string' ? { known: true, status } : { known: false, asSent: status.asSent },
    billingCycle: 'monthly',
    isTrial: false,
    autoRenews: true,
    suspensionReasons: [],
    asSent: {},
    ...rest,
  };
}

export function anOffer(product: Product, difference: Override<Offer> = {}): Offer {
  return {
    id: id('offer', offerIds[product]),
    name: `Office 365 ${product}`,
    limits: { minimum: 1, maximum: product.startsWith('business') ? 300 : 10_000_000 },
    billingCycles: ['annual', 'monthly'],
    ...difference,
  };
}

export function aCandidate(product: Product, difference: Override<UpgradeCandidate> = {}): UpgradeCandidate {
  return {
    target: anOffer(product),
    type: 'upgrade_only',
    eligible: (difference.errors ?? []).length === 0,
    quantity: 25,
    errors: [],
    asSent: {},
    ...difference,
  };
}

export function anError(code: UpgradeErrorCode, difference: Override<UpgradeError> = {}): UpgradeError {
  return { code, asSent: code, description: 'in somebody else’s words', ...difference };
}

export function aCase(difference: Override<Case> = {}): Case {
  const subscription = difference.subscription ?? aSubscription();
  return {
    customer: aCustomer(),
    subscription,
    target: anOffer('e3'),
    holdings: [subscription],
    catalogue: ourCatalogue,
    ...difference,
  };
}
