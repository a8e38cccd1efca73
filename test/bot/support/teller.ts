/** The one who tells, with all its real parts and whoever can be reached; and an order to tell of. */
import { MemoryStorage } from 'botbuilder-core';
import { openDelivery } from '../../../bot/chat/delivery.ts';
import { referencesIn } from '../../../bot/chat/references.ts';
import { openLog } from '../../../bot/log.ts';
import { openMetrics } from '../../../bot/metrics.ts';
import { pageListeners } from '../../../bot/page/listeners.ts';
import { transcriptsIn } from '../../../bot/page/transcript.ts';
import { orderCardsIn } from '../../../bot/proactive/order-cards.ts';
import type { Reachable } from '../../../bot/proactive/people.ts';
import { telling } from '../../../bot/proactive/tell.ts';
import type { Once } from '../../../bot/teams/once.ts';
import { id } from '../../../domain/ids.ts';
import type { Order } from '../../../domain/orders/order.ts';
import { cardSaying } from './stand-in.ts';

const tenant = id('tenant', 'local');
const drafter = { id: id('person', 'lee'), name: 'Lee Gu' };

export const anEndedOrder: Order = {
  id: id('order', 'o1'),
  tenant,
  reference: id('reference', 'UD-ABC234'),
  requestId: id('request', 'r1'),
  customer: id('customer', 'c'),
  subscription: id('subscription', 's'),
  change: { kind: 'licences', quantity: 30 },
  seen: {
    customerName: 'Contoso',
    customerDomain: 'contoso.cn',
    offerId: id('offer', 'x'),
    offerName: 'X',
    quantity: 25,
    status: 'active',
  },
  drafter,
  orderer: drafter,
  credential: 'partner',
  correlationId: 'k',
  locale: 'en-US',
  channel: 'page',
  state: 'ended',
  outcome: { kind: 'done' },
  rounds: 0,
  draftedAt: '2026-01-01T00:00:00Z',
  expiresAt: '2026-01-01T00:30:00Z',
};

export function teller(reachable: readonly Reachable[], once?: Pick<Once, 'first'>) {
  const storage = new MemoryStorage();
  const log = openLog('silent');
  const metrics = openMetrics();
  const transcripts = transcriptsIn(storage);
  const listeners = pageListeners(transcripts.one);
  const references = referencesIn(storage);
  const orderCards = orderCardsIn(storage);
  const told = telling({
    people: { of: async () => reachable },
    conversation: {
      aboutOrder: async (_order, asking, locale) => ({
        card: cardSaying(`${asking.actor.role} ${locale}`),
        summary: 'an order',
      }),
      aboutScan: async ({ state }, locale) => ({
        card: cardSaying(`${state} ${locale}`),
        summary: 'a check of all customers',
      }),
    },
    delivery: openDelivery({
      maySendTo: () => true,
      tokenFor: async () => undefined,
      deadlineMs: 1000,
      log,
      metrics,
    }),
    references,
    transcripts,
    listeners,
    orderCards,
    once,
    log,
    metrics,
  });
  return { told, storage, transcripts, listeners, references, orderCards };
}
