/** Turns of one person run one after the other, so that a double click finds what the first click did. */

/** A turn that hangs must not hang everything: after this long the next one goes on beside it. */
const patienceMs = 10_000;

export function oneAtATime() {
  const last = new Map<string, Promise<unknown>>();
  return async function inTurn<Outcome>(key: string, work: () => Promise<Outcome>): Promise<Outcome> {
    const before = last.get(key);
    const mine = (before ? settledOrLate(before) : Promise.resolve()).then(work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}

async function settledOrLate(before: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patienceMs);
  await Promise.race([before, late]);
  clearTimeout(timer);
}
