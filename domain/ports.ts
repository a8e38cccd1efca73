/**
 * All that the service needs from outside. Each port is implemented in one room and handed in at the start. What keeps
 * orders stands in `orders/ports.ts`, what keeps checks of all customers in `portfolio/ports.ts`.
 */
import type { Asking } from './actors.ts';
import type { Answer } from './answers.ts';
import type { Customer, CustomerPage, CustomerSummary } from './customers.ts';
import type { ExportChunk, ExportFile, ExportToKeep } from './exports.ts';
import type { WriteFault } from './faults.ts';
import type {
  CustomerId,
  ExportId,
  OrderId,
  OrderReference,
  PersonId,
  RequestId,
  ScanId,
  SubscriptionId,
  TenantId,
} from './ids.ts';
import type { Order } from './orders/order.ts';
import type { Person } from './orders/person.ts';
import type { Scan } from './portfolio/scan.ts';
import type { Subscription } from './subscriptions.ts';
import type { UpgradeCandidate, UpgradeResult } from './upgrades.ts';

export type Clock = {
  now(): Date;
  /** Resolves after so many milliseconds. */
  after(ms: number): Promise<void>;
};

export type Ids = { order(): OrderId; reference(): OrderReference; request(): RequestId; scan(): ScanId };

/** Counted for the operator; never shown to a person. */
export type Notices = {
  /** Partner Center allows what our own rules would refuse. */
  rulesDisagree(asking: Asking, codes: readonly string[]): void;
  /** `told` has the outcome in an answer already; everybody else concerned has not. */
  orderEnded(order: Order, told?: PersonId): void;
  /** Somebody who may approve is asked to. */
  approvalAsked(order: Order): void;
  /** A check of all customers ended; `told` has it in an answer already. */
  scanEnded(scan: Scan, told?: PersonId): void;
  /** Work that nobody waits for broke off; it is taken up again by itself. */
  brokeOff(what: 'scan', error: unknown): void;
};

export type WriteAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: WriteFault };

/** Partner Center, read and written. `partner-center/` implements it over HTTP. */
export type PartnerCenter = {
  /** The partner's whole directory of customers, cached per partner tenant. */
  directory(asking: Asking): Promise<Answer<Directory>>;
  /** The same list as it is now, a page at a time: the first one, or the one that the last one led to. */
  customersPage(asking: Asking, from?: string): Promise<Answer<CustomerPage>>;
  customer(asking: Asking, customer: CustomerId): Promise<Answer<Customer>>;
  subscriptions(asking: Asking, customer: CustomerId): Promise<Answer<readonly Subscription[]>>;
  subscription(
    asking: Asking,
    customer: CustomerId,
    subscription: SubscriptionId,
  ): Promise<Answer<Subscription>>;
  upgrades(
    asking: Asking,
    customer: CustomerId,
    subscription: SubscriptionId,
  ): Promise<Answer<readonly UpgradeCandidate[]>>;
  /** The link with which a customer accepts the relationship; passed through untouched. */
  relationshipRequest(asking: Asking): Promise<Answer<{ readonly url: string }>>;
  /** Posted to the source subscription, once: never repeated by the client itself. */
  performUpgrade(asking: Asking, upgrade: UpgradeToPerform): Promise<WriteAnswer<UpgradeResult>>;
  /** Sends the whole resource back with another number; refused (2055) when it has changed since it was read. */
  changeQuantity(asking: Asking, change: QuantityToSet): Promise<WriteAnswer<Subscription>>;
};

export type UpgradeToPerform = {
  readonly customer: CustomerId;
  readonly subscription: SubscriptionId;
  readonly candidate: UpgradeCandidate;
  readonly quantity: number;
  readonly requestId: RequestId;
};

export type QuantityToSet = {
  readonly customer: CustomerId;
  /** As just read: its `asSent` travels back whole. */
  readonly subscription: Subscription;
  readonly quantity: number;
  readonly requestId: RequestId;
};

export type Directory = {
  readonly customers: readonly CustomerSummary[];
  readonly index: CustomerIndex;
};

/** The one index over customers' names; `understanding/` implements it. */
export type CustomerIndex = {
  /** Search: part of a name, typos, other scripts, domain or id; best first. */
  find(query: string, limit: number): readonly CustomerSummary[];
  /** The customers a sentence speaks of; several ids with the same claim are ambiguous. */
  mentionsIn(text: string): readonly CustomerMention[];
};

export type CustomerMention = {
  readonly customers: readonly CustomerId[];
  /** Where in the text, as [start, end). */
  readonly span: readonly [number, number];
  /** From 0 to 1: how sure. */
  readonly confidence: number;
};

export type IndexCustomers = (customers: readonly CustomerSummary[]) => CustomerIndex;

/** Files that people took out, each bound to one person of one tenant. `storage/` implements it. */
export type Exports = {
  /** Undefined when it grew beyond the limit: then nothing is left of it. */
  keep(
    of: Omit<ExportToKeep, 'content' | 'table'> & Pick<ExportFile, 'tenant' | 'person'>,
    content: AsyncIterable<ExportChunk>,
    limits: { readonly bytes: number; readonly livesMs: number },
  ): Promise<ExportFile | undefined>;
  find(tenant: TenantId, person: PersonId, id: ExportId): Promise<ExportFile | undefined>;
  content(tenant: TenantId, person: PersonId, id: ExportId): AsyncIterable<Uint8Array>;
  /** All of a person's. */
  forget(tenant: TenantId, person: PersonId): Promise<void>;
};

/** Append-only and chained; there is no audit service in Partner Center operated by 21Vianet. */
export type Audit = { record(entry: AuditEntry): Promise<void> };

export type AuditEntry = {
  readonly tenant: TenantId;
  readonly person: Person;
  readonly channel: string;
  readonly locale: string;
  readonly correlationId: string;
  readonly deed:
    | 'drafted'
    | 'submitted'
    | 'ended'
    | 'handed-over'
    | 'approved'
    | 'declined'
    | 'access-requested'
    | 'exported'
    | 'settled';
  readonly order?: OrderReference;
  readonly customer?: CustomerId;
  readonly facts: Readonly<Record<string, unknown>>;
};
