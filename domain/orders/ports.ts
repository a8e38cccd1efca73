/** What orders need to be kept: each sent once, and none lost with a process. */
import type { CustomerId, OrderId, PersonId, SubscriptionId, TenantId } from '../ids.ts';
import type { Order, Outcome } from './order.ts';
import type { Person } from './person.ts';

/** The ledger. Every time in it is the database's, never the process's. `storage/` implements it. */
export type Orders = {
  draft(order: DraftedOrder, expiresInMs: number): Promise<Order>;
  byId(tenant: TenantId, order: OrderId): Promise<Order | undefined>;
  byReference(tenant: TenantId, reference: string): Promise<Order | undefined>;
  /** drafted → awaiting-approval; undefined when it no longer is a living draft. Approval has no expiry of 30 minutes but of 7 days. */
  awaitApproval(tenant: TenantId, order: OrderId, note: string): Promise<Order | undefined>;
  /** drafted or awaiting-approval → submitted, and the job, in one transaction. The job is the safety net: it starts some seconds later. */
  submit(
    tenant: TenantId,
    order: OrderId,
    orderer: Person,
    credential: Order['credential'],
  ): Promise<Submitting>;
  /** drafted or awaiting-approval → ended without ever being submitted; undefined when it is past that. */
  close(tenant: TenantId, order: OrderId, outcome: Outcome): Promise<Order | undefined>;
  /** What was read before it was sent, if it ever was. */
  before(tenant: TenantId, order: OrderId): Promise<BeforeSending | undefined>;
  /** A person settles an order that needs attention; undefined when it does not (any more). */
  settle(tenant: TenantId, order: OrderId, outcome: Outcome): Promise<Order | undefined>;
  /** A living draft is forgotten; anything further is left alone. */
  discard(tenant: TenantId, order: OrderId): Promise<void>;
  /** One worker at a time over all replicas; undefined while another holds the order or when it has ended. */
  claim(tenant: TenantId, order: OrderId, forMs: number): Promise<Claim | undefined>;
  /** Orders of a tenant, newest first: everything but plain drafts. */
  history(tenant: TenantId, ask: HistoryQuestion): Promise<readonly Order[]>;
  /** As the history, but in the order in which they were prepared, which never changes: none is missed or told twice. */
  everyOne(tenant: TenantId, ask: EveryOrderQuestion): Promise<readonly Order[]>;
  /** What a person had begun and not finished: the newest living draft. */
  unfinished(tenant: TenantId, person: PersonId): Promise<Order | undefined>;
  awaitingApproval(tenant: TenantId): Promise<readonly Order[]>;
};

export type DraftedOrder = Omit<
  Order,
  | 'state'
  | 'outcome'
  | 'rounds'
  | 'draftedAt'
  | 'expiresAt'
  | 'submittedAt'
  | 'sentAt'
  | 'endedAt'
  | 'orderer'
  | 'note'
>;

export type Submitting =
  | { readonly kind: 'submitted'; readonly order: Order }
  /** Somebody clicked before: the order as it stands now. */
  | { readonly kind: 'already'; readonly order: Order }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' }
  /** Another order for the same subscription is submitted or sent and has not ended. */
  | { readonly kind: 'busy'; readonly other: Order };

export type HistoryQuestion = {
  readonly person?: PersonId;
  readonly customer?: CustomerId;
  readonly limit: number;
  readonly offset: number;
};

export type EveryOrderQuestion = {
  readonly customer?: CustomerId | undefined;
  /** The last one that was told. */
  readonly after?: OrderId | undefined;
  readonly limit: number;
};

/** An order in the hands of the one worker that may act on it. */
export type Claim = {
  readonly order: Order;
  /** What was read just before it was sent; undefined while it was never sent. */
  readonly before?: BeforeSending;
  /** Since the `sent` mark, by the database's clock. */
  readonly sentMsAgo?: number;
  /** Since it was submitted, by the same clock. */
  readonly submittedMsAgo: number;
  /** Commits the mark, and with whose token it leaves, before anything leaves; false when the claim was lost meanwhile. */
  markSent(before: BeforeSending, credential: Order['credential']): Promise<boolean>;
  /** Certainly without effect: it counts as never sent. `another-round` counts towards giving up. */
  markNotDone(count: 'another-round' | 'same-round'): Promise<boolean>;
  /** Ends the order; undefined when the claim was lost meanwhile, or the order had ended: the first outcome stands. */
  end(outcome: Outcome): Promise<Order | undefined>;
  /** Gives it back for later, and sees to it that a job takes it up then. */
  postpone(forMs: number): Promise<void>;
};

/** What tells afterwards whether an order took effect: the subscriptions there were, the number there was. */
export type BeforeSending = {
  readonly subscriptions: readonly SubscriptionId[];
  readonly quantity: number;
};
