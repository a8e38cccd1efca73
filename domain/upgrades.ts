/** What Partner Center says a subscription may become. It alone decides whether; our rules only explain. */

import type { Customer } from './customers.ts';
import type { EligibilityRefusal } from './eligibility/refusals.ts';
import type { OfferId, SubscriptionId } from './ids.ts';
import type { Limits, Offer, Product } from './offers.ts';
import type { Subscription } from './subscriptions.ts';

const upgradeTypes = ['upgrade_only', 'upgrade_with_license_transfer'] as const;
export type UpgradeType = (typeof upgradeTypes)[number];

/** Whatever form its code came in. `code` is snake_case of the contract's list, or `other`. */
export type UpgradeError = {
  readonly code: UpgradeErrorCode;
  readonly asSent: string;
  readonly description: string;
  readonly details?: string;
};

export const upgradeErrorCodes = [
  'other',
  'delegated_admin_permissions_disabled',
  'subscription_status_not_active',
  'conflicting_service_types',
  'concurrency_conflicts',
  'user_context_required',
  'subscription_add_ons_present',
  'subscription_does_not_have_any_upgrade_paths',
  'subscription_target_offer_not_found',
  'subscription_not_provisioned',
  'offer_does_not_support_billing_cycle',
  'insufficient_granular_admin_permissions',
] as const;
/** The position in the list is the integer form of the code. */
export type UpgradeErrorCode = (typeof upgradeErrorCodes)[number];

/** One item of GET …/upgrades. */
export type UpgradeCandidate = {
  readonly target: Offer;
  readonly type: UpgradeType | 'none';
  readonly eligible: boolean;
  readonly quantity: number;
  readonly errors: readonly UpgradeError[];
  /** The item whole, for sending back with the order; nobody but the client looks inside. */
  readonly asSent: unknown;
};

/** A possible target with everything known about it; the same offer in both upgrade types is one target. */
export type Target = {
  readonly offerId: OfferId;
  readonly offerName: string;
  readonly product?: Product;
  readonly limits: Limits;
  /** What Partner Center proposes: the present number. */
  readonly quantity: number;
  readonly eligible: boolean;
  /** The upgrade types that are open; two of them mean that the person chooses. */
  readonly types: readonly UpgradeType[];
  /** Empty when eligible. */
  readonly refusals: readonly EligibilityRefusal[];
};

/** A subscription's details as the card shows them. */
export type Details = {
  readonly customer: Customer;
  readonly subscription: Subscription;
  readonly product?: Product;
  readonly addOns: readonly Subscription[];
  readonly targets: readonly Target[];
  /** What stands against every upgrade when there is no target at all. */
  readonly refusals: readonly EligibilityRefusal[];
};

export type LicenceError = {
  readonly person: string;
  readonly email: string;
  readonly reasons: readonly { readonly code: string; readonly description: string }[];
};

/** What POST …/upgrades answered with HTTP 200; only both lists empty means success. */
export type UpgradeResult = {
  readonly targetSubscription?: SubscriptionId;
  readonly errors: readonly UpgradeError[];
  readonly licenceErrors: readonly LicenceError[];
};
