import { afterEach, describe, expect, test } from '@jest/globals';
import { type Reference, referenceIn, referenceKey } from '../../bot/chat/references.ts';
import { noticePace, onceHere as once, onceHere } from '../../bot/proactive/notice-pace.ts';
import type { Reachable } from '../../bot/proactive/people.ts';
import { id } from '../../domain/ids.ts';
import type { Scan } from '../../domain/portfolio/scan.ts';
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

describe('many notices at once', () => {
  const approver = { person: 'adele', chat: undefined as Reference | undefined };
  const waiting = (at: number) => ({
    ...order,
    id: id('order', `o${at}`),
    state: 'awaiting-approval' as const,
    channel: 'msteams',
  });

  test('eleven orders that wait together are four messages and one for all the others, with the way to them', async () => {
    connector = await openConnector();
    const { told } = teller([{ ...approver, chat: chatAt(connector.url, 'admin') }]);
    for (let at = 0; at < 11; at += 1) told.approvalAsked(waiting(at));
    await told.settled();
    const bodies = connector.received.map(({ body }) => JSON.stringify(body));
    expect(bodies).toHaveLength(5);
    const folded = bodies.filter((body) => body.includes('7 weitere Nachrichten warten auf Sie'));
    expect(folded).toHaveLength(1);
    expect(folded[0]).toContain('"verb":"history.show"');
    expect(folded[0]).toContain('"verb":"approvals.show"');
  });

  test('over two replicas they are not twice as many', async () => {
    connector = await openConnector();
    const once = onceHere();
    const chat = chatAt(connector.url, 'admin');
    const [one, other] = [teller([{ ...approver, chat }], once), teller([{ ...approver, chat }], once)];
    for (let at = 0; at < 20; at += 1) (at % 2 === 0 ? one : other).told.approvalAsked(waiting(at));
    await Promise.all([one.told.settled(), other.told.settled()]);
    // The last fold of each goes out when its process ends.
    expect(connector.received.length).toBeLessThanOrEqual(6);
  });

  test('in any minute nobody gets more than ten, however long it goes on', async () => {
    // A minute in a second and a half: what counts is the proportion.
    const sent: number[] = [];
    const pace = noticePace({ once: onceHere(), minuteMs: 1500 });
    const note = async () => void sent.push(Date.now());
    for (let at = 0; at < 150; at += 1) {
      if (await pace.takes(['t', 'p'], note)) await note();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await pace.settled();
    for (const from of sent.slice(0, -1))
      expect(sent.slice(0, -1).filter((at) => at >= from && at < from + 1500).length).toBeLessThanOrEqual(10);
    expect(sent.length).toBeGreaterThan(8);
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

describe('a check of all customers that has ended', () => {
  const lee = { id: id('person', 'lee'), name: 'Lee Gu' };
  const counts = { upgradable: 12, refused: 12, nothing: 3, unread: 0, noPath: 0, notActive: 0 };
  const scan: Scan = {
    ...{ id: id('scan', 's1'), tenant, starter: lee, correlationId: 'k', locale: 'en-US', channel: 'page' },
    ...{ state: 'finished', listed: true, total: 27, counts },
    ...{ startedAt: '2026-11-20T08:00:00Z', endedAt: '2026-11-20T09:00:00Z' },
  };

  test('is told to who started it, on the page they have open, in their language, once', async () => {
    const { told, listeners, transcripts } = teller([onPage, { ...onPage, person: 'adele' }], once());
    const heard: Later[] = [];
    listeners.listen(pageOf, (later) => heard.push(later));
    told.scanEnded(scan);
    told.scanEnded(scan);
    await told.settled();
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(heard)).toContain('finished de-DE');
    expect(await transcripts.all({ ...pageOf, person: 'adele' })).toEqual([]);
    // Gone on with, it ends once more.
    told.scanEnded({ ...scan, endedAt: '2026-11-20T10:00:00Z' });
    await told.settled();
    expect(await transcripts.all(pageOf)).toHaveLength(2);
  });

  test('reaches the personal chat of who came by Teams, with a preview', async () => {
    connector = await openConnector();
    const { told } = teller([{ person: 'lee', chat: chatAt(connector.url) }]);
    told.scanEnded({ ...scan, channel: 'msteams' });
    await told.settled();
    expect(connector.received).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/conv/activities',
        body: {
          ...{ summary: 'a check of all customers', recipient: { id: '29:lee' } },
          channelData: { notification: { alert: true } },
        },
      },
    ]);
  });

  test('is not told to who has it in the answer already', async () => {
    const { told, transcripts } = teller([onPage]);
    told.scanEnded(scan, lee.id);
    await told.settled();
    expect(await transcripts.all(pageOf)).toEqual([]);
  });
});
