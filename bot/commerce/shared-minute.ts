/** What all replicas together may ask of Partner Center in one minute, counted in the database they share. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { SharedMinute } from '../../partner-center/limiter.ts';
import { keyOf } from '../turn/preferences.ts';

const counted = z.object({ minute: z.number(), taken: z.number(), eTag: z.string() });
const minuteMs = 60_000;
/** Several replicas may want their share in the same moment; whoever comes too late looks again. */
const tries = 8;

export function sharedMinute(storage: Storage, now: () => number = Date.now): SharedMinute {
  return {
    async take(tenant, wanted, perMinute) {
      const key = keyOf('minute', tenant);
      const nextAt = (Math.floor(now() / minuteMs) + 1) * minuteMs;
      for (let round = 0; round < tries; round += 1) {
        const minute = Math.floor(now() / minuteMs);
        const stored: Record<string, unknown> = await storage.read([key]);
        const before = counted.safeParse(stored[key]).data;
        const taken = before?.minute === minute ? before.taken : 0;
        const granted = Math.max(0, Math.min(wanted, perMinute - taken));
        if (granted === 0) return { granted, nextAt };
        try {
          await storage.write({
            [key]: { minute, taken: taken + granted, ...(before ? { eTag: before.eTag } : {}) },
          });
          return { granted, nextAt };
        } catch {
          // Another replica counted meanwhile.
        }
      }
      return { granted: 0, nextAt };
    },
  };
}
