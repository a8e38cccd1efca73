import type { Customer, CustomerSummary } from '../domain/customers.ts';
import { type CustomerId, id } from '../domain/ids.ts';
import { knownStatuses, type Subscription, type SubscriptionStatus } from '../domain/subscriptions.ts';
import type { LicenceError, UpgradeCandidate, UpgradeError, UpgradeResult } from '../domain/upgrades.ts';
import type * as customers from './wire/customer.ts';
import type * as subscriptions from './wire/subscription.ts';
import type * as upgrades from './wire/upgrade.ts';
import { upgradeErrorWord, upgradeTypeWord } from './wire/upgrade-words.ts';

/** What the largest offers of the price list allow; for offers that say nothing. */
const noMaximum = 10_000_000;

export function customerSummary(listed: customers.ListedCustomer): CustomerSummary {
  const { companyName, domain = '' } = listed.companyProfile ?? {};
  // Nobody is left out for want of a name: a row that cannot be pressed would hide a customer.
  return { id: id('customer', listed.id), name: companyName || domain || listed.id, domain };
}

export function customerRead(read: customers.Customer): Customer {
  const culture = read.billingProfile?.culture;
  const email = read.companyProfile?.email;
  return {
    ...customerSummary(read),
    // Left out is not "no": our rules say nothing then, and Partner Center decides.
    delegatedAdmin: read.allowDelegatedAccess ?? 'unknown',
    ...(culture ? { culture } : {}),
    ...(email ? { email } : {}),
  };
}

/** Three statuses are documented for these subscriptions, seven in all, and more have been seen. */
function statusOf(sent: string): SubscriptionStatus {
  const status = knownStatuses.find((known) => known === sent.toLowerCase());
  return status ? { known: true, status } : { known: false, asSent: sent };
}

export function subscriptionRead(customer: CustomerId, read: subscriptions.Subscription): Subscription {
  const { offerId, offerName, friendlyName, parentSubscriptionId, creationDate, commitmentEndDate } = read;
  return {
    id: id('subscription', read.id),
    customer,
    offerId: id('offer', offerId ?? ''),
    offerName: offerName || friendlyName || offerId || '',
    friendlyName: friendlyName || offerName || offerId || '',
    quantity: read.quantity,
    status: statusOf(read.status),
    ...(parentSubscriptionId ? { parent: id('subscription', parentSubscriptionId) } : {}),
    billingCycle: read.billingCycle ?? 'unknown',
    isTrial: read.isTrial ?? false,
    autoRenews: read.autoRenewEnabled ?? false,
    ...(creationDate ? { createdAt: creationDate } : {}),
    ...(commitmentEndDate ? { committedUntil: commitmentEndDate } : {}),
    suspensionReasons: read.suspensionReasons ?? [],
    // A change sends it back whole: what is left out there is reset.
    asSent: read,
  };
}

/** The words of the published description are known for one code only: ours are chosen by the code, theirs shown beside. */
function errorRead({ code, description, additionalDetails }: upgrades.UpgradeError): UpgradeError {
  return {
    code: upgradeErrorWord(code) ?? 'other',
    asSent: String(code),
    description: description ?? '',
    ...(additionalDetails ? { details: additionalDetails } : {}),
  };
}

export function candidateRead(read: upgrades.Upgrade): UpgradeCandidate {
  const { targetOffer: offer } = read;
  return {
    target: {
      id: id('offer', offer.id),
      name: offer.name || offer.id,
      limits: { minimum: offer.minimumQuantity ?? 1, maximum: offer.maximumQuantity ?? noMaximum },
      billingCycles: offer.supportedBillingCycles ?? [],
    },
    // A type that came after this was written cannot be ordered from here.
    type: upgradeTypeWord(read.upgradeType) ?? 'none',
    eligible: read.isEligible,
    quantity: read.quantity ?? 0,
    errors: (read.upgradeErrors ?? []).map(errorRead),
    asSent: read,
  };
}

function licenceErrorRead({ name, email, userObjectId, errors }: upgrades.LicenseError): LicenceError {
  return {
    person: name || email || userObjectId || '',
    email: email ?? '',
    reasons: (errors ?? []).map(({ code, description }) => ({
      code: String(code ?? ''),
      description: description ?? '',
    })),
  };
}

/** Undefined for an answer that names neither a new subscription nor an error: it says nothing about what happened. */
export function upgradeResultRead(read: upgrades.UpgradeResult): UpgradeResult | undefined {
  const errors = (read.upgradeErrors ?? []).map(errorRead);
  const licenceErrors = (read.licenseErrors ?? []).map(licenceErrorRead);
  const target = read.targetSubscriptionId;
  if (!target && errors.length === 0 && licenceErrors.length === 0) return undefined;
  return {
    ...(target ? { targetSubscription: id('subscription', target) } : {}),
    errors,
    licenceErrors,
  };
}
