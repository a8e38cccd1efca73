/** The page's conversation as it stands, kept so that a reload, another replica or a repeated request finds it. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { Reply as PageReply, ShownActivity } from '../../web/protocol.ts';
import { keyOf } from '../turn/preferences.ts';

/** Each activity is a document of its own; this one names them in their order. */
const index = z.object({
  ids: z.array(z.string()),
  turns: z.array(z.string()),
});
type Index = z.infer<typeof index>;

export type TurnOutcome = Pick<PageReply, 'activities' | 'answer'>;

const longest = 100;
/** A turn that the page sends again is answered from memory as long as it is one of these. */
const turnsRemembered = 10;

export type PageConversation = {
  readonly tenant: string;
  readonly person: string;
  readonly conversation: string;
};

export function transcriptsIn(storage: Storage) {
  const base = ({ tenant, person, conversation }: PageConversation) =>
    keyOf('page', tenant, person, conversation);
  const activityKey = (of: PageConversation, id: string) => `${base(of)}/activity/${encodeURIComponent(id)}`;
  const turnKey = (of: PageConversation, turn: string) => `${base(of)}/turn/${turn}`;

  async function stored(keys: readonly string[]): Promise<Record<string, unknown>> {
    return keys.length === 0 ? {} : storage.read([...keys]);
  }

  async function indexOf(of: PageConversation): Promise<Index> {
    const held = await stored([base(of)]);
    return index.safeParse(held[base(of)]).data ?? { ids: [], turns: [] };
  }

  return {
    async all(of: PageConversation): Promise<readonly ShownActivity[]> {
      const { ids } = await indexOf(of);
      const held = await stored(ids.map((id) => activityKey(of, id)));
      return ids.flatMap((id) => shownIn(held[activityKey(of, id)]) ?? []);
    },
    async one(of: PageConversation, id: string): Promise<ShownActivity | undefined> {
      const held = await stored([activityKey(of, id)]);
      return shownIn(held[activityKey(of, id)]);
    },
    async outcomeOf(of: PageConversation, turn: string): Promise<TurnOutcome | undefined> {
      const held = (await stored([turnKey(of, turn)]))[turnKey(of, turn)];
      // Written by us alone, a line below; it is as it was.
      return typeof held === 'object' && held !== null && 'outcome' in held
        ? (held.outcome as TurnOutcome)
        : undefined;
    },
    /** Adds activities at the end and remembers what the turn came to. */
    async add(
      of: PageConversation,
      added: readonly ShownActivity[],
      turn?: string,
      outcome?: TurnOutcome,
    ): Promise<void> {
      const before = await indexOf(of);
      const ids = [...before.ids, ...added.map(({ id }) => id)];
      const turns =
        turn && outcome ? [...before.turns.filter((known) => known !== turn), turn] : before.turns;
      const tooOld = [
        ...ids.slice(0, -longest).map((id) => activityKey(of, id)),
        ...turns.slice(0, -turnsRemembered).map((old) => turnKey(of, old)),
      ];
      await storage.write({
        [base(of)]: { ids: ids.slice(-longest), turns: turns.slice(-turnsRemembered) },
        ...Object.fromEntries(added.map((activity) => [activityKey(of, activity.id), { activity }])),
        ...(turn && outcome ? { [turnKey(of, turn)]: { outcome } } : {}),
      });
      if (tooOld.length > 0) await storage.delete(tooOld);
    },
    async forget(of: PageConversation): Promise<void> {
      const { ids, turns } = await indexOf(of);
      const keys = [...ids.map((id) => activityKey(of, id)), ...turns.map((turn) => turnKey(of, turn))];
      await storage.delete([base(of), ...keys]);
    },
    /** A card that was answered: the new one takes its place. Gives back what the page now shows. */
    async replaceCard(
      of: PageConversation,
      id: string,
      card: object,
      beside: Pick<ShownActivity, 'suggestedActions' | 'again' | 'about'> = {},
    ): Promise<ShownActivity | undefined> {
      const held = await stored([activityKey(of, id)]);
      const before = shownIn(held[activityKey(of, id)]);
      if (!before) return undefined;
      const { text: _text, suggestedActions: _past, again: _again, about: _about, ...rest } = before;
      const activity: ShownActivity = { ...rest, cards: [card], ...beside };
      await storage.write({ [activityKey(of, id)]: { activity } });
      return activity;
    },
  };
}

export type Transcripts = ReturnType<typeof transcriptsIn>;

function shownIn(held: unknown): ShownActivity | undefined {
  if (typeof held !== 'object' || held === null || !('activity' in held)) return undefined;
  return held.activity as ShownActivity;
}
