/** One welcome for one installation, however often and in whatever form the channel tells of it. */
import type { Storage } from 'botbuilder-core';
import type { Once } from '../teams/once.ts';
import type { InboundActivity } from '../turn/activity.ts';
import { keyOf } from '../turn/preferences.ts';

/** We are added to a team, not to one of its channels: one event may name this channel and the next one that. */
export function welcomedPlace({ channelData, conversation }: InboundActivity): string {
  return channelData?.team?.id ?? conversation?.id ?? '';
}

/** `once` decides between replicas, to each of which the same installation may be told. */
export function welcomesIn(storage: Storage, once?: Once) {
  const key = (tenant: string, conversation: string) => keyOf('welcomed', tenant, conversation);
  return {
    /** True for the first who asks. */
    async first(tenant: string, conversation: string): Promise<boolean> {
      if (once) return once.first('welcomed', [tenant, conversation]);
      const at = key(tenant, conversation);
      const stored: Record<string, unknown> = await storage.read([at]);
      if (stored[at] !== undefined) return false;
      await storage.write({ [at]: { at: new Date().toISOString() } });
      return true;
    },
    async forget(tenant: string, conversation: string): Promise<void> {
      await storage.delete([key(tenant, conversation)]);
      await once?.forget('welcomed', [tenant, conversation]);
    },
  };
}

export type Welcomes = ReturnType<typeof welcomesIn>;
