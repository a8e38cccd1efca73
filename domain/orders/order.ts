/** One order is one row from its first draft to its end, under one reference and one request id. */
import type { Credential, Origin } from '../actors.ts';
import type {
  CustomerId,
  OfferId,
  OrderId,
  OrderReference,
  RequestId,
  SubscriptionId,
  TenantId,
} from '../ids.ts';
import type { Limits } from '../offers.ts';
import type { LicenceError, UpgradeType } from '../upgrades.ts';
import type { Person } from './person.ts';
import type { OrderRefusal } from './refusals.ts';

/** What is ordered. `quantity` is always the new total. */
export type Change =
  | {
      readonly kind: 'upgrade';
      readonly target: { readonly offerId: OfferId; readonly offerName: string; readonly limits: Limits };
      readonly type: UpgradeType;
      readonly quantity: number;
    }
  | { readonly kind: 'licences'; readonly quantity: number };

/** The state the person saw when drafting; submitting compares it with what is there then. */
export type Seen = {
  readonly customerName: string;
  readonly customerDomain: string;
  readonly offerId: OfferId;
  readonly offerName: string;
  readonly quantity: number;
  readonly status: string;
};

export type Outcome =
  | { readonly kind: 'done'; readonly newSubscription?: SubscriptionId }
  | {
      readonly kind: 'people-to-fix';
      readonly newSubscription?: SubscriptionId;
      readonly people: readonly LicenceError[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly OrderRefusal[] }
  /** Sent, and no round of asking could tell whether it took effect. */
  | { readonly kind: 'needs-attention'; readonly known: Ambiguity }
  | { readonly kind: 'declined'; readonly by: Person; readonly reason: string };

/** What could be read upstream about an order whose answer never came. */
export type Ambiguity = {
  readonly sourceStatus: string;
  readonly quantityNow?: number;
  readonly candidates: readonly SubscriptionId[];
};

const orderStates = ['drafted', 'awaiting-approval', 'submitted', 'sent', 'ended'] as const;
export type OrderState = (typeof orderStates)[number];

export type Order = {
  readonly id: OrderId;
  readonly tenant: TenantId;
  readonly reference: OrderReference;
  readonly requestId: RequestId;
  readonly customer: CustomerId;
  readonly subscription: SubscriptionId;
  readonly change: Change;
  readonly seen: Seen;
  /** Who drafted it. */
  readonly drafter: Person;
  /** Who confirmed or approved it; absent before. */
  readonly orderer?: Person;
  /** With whose token it left for Partner Center; until then, with whose it is meant to. */
  readonly credential: Credential;
  readonly correlationId: string;
  readonly locale: string;
  readonly channel: string;
  /** Begun among others: whoever is told of it alone is told where. */
  readonly origin?: Origin;
  /** Words of the drafter to those who may approve. */
  readonly note?: string;
  readonly state: OrderState;
  readonly outcome?: Outcome;
  /** Rounds of asking upstream after an answer that never came. */
  readonly rounds: number;
  /** ISO 8601, UTC, by the database's clock. */
  readonly draftedAt: string;
  readonly expiresAt: string;
  readonly submittedAt?: string;
  readonly sentAt?: string;
  readonly endedAt?: string;
};

const outcomeLabels = [
  'in-progress',
  'done',
  'people-to-fix',
  'refused',
  'needs-attention',
  'awaiting-approval',
  'declined',
] as const;
export type OutcomeLabel = (typeof outcomeLabels)[number];

/** How an order is labelled wherever it is shown; a draft that was never submitted is no order yet. */
export function labelOf(order: Order): OutcomeLabel | undefined {
  switch (order.state) {
    case 'drafted':
      return undefined;
    case 'awaiting-approval':
      return 'awaiting-approval';
    case 'submitted':
    case 'sent':
      return 'in-progress';
    case 'ended':
      return order.outcome?.kind ?? 'needs-attention';
    default:
      return order.state satisfies never;
  }
}
