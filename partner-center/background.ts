/** Work that nobody waits for takes half of the pace at most, so that the people at the desk never wait behind it. */
import type { Clock } from '../domain/ports.ts';
import { commonMinute, type SharedMinute } from './common-minute.ts';

const minute = 60_000;

/** Undefined when the request may go on to where everybody's leave; else the time from which it might. */
export type Background = (tenant: string, allowance: number, deadline: number) => Promise<number | undefined>;

export function background(perMinute: number, clock: Clock, shared: SharedMinute | undefined): Background {
  const slots = new Map<string, readonly number[]>();
  const now = (): number => clock.now().getTime();
  const spend = commonMinute(Math.floor(perMinute / 2), clock, shared);

  /** The first few at once, so that a small portfolio is done at once; the rest evenly until the first ones count no more. */
  function nextSlot(recent: readonly number[], half: number): number {
    const [oldest = 0] = recent;
    const last = recent.at(-1) ?? 0;
    if (recent.length < half / 2) return Math.max(now(), last);
    const free = Math.max(1, half - recent.length);
    const even = last + (oldest + minute - last) / free;
    return Math.max(now(), recent.length < half ? even : oldest + minute);
  }

  return async (tenant, allowance, deadline) => {
    if (allowance === Number.POSITIVE_INFINITY) return undefined;
    const half = Math.max(1, Math.floor(allowance / 2));
    const recent = (slots.get(tenant) ?? []).filter((slot) => slot > now() - minute);
    const slot = nextSlot(recent, half);
    if (slot > deadline) return slot;
    slots.set(tenant, [...recent, slot]);
    if (slot > now()) await clock.after(slot - now());
    return spend(`${tenant} background`);
  };
}
