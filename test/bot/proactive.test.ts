import { afterEach, describe, expect, test } from '@jest/globals';
import { type Reference, referenceIn, referenceKey } from '../../bot/chat/references.ts';
import type { Reachable } from '../../bot/proactive/people.ts';
import { id } from '../../domain/ids.ts';
import type { Later } from '../../web/protocol.ts';
import { openConnector } from './support/connector.ts';
import { cardSaying } from './support/stand-in.ts';
import { anEndedOrder, teller } from './support/teller.ts';

let connector: Awaited<ReturnType<typeof openConnector>> | undefined;
afterEach(async () => {
  await connector?.close();
  connector = undefined;
});

const tenant = id('tenant', 'local');
const order = anEndedOrder;
const { drafter } = order;

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
