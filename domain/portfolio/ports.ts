/** What a check of all customers needs to be kept: one at a time for a tenant, and none lost with a process. */
import type { CustomerSummary } from '../customers.ts';
import type { Fault } from '../faults.ts';
import type { ScanId, TenantId } from '../ids.ts';
import type { Person } from '../orders/person.ts';
import type { Page } from '../paging.ts';
import type { NewScan, Scan, ScannedCustomer } from './scan.ts';

/** Every time in it is the database's. `storage/` implements it. */
export type Scans = {
  /** This one and its job, in one transaction; or the one that runs already, over all replicas. */
  begin(scan: NewScan): Promise<{ readonly scan: Scan; readonly begun: boolean }>;
  byId(tenant: TenantId, scan: ScanId): Promise<Scan | undefined>;
  /** The one that runs, else the one that began last. */
  latest(tenant: TenantId): Promise<Scan | undefined>;
  /** Undefined when it does not run (any more). */
  cancel(tenant: TenantId, scan: ScanId, by: Person): Promise<Scan | undefined>;
  /** An ended one runs again for those that could not be read; undefined where there are none, or another one runs. */
  reopen(tenant: TenantId, scan: ScanId): Promise<Scan | undefined>;
  /** Those of whom there is something to tell: what is open first, then what is refused, then what could not be read. */
  found(tenant: TenantId, scan: ScanId, page: Page): Promise<readonly ScannedCustomer[]>;
  /** All of them, piece by piece, in the same order. */
  everyFound(tenant: TenantId, scan: ScanId): AsyncIterable<readonly ScannedCustomer[]>;
  /** One worker at a time over all replicas; undefined while another holds it or when it has ended. */
  claim(tenant: TenantId, scan: ScanId, forMs: number): Promise<ScanClaim | undefined>;
};

/** A scan in the hands of the one worker that may go on with it. Undefined or false: it was lost, cancelled or has ended. */
export type ScanClaim = {
  readonly scan: Scan;
  /** Keeps it. */
  renew(): Promise<boolean>;
  /** A page of customers to be looked at; one that is on the list already stays as it is. */
  list(customers: readonly CustomerSummary[], isLast: boolean): Promise<Scan | undefined>;
  /** The next ones, in the order of the list. */
  waiting(limit: number): Promise<readonly CustomerSummary[]>;
  /** Each is counted once, however often it is looked at. */
  count(looked: readonly ScannedCustomer[]): Promise<Scan | undefined>;
  /** Once in a scan those that could not be reached wait again. Answers how many. */
  lookAgain(): Promise<number>;
  end(
    how: { readonly state: 'finished' } | { readonly state: 'failed'; readonly fault: Fault },
  ): Promise<Scan | undefined>;
  /** For another process to go on at once. */
  release(): Promise<void>;
};
