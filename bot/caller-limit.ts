/** How often one caller may come: a bucket that fills evenly through the minute. */

type Bucket = { tokens: number; filledAt: number };

export type CallerLimit = {
  /** Seconds to wait, or 0 when the call may go on. */
  readonly take: (caller: string) => number;
};

/** More callers than this are never remembered at once; a forgotten one only gets a full bucket. */
const remembered = 20_000;

export function callerLimit(perMinute: number, now: () => number = Date.now): CallerLimit {
  if (perMinute <= 0) return { take: () => 0 };
  const size = Math.max(5, Math.ceil(perMinute / 4));
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  return {
    take(caller) {
      const at = now();
      const bucket = buckets.get(caller) ?? { tokens: size, filledAt: at };
      buckets.delete(caller);
      bucket.tokens = Math.min(size, bucket.tokens + (at - bucket.filledAt) * perMillisecond);
      bucket.filledAt = at;
      buckets.set(caller, bucket);
      // A Map keeps the order of insertion, so the first is who has been away longest.
      if (buckets.size > remembered) buckets.delete(buckets.keys().next().value ?? '');
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
      }
      return Math.max(1, Math.ceil((1 - bucket.tokens) / perMillisecond / 1000));
    },
  };
}
