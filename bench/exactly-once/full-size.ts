/** The storm at full size: a thousand orders, each submitted twice at once, twenty kills of a worker. Every figure is zero or it is a fault. */
import type { Measured } from '../measured.ts';
import { storm } from './storm.ts';

export async function measureExactlyOnce(): Promise<readonly Measured[]> {
  const toll = await storm(
    { orders: 1000, kills: 20, atOnce: 24, settleMs: 10_000, orderTimeoutMs: 2_000, slowestMs: 7_000 },
    (line) => console.error(line),
  );
  const outcomes = Object.entries(toll.ended).map(([outcome, count]) => ({
    name: `orders that ended ${outcome}`,
    value: count,
    unit: 'orders' as const,
  }));
  const zero = (name: string, value: number): Measured => ({ name, value, unit: 'orders', atMost: 0 });
  return [
    { name: 'orders, each submitted twice at once', value: toll.orders, unit: 'orders' },
    { name: 'workers killed meanwhile', value: toll.kills, unit: 'kills' },
    ...outcomes,
    zero('orders lost', toll.lost),
    zero('orders doubled', toll.doubled),
    zero('orders that happened and were denied', toll.denied),
    zero('orders without an outcome', toll.unfinished),
  ];
}
