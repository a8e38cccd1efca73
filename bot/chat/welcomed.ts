/** One welcome for one installation, however often and in whatever form the channel tells of it. */
import type { Storage } from 'botbuilder-core';
import { keyOf } from '../turn/preferences.ts';

export function welcomesIn(storage: Storage) {
  const key = (tenant: string, conversation: string) => keyOf('welcomed', tenant, conversation);
  return {
    /** True for the first who asks. */
    async first(tenant: string, conversation: string): Promise<boolean> {
      const at = key(tenant, conversation);
      const stored: Record<string, unknown> = await storage.read([at]);
      if (stored[at] !== undefined) return false;
      await storage.write({ [at]: { at: new Date().toISOString() } });
      return true;
    },
    async forget(tenant: string, conversation: string): Promise<void> {
      await storage.delete([key(tenant, conversation)]);
    },
  };
}

export type Welcomes = ReturnType<typeof welcomesIn>;
