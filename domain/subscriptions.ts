import type { CustomerId, OfferId, SubscriptionId } from './ids.ts';

export const knownStatuses = [
  'none',
  'active',
  'suspended',
  'deleted',
  'expired',
  'pending',
  'disabled',
] as const;
export type KnownStatus = (typeof knownStatuses)[number];
/** Partner Center may send a status that nobody knows yet: it is shown as it is and breaks nothing. */
export type SubscriptionStatus =
  | { readonly known: true; readonly status: KnownStatus }
  | { readonly known: false; readonly asSent: string };

export type Subscription = {
  readonly id: SubscriptionId;
  readonly customer: CustomerId;
  readonly offerId: OfferId;
  readonly offerName: string;
  /** What the partner calls it; often the offer's name. */
  readonly friendlyName: string;
  readonly quantity: number;
  readonly status: SubscriptionStatus;
  /** Set on add-ons only. */
  readonly parent?: SubscriptionId;
  readonly billingCycle: string;
  readonly isTrial: boolean;
  readonly autoRenews: boolean;
  /** ISO 8601; left out where Partner Center leaves it out. */
  readonly createdAt?: string;
  readonly committedUntil?: string;
  readonly suspensionReasons: readonly string[];
  /** The resource whole, for sending back with a change; nobody but the client looks inside. */
  readonly asSent: unknown;
};

export function isActive(subscription: Subscription): boolean {
  return subscription.status.known && subscription.status.status === 'active';
}

/** Ended for good: it no longer stands in the way of anything. */
export function isGone({ status }: Subscription): boolean {
  return isOver(status);
}

/** Neither of these can be reactivated. */
export function isOver(status: SubscriptionStatus): boolean {
  return status.known && (status.status === 'deleted' || status.status === 'expired');
}
