/** The shared service: dialogs, page, jobs and command lines go through it, and nothing else decides. */
import type { Asking } from './actors.ts';
import type { Answer } from './answers.ts';
import type { Customer, CustomerSummary } from './customers.ts';
import type { Exporting } from './exporting.ts';
import type { CustomerId, OfferId, OrderId, SubscriptionId } from './ids.ts';
import type { Product } from './offers.ts';
import type { Order } from './orders/order.ts';
import type { HistoryQuestion } from './orders/ports.ts';
import type { OrderRefusal } from './orders/refusals.ts';
import type { Page } from './paging.ts';
import type { Portfolio } from './portfolio/portfolio.ts';
import type { CustomerIndex } from './ports.ts';
import type { Subscription } from './subscriptions.ts';
import type { Details, UpgradeType } from './upgrades.ts';

export type Desk = Exporting & {
  // Looking
  /** An empty query means all, by name. */
  findCustomers(asking: Asking, query: string, page: Page): Promise<Answer<CustomerList>>;
  customerIndex(asking: Asking): Promise<Answer<CustomerIndex>>;
  customer(asking: Asking, customer: CustomerId): Promise<Answer<Customer>>;
  holdings(asking: Asking, customer: CustomerId): Promise<Answer<Holdings>>;
  details(asking: Asking, customer: CustomerId, subscription: SubscriptionId): Promise<Answer<Details>>;
  /** Forgets what was read a moment ago, so that the next look asks Partner Center afresh. */
  lookAgain(asking: Asking, customer: CustomerId): void;
  /** The matrix: what a product can become, no customer's case. */
  pathsFrom(product: Product): readonly Product[];
  /** Which of our six products an offer is, if any. */
  productOf(offer: OfferId): Product | undefined;

  // Ordering
  draftUpgrade(asking: Asking, wish: UpgradeWish): Promise<Answer<Drafting>>;
  draftLicences(asking: Asking, wish: LicenceWish): Promise<Answer<Drafting>>;
  /** Confirmed by the drafter. Answers at once with the outcome, or with the order under way when it takes longer. */
  submit(asking: Asking, order: OrderId): Promise<Answer<Submission>>;
  /** The drafter drops the draft; nothing was changed. */
  drop(asking: Asking, order: OrderId): Promise<void>;
  order(asking: Asking, order: OrderId): Promise<Order | undefined>;
  orderByReference(asking: Asking, reference: string): Promise<Order | undefined>;
  history(asking: Asking, question: HistoryQuestion): Promise<readonly Order[]>;
  unfinished(asking: Asking): Promise<Order | undefined>;

  // With a second person
  handOver(asking: Asking, order: OrderId, note: string): Promise<Answer<Submission>>;
  approve(asking: Asking, order: OrderId): Promise<Answer<Submission>>;
  decline(asking: Asking, order: OrderId, reason: string): Promise<Answer<Submission>>;
  awaitingApproval(asking: Asking): Promise<readonly Order[]>;
  /** An order that needs attention: look once more, or say what was found by hand. */
  settle(asking: Asking, order: OrderId, verdict: Verdict): Promise<Answer<Submission>>;

  /** All customers at once. */
  readonly portfolio: Portfolio;

  // Around it
  requestAccess(asking: Asking, customer: CustomerId): Promise<Answer<AccessRequest>>;
  /** What the worker calls: takes an order one step further, wherever it stands. */
  work(tenant: Order['tenant'], order: OrderId): Promise<Order | undefined>;
};

export type CustomerList = { readonly customers: readonly CustomerSummary[]; readonly total: number };

export type Holdings = { readonly customer: Customer; readonly subscriptions: readonly Subscription[] };

export type UpgradeWish = {
  readonly customer: CustomerId;
  readonly subscription: SubscriptionId;
  readonly offer: OfferId;
  readonly quantity: number;
  /** Where both upgrade types are open, the person chooses; else the one that is open is taken. */
  readonly type?: UpgradeType;
};

export type LicenceWish = {
  readonly customer: CustomerId;
  readonly subscription: SubscriptionId;
  readonly quantity: number;
  /** `more` adds to the present number, `total` replaces it. */
  readonly mode: 'total' | 'more';
};

/** A draft to be looked at and confirmed; or why there is none, with the details as they are now. */
export type Drafting =
  | { readonly kind: 'drafted'; readonly order: Order; readonly details: Details }
  | { readonly kind: 'refused'; readonly refusals: readonly OrderRefusal[]; readonly details?: Details };

export type Submission =
  /** Ended, under way, or awaiting approval: the order says which. */
  | { readonly kind: 'order'; readonly order: Order; readonly again: boolean }
  | {
      readonly kind: 'refused';
      readonly refusals: readonly OrderRefusal[];
      readonly order?: Order;
    };

export const verdicts = ['look-again', 'done', 'not-done'] as const;
export type Verdict = (typeof verdicts)[number];

export type AccessRequest = { readonly customer: Customer; readonly url: string };

export type DeskSettings = {
  /** How long a person has to confirm. */
  readonly draftLivesMs: number;
  /** How long an unanswered order may still take effect. */
  readonly settleMs: number;
  /** How long an order's write may take; a claim outlives it. */
  readonly orderTimeoutMs: number;
  /** How long a click waits for the outcome before the card shows progress instead. */
  readonly patienceMs: number;
  readonly fourEyesAbove?: number;
  /** Real offer ids for our six products, besides those built in. */
  readonly moreOffers: Readonly<Record<string, Product>>;
};
