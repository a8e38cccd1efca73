/** Whose a card posted in a group is, and what shows it: kept here under an opaque id, so that the card itself says nothing. */
import type { Storage, StoreItem } from 'botbuilder-core';
import type { Deed } from '../cards/elements/buttons.ts';
import type { PersonId, TenantId } from '../domain/ids.ts';

export type View = {
  readonly owner: PersonId;
  /** The owner's id in that conversation, whose client asks by itself. */
  readonly member: string;
  /** The click that shows it again. */
  readonly shows: Deed;
  readonly settled: boolean;
};

function keyOf(tenant: TenantId, view: string): string {
  return `view/${encodeURIComponent(tenant)}/${encodeURIComponent(view)}`;
}

function isView(stored: unknown): stored is View {
  return typeof stored === 'object' && stored !== null && 'owner' in stored && 'shows' in stored;
}

export function viewsIn(storage: Storage) {
  return {
    async keep(tenant: TenantId, view: View): Promise<string> {
      const name = crypto.randomUUID();
      await storage.write({ [keyOf(tenant, name)]: { ...view, eTag: '*' } });
      return name;
    },
    async find(tenant: TenantId, name: string): Promise<View | undefined> {
      const stored: StoreItem = await storage.read([keyOf(tenant, name)]);
      const held: unknown = stored[keyOf(tenant, name)];
      return isView(held) ? held : undefined;
    },
  };
}

export type Views = ReturnType<typeof viewsIn>;
