/** A clock that goes so many times faster: minutes of patience are tried in moments, and things still happen in their order. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../domain/ports.ts';

export function fastClock(times: number): Clock {
  const start = Date.now();
  return {
    now: () => new Date(start + (Date.now() - start) * times),
    after: (ms) => pause(ms / times, undefined, { ref: false }),
  };
}
