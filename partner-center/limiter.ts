import type { Clock } from '../domain/ports.ts';
import { background as besides } from './background.ts';
import { commonMinute, type SharedMinute } from './common-minute.ts';

/** One for all callers of a partner tenant: Partner Center counts them together, the refused ones too. */
export type Limiter = {
  /** Undefined when the request may leave; else the time from which it might, because that is longer than `patienceMs`. */
  pass(tenant: string, patienceMs: number, background?: boolean): Promise<number | undefined>;
  /** A 429 arrived: nobody asks before the time that comes back. */
  throttled(tenant: string, retryAfterMs: number): number;
  answered(tenant: string): void;
};

const minute = 60_000;
const longestPause = 5 * minute;
/** After a 429 the pace falls to this part of what was reached, and climbs back a step every minute. */
const lowered = 0.75;
const step = 0.1;
/** Never below this by itself: a person's click makes a handful of requests, and repeated 429s lengthen the pause anyway. */
const slowest = 120;
/** Enough to tell, where no limit is set, what pace a 429 came at. */
const fewestRemembered = 3000;

type Pace = {
  /** When the latest requests left or will leave, oldest first. */
  slots: number[];
  blockedUntil: number;
  /** 429s in a row. */
  strikes: number;
  /** The pace learned from a 429; undefined while none was learned. */
  learned: number | undefined;
  learnedAt: number;
};

export function limiter(perMinute: number, clock: Clock, shared?: SharedMinute): Limiter {
  const paces = new Map<string, Pace>();
  const now = (): number => clock.now().getTime();
  const spend = commonMinute(perMinute, clock, shared);
  const inBackground = besides(perMinute, clock, shared);

  function paceOf(tenant: string): Pace {
    const known = paces.get(tenant);
    if (known) return known;
    const pace: Pace = {
      slots: [],
      blockedUntil: 0,
      strikes: 0,
      learned: undefined,
      learnedAt: 0,
    };
    paces.set(tenant, pace);
    return pace;
  }

  /** Requests a minute just now; Infinity where nothing limits. */
  function allowance(pace: Pace): number {
    const configured = perMinute > 0 ? perMinute : Number.POSITIVE_INFINITY;
    if (pace.learned === undefined) return configured;
    const minutes = Math.max(0, Math.floor((now() - pace.learnedAt) / minute));
    const climbed = pace.learned * (1 + step) ** minutes;
    // With no configured limit the lesson is forgotten once the pace has doubled.
    const enough = perMinute > 0 ? perMinute : pace.learned * 2;
    if (climbed < enough) return Math.floor(climbed);
    pace.learned = undefined;
    return configured;
  }

  /** When the next request may leave, were it to ask now. */
  function nextSlot(pace: Pace): number {
    const at = now();
    pace.slots = pace.slots
      .filter((slot) => slot > at - minute)
      .slice(-Math.max(fewestRemembered, perMinute));
    const limit = allowance(pace);
    const crowding = limit < pace.slots.length + 1 ? pace.slots[pace.slots.length - limit] : undefined;
    const last = pace.slots.at(-1) ?? 0;
    // A lowered pace is spread over the minute, so that the end of a pause is not the next stampede.
    const spread =
      pace.learned === undefined || limit === Number.POSITIVE_INFINITY ? 0 : last + minute / limit;
    return Math.max(at, pace.blockedUntil, spread, crowding === undefined ? 0 : crowding + minute);
  }

  return {
    async pass(tenant, patienceMs, background = false) {
      const pace = paceOf(tenant);
      const deadline = now() + patienceMs;
      if (background) {
        // Its own turn comes first: a place among everybody's is taken by who may leave at once.
        const nextAt = await inBackground(tenant, allowance(pace), deadline);
        if (nextAt !== undefined) return nextAt;
      }
      for (;;) {
        const slot = nextSlot(pace);
        if (slot > deadline) return slot;
        // The place is taken before waiting for it, so that nobody overtakes.
        pace.slots.push(slot);
        if (slot > now()) await clock.after(slot - now());
        // A 429 may have come in while this one waited for its turn.
        if (pace.blockedUntil > now()) continue;
        const nextAt = await spend(tenant);
        if (nextAt === undefined) return undefined;
        if (nextAt > deadline) return nextAt;
        await clock.after(Math.max(50, nextAt - now()));
      }
    },

    throttled(tenant, retryAfterMs) {
      const pace = paceOf(tenant);
      const at = now();
      // Answers to requests that were under way together are one event.
      if (at < pace.blockedUntil) return pace.blockedUntil;
      pace.strikes += 1;
      const pause = Math.min(longestPause, Math.max(1000, retryAfterMs) * 2 ** (pace.strikes - 1));
      pace.blockedUntil = at + pause;
      const reached = pace.slots.filter((slot) => slot > at - minute).length;
      const slower = Math.floor(Math.min(allowance(pace), reached) * lowered);
      pace.learned = Math.min(allowance(pace), Math.max(slowest, slower));
      pace.learnedAt = pace.blockedUntil;
      return pace.blockedUntil;
    },

    answered(tenant) {
      paceOf(tenant).strikes = 0;
    },
  };
}
