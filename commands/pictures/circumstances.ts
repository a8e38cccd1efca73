/** What may be so of a subscription and an order, every reason and fault included, for the cards to be drawn with. */
import type { EligibilityRefusal, SeenBy } from '../../domain/eligibility/refusals.ts';
import type { Fault } from '../../domain/faults.ts';
import { id } from '../../domain/ids.ts';
import { type Product, products } from '../../domain/offers.ts';
import type { OrderRefusal } from '../../domain/orders/refusals.ts';
import { knownStatuses, type Subscription } from '../../domain/subscriptions.ts';
import type { Details, Target } from '../../domain/upgrades.ts';
import { aCustomer, aSubscription, guid, type Lengths, offerIds } from './invented.ts';

export function aTarget(product: Product, refusals: readonly EligibilityRefusal[] = []): Target {
  return {
    offerId: id('offer', offerIds[product]),
    offerName: product,
    product,
    limits: { minimum: 1, maximum: product === 'business-premium' ? 300 : 10_000_000 },
    quantity: 25,
    eligible: refusals.length === 0,
    types: ['upgrade_only', 'upgrade_with_license_transfer'],
    refusals,
  };
}

/** One refusal of every code, with evidence and without. */
export function everyRefusal(lengths: Lengths): readonly EligibilityRefusal[] {
  const seenBy: SeenBy = 'partner-center';
  const held = (product: Product) => {
    const one = aSubscription(products.indexOf(product) + 20, lengths, { product });
    return { id: one.id, offerId: one.offerId, offerName: one.offerName, status: one.status };
  };
  return [
    { code: 'subscription-not-active', status: { known: true, status: 'suspended' }, seenBy: 'both' },
    { code: 'delegated-admin-missing', seenBy: 'both' },
    { code: 'additional-services-held', held: [held('e1'), held('proplus')], seenBy: 'both' },
    { code: 'target-held', held: [], seenBy },
    { code: 'add-ons-present', addOns: [held('e1')], seenBy: 'desk' },
    { code: 'not-provisioned', seenBy },
    { code: 'user-context-required', signInHelps: true, seenBy },
    { code: 'billing-cycle-unsupported', billingCycle: 'annual', seenBy },
    { code: 'no-upgrade-path', seenBy },
    { code: 'target-not-found', seenBy },
    { code: 'granular-rights-missing', seenBy },
    { code: 'other', asSent: '0', description: 'Something else stands in the way.', seenBy },
  ];
}

export function details(
  lengths: Lengths,
  targets: readonly Target[],
  difference: Partial<Details> = {},
): Details {
  return {
    customer: aCustomer(0, lengths),
    subscription: aSubscription(0, lengths),
    product: 'business',
    addOns: [],
    targets,
    refusals: [],
    ...difference,
  };
}

export function refused(lengths: Lengths, ...codes: readonly EligibilityRefusal['code'][]): Details {
  const reasons = everyRefusal(lengths).filter(({ code }) => codes.includes(code));
  const subscription = codes.includes('subscription-not-active')
    ? aSubscription(0, lengths, { status: { known: true, status: 'suspended' } })
    : aSubscription(0, lengths);
  return details(
    lengths,
    [aTarget('business-premium', reasons), aTarget('proplus', reasons), aTarget('e3', reasons)],
    { subscription },
  );
}

export const person = { id: id('person', 'b1'), name: 'Lidia Holloway' };

export const faults: readonly Fault[] = [
  { kind: 'unauthorised', whose: 'person' },
  { kind: 'unauthorised', whose: 'partner' },
  { kind: 'unauthorised', whose: 'person', consentAt: 'https://login.contoso.example/consent' },
  { kind: 'forbidden', code: '2032' },
  { kind: 'not-found', what: 'customer' },
  { kind: 'not-found', what: 'subscription' },
  { kind: 'not-found', what: 'offer' },
  { kind: 'not-found', what: 'other' },
  { kind: 'throttled', until: Date.UTC(2026, 10, 20, 8, 5) },
  { kind: 'unavailable' },
  { kind: 'unexpected-reply', about: 'upgrades' },
];

const business = { offerId: id('offer', offerIds.business), offerName: 'Office 365 Business' };

export const orderRefusals: readonly OrderRefusal[] = [
  { code: 'role-may-not', role: 'helpdesk', who: ['admin', 'sales'] },
  { code: 'second-person-needed', above: 100 },
  { code: 'quantity-out-of-range', given: 1250, limits: { minimum: 1, maximum: 300 } },
  { code: 'quantity-not-whole', given: 1.5 },
  { code: 'quantity-not-more', given: 20, present: 25 },
  { code: 'not-eligible', refusals: [{ code: 'no-upgrade-path', seenBy: 'partner-center' }] },
  { code: 'target-not-offered' },
  { code: 'subscription-not-active', status: 'suspended' },
  { code: 'upgrade-type-closed' },
  { code: 'draft-unknown' },
  { code: 'draft-of-somebody-else' },
  { code: 'draft-expired' },
  {
    code: 'changed-since',
    was: { quantity: 25, status: 'active', ...business },
    is: { quantity: 30, status: 'suspended', ...business },
  },
  { code: 'subscription-busy', reference: id('reference', 'UD-7K2M9Q0'), order: id('order', guid(1)) },
  { code: 'settled-as-not-done', by: person },
  {
    code: 'rejected',
    httpStatus: 400,
    asSent: '800091',
    description: 'The subscription is not active.',
    meaning: 'not-active',
  },
];

export function holdings(lengths: Lengths): readonly Subscription[] {
  const products: readonly Product[] = [
    'business',
    'business-premium',
    'business-essentials',
    'proplus',
    'e1',
    'e3',
  ];
  return [
    ...knownStatuses.map((status, at) =>
      aSubscription(at, lengths, {
        product: products[at % products.length] ?? 'business',
        status: { known: true, status },
        quantity: 25 * at + 1,
      }),
    ),
    aSubscription(8, lengths, { status: { known: false, asSent: 'awaiting_partner' }, quantity: 1250 }),
    aSubscription(9, lengths, { otherOffer: 'Azure', trial: true }),
    aSubscription(10, lengths, { otherOffer: 'Audio Conferencing', parent: true }),
    aSubscription(11, lengths, { product: 'e3' }),
  ];
}
