/** The client waits for a search in silence, and after a few seconds shows an error: what is late is said to be late. */

/** The store asks for an answer within two seconds; the rest is the way here and back. */
const searchMs = 1200;

/** Nothing of it is lost: what was asked for goes on, and whoever searches again soon finds it read. */
export function patience(ms = searchMs) {
  const { promise: over, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), ms);
  return {
    inTime: <Value>(work: Promise<Value>): Promise<Value | 'late'> => Promise.race([work, over]),
    end: () => clearTimeout(timer),
  };
}

export type Patience = ReturnType<typeof patience>;
