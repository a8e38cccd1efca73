/** Looks now and every so often, so that what a dead process left, or time has run out for, is never left lying. */
import type { Log } from './log.ts';
import { lineOf } from './start-error.ts';

export type Sweeping = {
  /** Looks once, now. Answers how much there was. */
  sweep(): Promise<number>;
  stop(): void;
};

export type SweepingParts = {
  readonly sweep: () => Promise<number>;
  readonly everyMs: number;
  readonly log: Log;
  /** What the log says of a sweep that failed; the next one makes up for it. */
  readonly failed: string;
};

export async function startSweeping({ sweep, everyMs, log, failed }: SweepingParts): Promise<Sweeping> {
  await sweep();
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => log.warn({ error: lineOf(error) }, failed));
  }, everyMs);
  timer.unref();
  return { sweep, stop: () => clearInterval(timer) };
}
