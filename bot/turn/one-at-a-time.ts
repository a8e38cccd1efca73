/** Turns of one person run one after the other, so that a double click finds what the first click did. */

/** A turn that hangs must not hang everything: after this long the next one goes on beside it. */
const patienceMs = 10_000;

/** More than anybody clicks; where nothing else limits a caller, what waits must not fill the memory. */
const mostWaiting = 200;

/** `tooMany` is what the one gets for whom no room is left. */
export function oneAtATime(most = mostWaiting) {
  const last = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, number>();

  async function inTurn<Outcome>(key: string, work: () => Promise<Outcome>): Promise<Outcome> {
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
  }

  return async function inLine<Outcome>(
    key: string,
    work: () => Promise<Outcome>,
    tooMany: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const ahead = waiting.get(key) ?? 0;
    if (ahead >= most) return tooMany();
    waiting.set(key, ahead + 1);
    try {
      return await inTurn(key, work);
    } finally {
      const left = (waiting.get(key) ?? 1) - 1;
      if (left === 0) waiting.delete(key);
      else waiting.set(key, left);
    }
  };
}

async function settledOrLate(before: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patienceMs);
  await Promise.race([before, late]);
  clearTimeout(timer);
}
