import type { Clock } from '../domain/ports.ts';

/** One for all callers of a partner tenant: Partner Center counts them together, the refused ones too. */
export type Limiter = {
  /** Undefined when the request may leave; else the time from which it might, because that is longer than `patienceMs`. */
  pass(tenant: string, patienceMs: number): Promise<number | undefined>;
  /** A 429 arrived: nobody asks before the time that comes back. */
  throttled(tenant: string, retryAfterMs: number): number;
  answered(tenant: string): void;
};

/** What all replicas may do together in one minute; each takes some of it and spends that by itself. */
export type SharedMinute = {
  take(
    tenant: string,
    wanted: number,
    perMinute: number,
  ): Promise<{ readonly granted: number; readonly nextAt: number }>;
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
  /** What this replica took of the common minute and has not spent. */
  stock: number;
  stockUntil: number;
  taking: Promise<number | undefined> | undefined;
};

export function limiter(perMinute: number, clock: Clock, shared?: SharedMinute): Limiter {
  const paces = new Map<string, Pace>();
  const now = (): number => clock.now().getTime();

  function paceOf(tenant: string): Pace {
    const known = paces.get(tenant);
    if (known) return known;
    const pace: Pace = {
      slots: [],
      blockedUntil: 0,
      strikes: 0,
      learned: undefined,
      learnedAt: 0,
      stock: 0,
      stockUntil: 0,
      taking: undefined,
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

  /** A part of the common minute; one request for it at a time, or the first burst would take all there is. */
  async function takeShare(tenant: string, pace: Pace, from: SharedMinute): Promise<number | undefined> {
    const wanted = Math.max(1, Math.ceil(perMinute / 20));
    // Where the common count cannot be reached, this replica's own limit still holds.
    const { granted, nextAt } = await from
      .take(tenant, wanted, perMinute)
      .catch(() => ({ granted: wanted, nextAt: 0 }));
    pace.stock = granted;
    pace.stockUntil = now() + minute / 2;
    return granted > 0 ? undefined : nextAt;
  }

  /** Undefined when this replica has something of the common minute to spend. */
  async function commonWait(tenant: string, pace: Pace): Promise<number | undefined> {
    if (!shared || perMinute <= 0) return undefined;
    // What was not spent in time has gone back to the others.
    while (pace.stock <= 0 || now() > pace.stockUntil) {
      pace.taking ??= takeShare(tenant, pace, shared).finally(() => {
        pace.taking = undefined;
      });
      const nextAt = await pace.taking;
      if (nextAt !== undefined) return nextAt;
    }
    pace.stock -= 1;
    return undefined;
  }

  return {
    async pass(tenant, patienceMs) {
      const pace = paceOf(tenant);
      const deadline = now() + patienceMs;
      for (;;) {
        const slot = nextSlot(pace);
        if (slot > deadline) return slot;
        // The place is taken before waiting for it, so that nobody overtakes.
        pace.slots.push(slot);
        if (slot > now()) await clock.after(slot - now());
        // A 429 may have come in while this one waited for its turn.
        if (pace.blockedUntil > now()) continue;
        const nextAt = await commonWait(tenant, pace);
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
