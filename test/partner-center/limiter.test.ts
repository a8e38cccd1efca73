import { describe, expect, test } from '@jest/globals';
import { limiter } from '../../partner-center/limiter.ts';
import { aClock } from './client-of.ts';

const patient = 10 * 60_000;

describe('the pace towards Partner Center', () => {
  test('never lets more requests leave in any minute than are allowed', async () => {
    const clock = aClock();
    const pace = limiter(50, clock);
    const left: number[] = [];
    for (let at = 0; at < 180; at += 1) {
      await pace.pass('t', patient);
      left.push(clock.now().getTime());
      clock.advance(at % 7);
    }
    for (const start of left)
      expect(left.filter((each) => each >= start && each < start + 60_000).length).toBeLessThanOrEqual(50);
    expect((left.at(-1) ?? 0) - (left[0] ?? 0)).toBeLessThan(4 * 60_000);
  });

  test('is one for all callers of a partner, and another for another partner', async () => {
    const clock = aClock();
    const pace = limiter(2, clock);
    await Promise.all([pace.pass('one', 0), pace.pass('one', 0)]);
    expect(await pace.pass('one', 0)).toBe(clock.now().getTime() + 60_000);
    expect(await pace.pass('other', 0)).toBeUndefined();
  });

  test('has no limit when it is set to none', async () => {
    const pace = limiter(0, aClock());
    for (let at = 0; at < 1000; at += 1) expect(await pace.pass('t', 0)).toBeUndefined();
  });

  test('stops for everybody until Retry-After has passed', async () => {
    const clock = aClock();
    const pace = limiter(0, clock);
    await pace.pass('t', 0);
    const until = pace.throttled('t', 57_000);
    expect(until).toBe(clock.now().getTime() + 57_000);
    expect(await pace.pass('t', 5_000)).toBe(until);
    expect(await pace.pass('t', 60_000)).toBeUndefined();
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(until);
  });

  test('counts the 429s of requests that were under way together as one', async () => {
    const clock = aClock();
    const pace = limiter(0, clock);
    for (let at = 0; at < 20; at += 1) await pace.pass('t', 0);
    const until = pace.throttled('t', 10_000);
    for (let at = 0; at < 19; at += 1) expect(pace.throttled('t', 10_000)).toBe(until);
  });

  test('pauses longer for each 429 in a row, and no longer so once it was answered', async () => {
    const clock = aClock();
    const pace = limiter(0, clock);
    const pauses: number[] = [];
    for (let at = 0; at < 3; at += 1) {
      await pace.pass('t', patient);
      const until = pace.throttled('t', 10_000);
      pauses.push(until - clock.now().getTime());
      clock.advance(until - clock.now().getTime() + 1);
    }
    pace.answered('t');
    await pace.pass('t', patient);
    pauses.push(pace.throttled('t', 10_000) - clock.now().getTime());
    expect(pauses).toEqual([10_000, 20_000, 40_000, 10_000]);
  });

  test('is slower after a 429, spread out instead of all at once, and climbs back', async () => {
    const clock = aClock();
    const pace = limiter(500, clock);
    for (let at = 0; at < 400; at += 1) await pace.pass('t', 0);
    pace.throttled('t', 57_000);
    clock.advance(70_000);
    const left: number[] = [];
    for (let at = 0; at < 20; at += 1) {
      await pace.pass('t', patient);
      left.push(clock.now().getTime());
    }
    // Three quarters of the four hundred that were reached: one every fifth of a second.
    const gaps = left.slice(1).map((at, before) => at - (left[before] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([200]));
    clock.advance(20 * 60_000);
    const again = clock.now().getTime();
    for (let at = 0; at < 100; at += 1) await pace.pass('t', patient);
    expect(clock.now().getTime() - again).toBe(0);
  });

  test('takes from the minute that all replicas share, and waits for the next one when that is spent', async () => {
    const clock = aClock();
    const taken: number[] = [];
    let left = 7;
    const shared = {
      take: async (_: string, wanted: number) => {
        const granted = Math.min(wanted, left);
        left -= granted;
        taken.push(granted);
        return { granted, nextAt: clock.now().getTime() + 30_000 };
      },
    };
    const pace = limiter(100, clock, shared);
    for (let at = 0; at < 7; at += 1) expect(await pace.pass('t', 0)).toBeUndefined();
    expect(taken).toEqual([5, 2]);
    expect(await pace.pass('t', 0)).toBe(clock.now().getTime() + 30_000);
  });

  test('holds by itself when what all replicas share cannot be reached', async () => {
    const clock = aClock();
    const pace = limiter(3, clock, { take: () => Promise.reject(new Error('down')) });
    for (let at = 0; at < 3; at += 1) expect(await pace.pass('t', 0)).toBeUndefined();
    expect(await pace.pass('t', 0)).toBe(clock.now().getTime() + 60_000);
  });

  test('takes a share at a time, however many ask at once, and gives back what was not spent', async () => {
    const clock = aClock();
    const taken: number[] = [];
    const shared = {
      take: async (_: string, wanted: number) => {
        await new Promise((resolve) => setImmediate(resolve));
        taken.push(wanted);
        return { granted: wanted, nextAt: 0 };
      },
    };
    const pace = limiter(100, clock, shared);
    await Promise.all(Array.from({ length: 12 }, () => pace.pass('t', 0)));
    expect(taken).toEqual([5, 5, 5]);
    clock.advance(45_000);
    await pace.pass('t', 0);
    expect(taken).toEqual([5, 5, 5, 5]);
  });
});

describe('work that nobody waits for', () => {
  test('takes half of the pace at most, in any minute', async () => {
    const clock = aClock();
    const pace = limiter(100, clock);
    const left: number[] = [];
    for (let at = 0; at < 200; at += 1) {
      await pace.pass('t', patient, true);
      left.push(clock.now().getTime());
    }
    for (const start of left)
      expect(left.filter((each) => each >= start && each < start + 60_000).length).toBeLessThanOrEqual(50);
    // And not much less: nothing is gained by standing still.
    expect((left.at(-1) ?? 0) - (left[0] ?? 0)).toBeLessThan(4.5 * 60_000);
  });

  test('keeps nobody waiting who is at the desk: their requests leave at once, up to the other half', async () => {
    const clock = aClock();
    const pace = limiter(100, clock);
    while ((await pace.pass('t', 0, true)) === undefined);
    const begun = clock.now().getTime();
    for (let at = 0; at < 50; at += 1) expect(await pace.pass('t', 0)).toBeUndefined();
    expect(clock.now().getTime()).toBe(begun);
  });

  test('a small portfolio is looked through at once, a large one evenly', async () => {
    const clock = aClock();
    const pace = limiter(100, clock);
    const begun = clock.now().getTime();
    const left: number[] = [];
    for (let at = 0; at < 200; at += 1) {
      await pace.pass('t', patient, true);
      left.push(clock.now().getTime() - begun);
    }
    expect(left[24]).toBe(0);
    const gaps = left.slice(25).map((at, next) => at - (left[24 + next] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2_400);
  });

  test('after a 429 it takes half of the lowered pace', async () => {
    const clock = aClock();
    const pace = limiter(500, clock);
    for (let at = 0; at < 200; at += 1) await pace.pass('t', 0);
    clock.advance(pace.throttled('t', 1_000) - clock.now().getTime() + 60_000);
    const begun = clock.now().getTime();
    for (let at = 0; at < 150; at += 1) await pace.pass('t', patient, true);
    // Three quarters of two hundred, of which half: seventy-five a minute, and a little more every minute.
    expect((clock.now().getTime() - begun) / 60_000).toBeGreaterThan(1);
    expect((clock.now().getTime() - begun) / 60_000).toBeLessThan(2);
  });

  test('of several replicas takes half of what all share', async () => {
    const clock = aClock();
    const taken = new Map<string, number>();
    const shared = {
      take: async (tenant: string, wanted: number, perMinute: number) => {
        const before = taken.get(tenant) ?? 0;
        const granted = Math.max(0, Math.min(wanted, perMinute - before));
        taken.set(tenant, before + granted);
        return { granted, nextAt: clock.now().getTime() + 60_000 };
      },
    };
    const replicas = [0, 1, 2, 3].map(() => limiter(100, clock, shared));
    let left = 0;
    for (let at = 0; at < 200; at += 1)
      if ((await replicas[at % 4]?.pass('t', 0, true)) === undefined) left += 1;
    expect(left).toBe(50);
  });
});
