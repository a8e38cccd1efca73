/** What is kept of a person between turns: one record, of one version. A record of another version starts afresh. */

import type { Storage, StoreItem } from 'botbuilder-core';
import type { DialogState } from 'botbuilder-dialogs';
import type { About } from '../cards/about.ts';
import type { Deed } from '../cards/elements/buttons.ts';
import type { Actor } from '../domain/actors.ts';
import type { CustomerSummary } from '../domain/customers.ts';
import type { CustomerId, OfferId, OrderId, SubscriptionId } from '../domain/ids.ts';
import type { LocaleTag } from '../locales/tags.ts';
import type { Expects } from './answers.ts';
import type { ShownButton } from './buttons-shown.ts';
import type { Going } from './wishes.ts';

/** Raised whenever a step, a wish or this record changes its shape. */
export const memoryVersion = 1;

/** What was spoken of last: "why?" and "what can it become?" mean this. */
export type Focus = {
  readonly customer?: CustomerId;
  readonly subscription?: SubscriptionId;
  readonly order?: OrderId;
};

export type Question = { readonly going: Going; readonly expects: Expects };

/** One person's side of one conversation. */
export type Chat = {
  dialogs: DialogState;
  /** The question that waits for its answer. */
  question?: Question | undefined;
  /** Something else was shown since it was asked. */
  aside: boolean;
  /** The card shown last asks for one answer. */
  asks?: boolean | undefined;
  /** Whom and what it asks about. */
  about?: About | undefined;
  /** The buttons of the card shown last. */
  buttons: readonly ShownButton[];
  /** The offers to choose from, in the order shown. */
  offers?: readonly { readonly id: OfferId; readonly name: string; readonly official: string }[] | undefined;
  focus: Focus;
  /** What was asked in words last: "and Fabrikam?" means the same for somebody else. */
  asked?: Going | undefined;
  /** What showed the last cards, oldest first: where "back" leads. */
  past: readonly Deed[];
  /** The activity of the last card, where it is known. */
  openCard?: string | undefined;
  /** A sentence that waits for Partner Center to answer. */
  unheard?: string | undefined;
  /** A language was offered just now. */
  offered?: LocaleTag | undefined;
  usedAt: number;
};

export type Memory = {
  readonly version: number;
  recent: readonly CustomerSummary[];
  /** Languages that were offered once, and so are not again. */
  offered: readonly LocaleTag[];
  /** By the channel's own id, which may be any text: a plain object would answer to `__proto__`. */
  readonly chats: Map<string, Chat>;
};

const chatsKept = 6;
export const recentKept = 5;

function keyOf({ tenant, person }: Actor): string {
  return `memory/${encodeURIComponent(tenant)}/${encodeURIComponent(person)}`;
}

function freshMemory(): Memory {
  return { version: memoryVersion, recent: [], offered: [], chats: new Map() };
}

export function freshChat(): Chat {
  return { dialogs: { dialogStack: [] }, aside: false, buttons: [], focus: {}, past: [], usedAt: 0 };
}

type StoredMemory = Omit<Memory, 'chats'> & { readonly chats: Readonly<Record<string, Chat>> };

/** The version vouches for the shape, for nothing else writes these records. */
function isMemory(stored: unknown): stored is StoredMemory {
  return (
    typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === memoryVersion
  );
}

/** Last writer wins: nothing that must not be lost stands here. */
export function memoryIn(storage: Storage) {
  return {
    async load(actor: Actor): Promise<Memory> {
      const stored: StoreItem = await storage.read([keyOf(actor)]);
      const held: unknown = stored[keyOf(actor)];
      return isMemory(held) ? { ...held, chats: new Map(Object.entries(held.chats)) } : freshMemory();
    },
    async save(actor: Actor, memory: Memory): Promise<void> {
      const chats = [...memory.chats]
        .sort(([, one], [, other]) => other.usedAt - one.usedAt)
        .slice(0, chatsKept);
      await storage.write({ [keyOf(actor)]: { ...memory, eTag: '*', chats: Object.fromEntries(chats) } });
    },
    async forget(actor: Actor): Promise<void> {
      await storage.delete([keyOf(actor)]);
    },
  };
}
