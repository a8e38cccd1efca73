/** A scan and its customers as the tables hold them, and as the domain speaks of them. */
import type { Fault } from '../../domain/faults.ts';
import { id } from '../../domain/ids.ts';
import type { Person } from '../../domain/orders/person.ts';
import type { NewScan, Scan, ScannedCustomer } from '../../domain/portfolio/scan.ts';

export type ScanRow = {
  readonly scan: NewScan;
  readonly state: Scan['state'];
  readonly listed: boolean;
  readonly total: number;
  readonly upgradable: number;
  readonly refused: number;
  readonly nothing: number;
  readonly unread: number;
  readonly no_path: number;
  readonly not_active: number;
  readonly cancelled_by: Person | null;
  readonly fault: Fault | null;
  readonly started_at: Date;
  readonly ended_at: Date | null;
};

export const scanColumns = `scan, state, listed, total, upgradable, refused, nothing, unread, no_path, not_active,
  cancelled_by, fault, started_at, ended_at`;

export function scanOf(row: ScanRow): Scan {
  const { scan, state, listed, total, upgradable, refused, nothing, unread } = row;
  return {
    ...scan,
    state,
    listed,
    total,
    counts: { upgradable, refused, nothing, unread, noPath: row.no_path, notActive: row.not_active },
    startedAt: row.started_at.toISOString(),
    ...(row.ended_at && { endedAt: row.ended_at.toISOString() }),
    ...(row.cancelled_by && { cancelledBy: row.cancelled_by }),
    ...(row.fault && { fault: row.fault }),
  };
}

/** What was found at a customer, besides who they are. */
export type Found = Omit<ScannedCustomer, 'customer' | 'standing'>;

export type CustomerRow = {
  readonly customer_id: string;
  readonly name: string;
  readonly domain: string;
};

export function customerOf({ customer_id, name, domain }: CustomerRow): ScannedCustomer['customer'] {
  return { id: id('customer', customer_id), name, domain };
}
