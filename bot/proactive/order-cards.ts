/** Which card a person confirmed an order on: when the order ends later, that card is replaced where it stands. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { Incoming } from '../../dialogs/turn.ts';
import type { Actor } from '../../domain/actors.ts';
import { keyOf } from '../turn/preferences.ts';

const place = z.object({
  person: z.string(),
  /** Absent for the page. */
  serviceUrl: z.string().optional(),
  conversation: z.string(),
  activity: z.string(),
});
export type OrderCardPlace = z.infer<typeof place>;

const confirming = new Set(['upgrade.confirm', 'licenses.confirm', 'approval.approve']);

export function orderCardsIn(storage: Storage) {
  const key = (tenant: string, order: string) => keyOf('order-card', tenant, order);
  return {
    /** Before the click is worked on, for its order may end at any moment after. */
    async clicked(
      incoming: Incoming,
      { tenant, person }: Actor,
      at: Omit<OrderCardPlace, 'person' | 'activity'>,
    ): Promise<void> {
      if (incoming.kind !== 'click' || !incoming.card) return;
      const { action } = incoming;
      if (!confirming.has(action.verb) || !('order' in action) || typeof action.order !== 'string') return;
      const held: OrderCardPlace = { person, ...at, activity: incoming.card };
      await storage.write({ [key(tenant, action.order)]: held });
    },
    async of(tenant: string, order: string): Promise<OrderCardPlace | undefined> {
      const at = key(tenant, order);
      const stored: Record<string, unknown> = await storage.read([at]);
      return place.safeParse(stored[at]).data;
    },
    async forget(tenant: string, order: string): Promise<void> {
      await storage.delete([key(tenant, order)]);
    },
  };
}

export type OrderCards = ReturnType<typeof orderCardsIn>;
