import { afterEach, describe, expect, test } from '@jest/globals';
import { MemoryStorage } from 'botbuilder-core';
import { openDelivery } from '../../bot/chat/delivery.ts';
import { type Reference, referenceIn, referenceKey, referencesIn } from '../../bot/chat/references.ts';
import { openLog } from '../../bot/log.ts';
import { openMetrics } from '../../bot/metrics.ts';
import { pageListeners } from '../../bot/page/listeners.ts';
import { transcriptsIn } from '../../bot/page/transcript.ts';
import { orderCardsIn } from '../../bot/proactive/order-cards.ts';
import type { Reachable } from '../../bot/proactive/people.ts';
import { telling } from '../../bot/proactive/tell.ts';
import { id } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Later } from '../../web/protocol.ts';
import { openConnector } from './support/connector.ts';
import { cardSaying } from './support/stand-in.ts';

let connector: Awaited<ReturnType<typeof openConnector>> | undefined;
afterEach(async () => {
  await connector?.close();
  connector = undefined;
});

const tenant = id('tenant', 'local');
const drafter = { id: id('person', 'lee'), name: 'Lee Gu' };

const order: Order = {
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

const reader = (role: 'admin' | 'sales' | 'helpdesk') =>
  ({ name: 'Lee Gu', role, locale: 'de-DE', timeZone: 'Europe/Berlin' }) as const;

function chatAt(url: string, role: 'admin' | 'sales' | 'helpdesk' = 'sales'): Reference {
  return {
    ...reader(role),
    serviceUrl: url,
    conversation: 'conv',
    channelId: 'msteams',
    bot: '28:desk',
    member: '29:lee',
  };
}

function teller(reachable: readonly Reachable[]) {
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
    log,
    metrics,
  });
  return { told, storage, transcripts, listeners, references, orderCards };
}

const onPage: Reachable = { person: 'lee', page: { reader: reader('sales'), conversation: 'c1' } };
const pageOf = { tenant: 'local', person: 'lee', conversation: 'c1' };

describe('an order that has ended', () => {
  test('appears on the page of whoever drafted it there, and stays after a reload', async () => {
    const { told, listeners, transcripts } = teller([onPage]);
    const heard: Later[] = [];
    listeners.listen(pageOf, (later) => heard.push(later));
    told.orderEnded(order);
    await told.settled();
    expect(heard).toMatchObject([{ kind: 'activity', activity: { cards: [{ type: 'AdaptiveCard' }] } }]);
    expect(JSON.stringify(await transcripts.all(pageOf))).toContain('sales de-DE');
  });

  test('replaces the card it was confirmed on, where that is known, instead of a new message', async () => {
    const { told, listeners, transcripts, orderCards } = teller([onPage]);
    await transcripts.add(pageOf, [
      { id: 'a1', type: 'message', from: 'desk', timestamp: '', cards: [cardSaying('progress')] },
    ]);
    const actor = { tenant, person: drafter.id, name: 'Lee Gu', role: 'sales' } as const;
    const action = { verb: 'licenses.confirm', order: order.id } as const;
    await orderCards.clicked({ kind: 'click', action, card: 'a1', automatic: false }, actor, {
      conversation: 'c1',
    });
    const heard: Later[] = [];
    listeners.listen(pageOf, (later) => heard.push(later));
    told.orderEnded(order);
    await told.settled();
    expect(heard).toMatchObject([{ kind: 'replace', id: 'a1' }]);
    expect(await transcripts.all(pageOf)).toHaveLength(1);
  });

  test('is not told to who has it in the answer already', async () => {
    const { told, transcripts } = teller([onPage]);
    told.orderEnded(order, drafter.id);
    await told.settled();
    expect(await transcripts.all(pageOf)).toEqual([]);
  });

  test('reaches the personal chat of who came by Teams, with a preview', async () => {
    connector = await openConnector();
    const { told } = teller([{ person: 'lee', chat: chatAt(connector.url) }]);
    told.orderEnded({ ...order, channel: 'msteams' });
    await told.settled();
    expect(connector.received).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/conv/activities',
        body: {
          summary: 'an order',
          recipient: { id: '29:lee' },
          channelData: { notification: { alert: true } },
        },
      },
    ]);
  });

  test('whoever blocked or removed us is not written to again', async () => {
    connector = await openConnector(() => ({ status: 403 }));
    const chat = chatAt(connector.url);
    const { told, storage, references } = teller([{ person: 'lee', chat }]);
    const actor = { tenant, person: drafter.id, name: 'Lee Gu', role: 'sales' } as const;
    await references.remember(actor, chat);
    told.orderEnded({ ...order, channel: 'msteams' });
    await told.settled();
    const key = referenceKey('local', 'lee');
    const stored: Record<string, unknown> = await storage.read([key]);
    expect(referenceIn(stored[key])).toBeUndefined();
  });
});

test('an approval is asked of everybody who may give it, and of nobody else', async () => {
  connector = await openConnector();
  const { url } = connector;
  const { told } = teller([
    { person: 'lee', chat: chatAt(url, 'sales') },
    { person: 'adele', chat: { ...chatAt(url, 'admin'), member: '29:adele' } },
    { person: 'nestor', chat: { ...chatAt(url, 'helpdesk'), member: '29:nestor' } },
  ]);
  told.approvalAsked({ ...order, state: 'awaiting-approval', channel: 'msteams' });
  await told.settled();
  expect(connector.received.map(({ body }) => body.recipient)).toMatchObject([{ id: '29:adele' }]);
});
