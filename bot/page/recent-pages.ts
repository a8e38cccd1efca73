/** Which conversations of a person's pages are alive, so that news finds one of them. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import { keyOf } from '../turn/preferences.ts';
import type { PageConversation } from './transcript.ts';

const recent = z.object({ conversations: z.array(z.string()) });
const remembered = 5;

export function recentPagesIn(storage: Storage) {
  const key = (tenant: string, person: string) => keyOf('pages', tenant, person);

  async function held(tenant: string, person: string): Promise<readonly string[]> {
    const stored: Record<string, unknown> = await storage.read([key(tenant, person)]);
    return recent.safeParse(stored[key(tenant, person)]).data?.conversations ?? [];
  }

  return {
    async seen({ tenant, person, conversation }: PageConversation): Promise<void> {
      const before = await held(tenant, person);
      if (before[0] === conversation) return;
      const conversations = [conversation, ...before.filter((known) => known !== conversation)].slice(
        0,
        remembered,
      );
      await storage.write({ [key(tenant, person)]: { conversations } });
    },
    async latest(tenant: string, person: string): Promise<PageConversation | undefined> {
      const [conversation] = await held(tenant, person);
      return conversation === undefined ? undefined : { tenant, person, conversation };
    },
  };
}

export type RecentPages = ReturnType<typeof recentPagesIn>;
