/** A short memory for reads: the same question shares one call while it runs and for a minute after. */
import type { Answer } from './answers.ts';
import type { Clock } from './ports.ts';

/** Long enough for a person to go from list to review, short enough to show what is true. */
const freshForMs = 60_000;
const keptAtMost = 2_000;

export type Memory<Value> = {
  read(key: string, ask: () => Promise<Answer<Value>>): Promise<Answer<Value>>;
  /** Forgets every key that ends so. */
  forget(ending: string): void;
};

export function remembering<Value>(clock: Clock): Memory<Value> {
  const kept = new Map<string, { readonly at: number; readonly reading: Promise<Answer<Value>> }>();
  return {
    read(key, ask) {
      const now = clock.now().getTime();
      const before = kept.get(key);
      if (before && now - before.at < freshForMs) return before.reading;
      const reading = ask();
      kept.delete(key); // so that the newest stands last, and the first is the oldest
      kept.set(key, { at: now, reading });
      const drop = () => {
        if (kept.get(key)?.reading === reading) kept.delete(key);
      };
      reading.then(({ ok }) => ok || drop(), drop); // a fault is not kept
      const [oldest] = kept.keys();
      if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
      return reading;
    },
    forget(ending) {
      for (const key of [...kept.keys()]) if (key.endsWith(ending)) kept.delete(key);
    },
  };
}
