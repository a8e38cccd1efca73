/** What this replica may spend of the minute that all of them share. */
import type { Clock } from '../domain/ports.ts';

/** What all replicas may do together in one minute; each takes some of it and spends that by itself. */
export type SharedMinute = {
  take(
    tenant: string,
    wanted: number,
    perMinute: number,
  ): Promise<{ readonly granted: number; readonly nextAt: number }>;
};

const keptForMs = 30_000;

type Stock = { left: number; until: number; taking: Promise<number | undefined> | undefined };

/** Undefined when there is something to spend, which is spent then; else when there may be more. */
export type Spend = (tenant: string) => Promise<number | undefined>;

export function commonMinute(perMinute: number, clock: Clock, shared: SharedMinute | undefined): Spend {
  const stocks = new Map<string, Stock>();
  const now = (): number => clock.now().getTime();

  /** A part of the common minute; one request for it at a time, or the first burst would take all there is. */
  async function takeShare(tenant: string, stock: Stock, from: SharedMinute): Promise<number | undefined> {
    const wanted = Math.max(1, Math.ceil(perMinute / 20));
    // Where the common count cannot be reached, this replica's own limit still holds.
    const { granted, nextAt } = await from
      .take(tenant, wanted, perMinute)
      .catch(() => ({ granted: wanted, nextAt: 0 }));
    stock.left = granted;
    stock.until = now() + keptForMs;
    return granted > 0 ? undefined : nextAt;
  }

  return async (tenant) => {
    if (!shared || perMinute <= 0) return undefined;
    const stock = stocks.get(tenant) ?? { left: 0, until: 0, taking: undefined };
    stocks.set(tenant, stock);
    // What was not spent in time has gone back to the others.
    while (stock.left <= 0 || now() > stock.until) {
      stock.taking ??= takeShare(tenant, stock, shared).finally(() => {
        stock.taking = undefined;
      });
      const nextAt = await stock.taking;
      if (nextAt !== undefined) return nextAt;
    }
    stock.left -= 1;
    return undefined;
  };
}
