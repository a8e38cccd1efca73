/** Which of all customers can be upgraded: what the service offers about it. */
import type { Asking, Role } from '../actors.ts';
import type { ScanId, TenantId } from '../ids.ts';
import type { Person } from '../orders/person.ts';
import type { Page } from '../paging.ts';
import type { Scan, ScannedCustomer } from './scan.ts';

export type Portfolio = {
  /** The one that runs, else the last one while it is fresh, else a new one; `afresh`: a new one unless one runs. */
  start(asking: Asking, how?: 'afresh'): Promise<Scan>;
  /** The one that runs, else the one that began last. */
  latest(asking: Asking): Promise<Scan | undefined>;
  scan(asking: Asking, scan: ScanId): Promise<Scan | undefined>;
  /** Those of whom there is something to tell, what can be done first. */
  found(asking: Asking, scan: ScanId, page: Page): Promise<readonly ScannedCustomer[]>;
  /** All of them, piece by piece. */
  everyFound(asking: Asking, scan: ScanId): AsyncIterable<readonly ScannedCustomer[]>;
  /** By the one who started it, or by somebody who may order. */
  cancel(asking: Asking, scan: ScanId): Promise<Cancelling>;
  /** Those that could not be read are asked about once more; undefined where that cannot be. */
  askAgain(asking: Asking, scan: ScanId): Promise<Scan | undefined>;
  /** What the job calls: goes on with it where nobody does. Ends when it ends, or when this process is to stop. */
  work(tenant: TenantId, scan: ScanId): Promise<void>;
  /** Lets go of what this process has in hand; another one goes on with it. */
  stop(): Promise<void>;
};

export type Cancelling =
  /** As it stands now: cancelled, or ended before. */
  | { readonly kind: 'scan'; readonly scan: Scan }
  | {
      readonly kind: 'not-yours';
      readonly scan: Scan;
      readonly starter: Person;
      readonly who: readonly Role[];
    }
  | { readonly kind: 'unknown' };
