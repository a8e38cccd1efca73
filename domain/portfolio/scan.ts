/** One check of all customers: how far it is, and what it found at each of them. */
import type { CustomerSummary } from '../customers.ts';
import type { EligibilityRefusal } from '../eligibility/refusals.ts';
import type { Fault } from '../faults.ts';
import type { OfferId, ScanId, SubscriptionId, TenantId } from '../ids.ts';
import type { Person } from '../orders/person.ts';
import type { Target } from '../upgrades.ts';

const scanStates = ['running', 'finished', 'cancelled', 'failed'] as const;
export type ScanState = (typeof scanStates)[number];

/** A customer is counted once, for the best that was found: something open, else something refused, else nothing; or not read. */
export const standings = ['upgradable', 'refused', 'nothing', 'unread'] as const;
export type Standing = (typeof standings)[number];

/** Customers by standing, and besides the subscriptions that Partner Center was not asked about. */
export type ScanCounts = Readonly<Record<Standing, number>> & {
  readonly noPath: number;
  readonly notActive: number;
};

/** What is known when it begins. Partner Center is asked with the partner's own credential, for nobody may be there. */
export type NewScan = {
  readonly id: ScanId;
  readonly tenant: TenantId;
  readonly starter: Person;
  readonly correlationId: string;
  readonly locale: string;
  readonly channel: string;
};

export type Scan = NewScan & {
  readonly state: ScanState;
  /** Whether the whole list of customers is known; until then `total` is what is known of it. */
  readonly listed: boolean;
  readonly total: number;
  readonly counts: ScanCounts;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly cancelledBy?: Person;
  /** What it failed of. */
  readonly fault?: Fault;
};

/** A subscription that Partner Center was asked about, with its answer. */
export type Finding = {
  readonly subscription: SubscriptionId;
  readonly offerId: OfferId;
  readonly offerName: string;
  readonly quantity: number;
  readonly targets: readonly Pick<Target, 'offerId' | 'offerName' | 'eligible' | 'refusals'>[];
  /** What stands against every upgrade, where Partner Center names no target. */
  readonly refusals: readonly EligibilityRefusal[];
};

export type ScannedCustomer = {
  readonly customer: CustomerSummary;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
  /** What could not be read; with something open besides, that still counts. */
  readonly fault?: Fault;
  readonly noPath: number;
  readonly notActive: number;
};

export function countedIn({ upgradable, refused, nothing, unread }: ScanCounts): number {
  return upgradable + refused + nothing + unread;
}

/** Those of whom there is something to tell. */
export function tellableIn({ upgradable, refused, unread }: ScanCounts): number {
  return upgradable + refused + unread;
}

export function isOpen({ targets }: Finding): boolean {
  return targets.some(({ eligible }) => eligible);
}
