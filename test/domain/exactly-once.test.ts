import { expect, test } from '@jest/globals';
import { storm } from '../../bench/exactly-once/storm.ts';

test('orders clicked twice, with workers killed and answers lost, happen exactly once each', async () => {
  const toll = await storm({
    orders: 60,
    kills: 4,
    atOnce: 12,
    settleMs: 4_000,
    orderTimeoutMs: 1_000,
    slowestMs: 2_500,
  });
  expect(toll).toMatchObject({ orders: 60, lost: 0, doubled: 0, denied: 0, unfinished: 0 });
  expect(toll.effects).toBeGreaterThan(50);
}, 300_000);
