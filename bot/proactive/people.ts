/** Who can be written to, and where: their personal chat, or the page they had open last. */
import type { TenantId } from '../../domain/ids.ts';
import type { BotState } from '../../storage/bot-state.ts';
import { type Reference, referenceIn, referenceKey } from '../chat/references.ts';
import { pageKey, recentPageIn } from '../page/recent-pages.ts';
import type { Reader } from '../turn/readers.ts';

export type Reachable = {
  readonly person: string;
  readonly chat?: Reference | undefined;
  readonly page?: { readonly reader: Reader; readonly conversation: string } | undefined;
};

/** A tenant's staff are dozens; more than this would be a mistake somewhere. */
const most = 500;

export function peopleIn(state: BotState) {
  async function under(prefix: string): Promise<Map<string, unknown>> {
    const found: [string, unknown][] = Object.entries(await state.readAll(prefix, most));
    return new Map(found.map(([key, doc]) => [decodeURIComponent(key.slice(prefix.length)), doc]));
  }

  return {
    async of(tenant: TenantId): Promise<readonly Reachable[]> {
      const [chats, pages] = await Promise.all([under(referenceKey(tenant, '')), under(pageKey(tenant, ''))]);
      const everybody = new Set([...chats.keys(), ...pages.keys()]);
      return [...everybody].map((person) => ({
        person,
        chat: referenceIn(chats.get(person)),
        page: recentPageIn(pages.get(person)),
      }));
    },
  };
}

export type People = ReturnType<typeof peopleIn>;
