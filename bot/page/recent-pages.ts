/** Which conversations of a person's pages are alive, so that news finds one of them. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { Turn } from '../../dialogs/turn.ts';
import { keyOf } from '../turn/preferences.ts';
import { type Reader, reader } from '../turn/readers.ts';
import type { PageConversation } from './transcript.ts';

const recent = reader.extend({ conversations: z.array(z.string()) });
const remembered = 5;

export const pageKey = (tenant: string, person: string) => keyOf('pages', tenant, person);

/** The page of a person as the database holds it: who reads there, and in which conversation. */
export function recentPageIn(
  held: unknown,
): { readonly reader: Reader; readonly conversation: string } | undefined {
  const read = recent.safeParse(held).data;
  const conversation = read?.conversations[0];
  return read && conversation !== undefined ? { reader: read, conversation } : undefined;
}

export function conversationsIn(held: unknown): readonly string[] {
  return recent.safeParse(held).data?.conversations ?? [];
}

export function recentPagesIn(storage: Storage) {
  return {
    async seen(
      { tenant, person, conversation }: PageConversation,
      { asking, locale, timeZone }: Turn,
    ): Promise<void> {
      const at = pageKey(tenant, person);
      const stored: Record<string, unknown> = await storage.read([at]);
      const before = recent.safeParse(stored[at]).data;
      const { name, role } = asking.actor;
      const now = { name, role, locale, timeZone };
      const same =
        before?.conversations[0] === conversation &&
        JSON.stringify(reader.parse(before)) === JSON.stringify(now);
      if (same) return;
      const others = (before?.conversations ?? []).filter((known) => known !== conversation);
      await storage.write({
        [at]: { ...now, conversations: [conversation, ...others].slice(0, remembered) },
      });
    },
  };
}

export type RecentPages = ReturnType<typeof recentPagesIn>;
