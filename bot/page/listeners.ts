/** Who listens to which conversation on this replica, and word of what happens on the others. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Later } from '../../web/protocol.ts';
import type { PageConversation, Transcripts } from './transcript.ts';

type Send = (later: Later) => void;

/** What travels between replicas: not the card, which may be longer than a notification can be, only where it is. */
const word = z.object({
  from: z.string(),
  of: z.object({ tenant: z.string(), person: z.string(), conversation: z.string() }),
  kind: z.enum(['activity', 'replace', 'delete']),
  id: z.string(),
});

/** How many orders of a tenant wait for an approval: it travels as it is. */
const waitingWord = z.object({ from: z.string(), tenant: z.string(), waiting: z.number() });

/** A browser opens a handful; more of one person's are not meant to be read. */
const mostOfOnePerson = 30;

export type Announce = (text: string) => Promise<void>;

export function pageListeners(read: Transcripts['one']) {
  const self = randomUUID();
  const sends = new Map<string, Set<Send>>();
  const counts = new Map<string, number>();
  let announce: Announce | undefined;

  const keyOf = ({ tenant, person, conversation }: PageConversation) =>
    JSON.stringify([tenant, person, conversation]);

  function tellHere(of: PageConversation, later: Later): void {
    for (const send of sends.get(keyOf(of)) ?? []) send(later);
  }

  /** Whoever of that tenant has a page open. */
  function tellAllHere(tenant: string, later: Later): void {
    for (const [key, listening] of sends)
      if (JSON.parse(key)[0] === tenant) for (const send of listening) send(later);
  }

  const personOf = ({ tenant, person }: Omit<PageConversation, 'conversation'>) =>
    JSON.stringify([tenant, person]);

  function count(who: string, more: number): void {
    const now = (counts.get(who) ?? 0) + more;
    if (now > 0) counts.set(who, now);
    else counts.delete(who);
  }

  return {
    areTooMany: (of: Omit<PageConversation, 'conversation'>): boolean =>
      (counts.get(personOf(of)) ?? 0) >= mostOfOnePerson,
    listen(of: PageConversation, send: Send): () => void {
      const key = keyOf(of);
      const all = sends.get(key) ?? new Set();
      sends.set(key, all.add(send));
      count(personOf(of), 1);
      return () => {
        if (!all.delete(send)) return;
        count(personOf(of), -1);
        if (all.size === 0 && sends.get(key) === all) sends.delete(key);
      };
    },
    async tell(of: PageConversation, later: Exclude<Later, { kind: 'waiting' }>): Promise<void> {
      tellHere(of, later);
      const id = later.kind === 'delete' ? later.id : later.activity.id;
      await announce?.(JSON.stringify({ from: self, of, kind: later.kind, id }));
    },
    async tellWaiting(tenant: string, waiting: number): Promise<void> {
      tellAllHere(tenant, { kind: 'waiting', count: waiting });
      await announce?.(JSON.stringify({ from: self, tenant, waiting }));
    },
    /** Gives the way to the other replicas. */
    through(given: Announce): void {
      announce = given;
    },
    /** Another replica's word. */
    async heard(text: string): Promise<void> {
      const said = jsonOf(text);
      const count = waitingWord.safeParse(said).data;
      if (count && count.from !== self) tellAllHere(count.tenant, { kind: 'waiting', count: count.waiting });
      const parsed = word.safeParse(said);
      if (!parsed.success || parsed.data.from === self) return;
      const { of, kind, id } = parsed.data;
      if (!sends.has(keyOf(of))) return;
      if (kind === 'delete') {
        tellHere(of, { kind, id });
        return;
      }
      const activity = await read(of, id);
      if (activity) tellHere(of, kind === 'replace' ? { kind, id, activity } : { kind, activity });
    },
  };
}

export type PageListeners = ReturnType<typeof pageListeners>;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
