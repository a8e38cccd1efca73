/**
 * How much is written to one person unasked: the first few at once, and what comes on top of them within the minute folded
 * into one message now and then. Counted in the database, so that several replicas together stay below ten a minute.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Once } from '../teams/once.ts';

/** Four at once and one fold in twelve seconds: nine a minute at most. */
const singles = ['1', '2', '3', '4'] as const;
const foldsInAMinute = 5;

export type NoticePaceParts = {
  readonly once: Pick<Once, 'first'>;
  /** Shorter in tests. */
  readonly minuteMs?: number;
};

type Folded = { count: number; send: (count: number) => Promise<void> };

/** Where there is one process, it counts by itself. */
export function onceHere(): Pick<Once, 'first'> {
  const until = new Map<string, number>();
  return {
    async first(what, parts, forMs = Number.POSITIVE_INFINITY) {
      const key = JSON.stringify([what, ...parts]);
      if ((until.get(key) ?? 0) > Date.now()) return false;
      until.set(key, Date.now() + forMs);
      return true;
    },
  };
}

export function noticePace({ once, minuteMs = 60_000 }: NoticePaceParts) {
  const foldEveryMs = minuteMs / foldsInAMinute;
  /** What ends together is folded together. */
  const gatherMs = minuteMs / 60;
  const folded = new Map<string, Folded>();
  const underWay = new Set<Promise<void>>();
  const hurry = new AbortController();

  async function mayGoSingly(who: readonly string[]): Promise<boolean> {
    for (const slot of singles) if (await once.first('notice', [...who, slot], minuteMs)) return true;
    return false;
  }

  /** False: the process ends, and nothing is waited for any more. */
  const waited = (ms: number) =>
    pause(ms, undefined, { signal: hurry.signal, ref: false }).then(
      () => true,
      () => false,
    );

  async function foldLater(key: string, who: readonly string[]): Promise<void> {
    let on = await waited(gatherMs);
    while (on && !(await once.first('notice-fold', who, foldEveryMs))) on = await waited(foldEveryMs / 4);
    const all = folded.get(key);
    folded.delete(key);
    await all?.send(all.count);
  }

  return {
    /** True: it may go out by itself. Else it is counted, and `fold` sends one message for all of them a little later. */
    async takes(
      who: readonly [tenant: string, person: string],
      fold: (count: number) => Promise<void>,
    ): Promise<boolean> {
      const key = JSON.stringify(who);
      const known = folded.get(key);
      if (!known && (await mayGoSingly(who))) return true;
      const waiting = folded.get(key);
      if (waiting) {
        waiting.count += 1;
        return false;
      }
      folded.set(key, { count: 1, send: fold });
      const work = foldLater(key, who).catch(() => undefined);
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
      return false;
    },
    /** What is folded goes out now. */
    async settled(): Promise<void> {
      hurry.abort();
      await Promise.allSettled([...underWay]);
    },
  };
}
