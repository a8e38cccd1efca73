import { afterEach, describe, expect, test } from '@jest/globals';
import type { Reference } from '../../bot/chat/references.ts';
import type { Reachable } from '../../bot/proactive/people.ts';
import { id } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import { openConnector } from './support/connector.ts';
import { anEndedOrder, teller } from './support/teller.ts';

const connectors: Awaited<ReturnType<typeof openConnector>>[] = [];
afterEach(async () => {
  await Promise.all(connectors.splice(0).map((each) => each.close()));
});

const tenant = id('tenant', 'local');
const lee = { id: id('person', 'lee'), name: 'Lee Gu' };
const adele = { id: id('person', 'adele'), name: 'Adele Vance' };

/** Lee asked, Adele approved, and the job that ended it waits for nobody's answer. */
const approved: Order = { ...anEndedOrder, drafter: lee, orderer: adele, channel: 'msteams' };

function chatOf(person: string, url: string): Reference {
  return {
    name: person,
    role: 'admin',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    serviceUrl: url,
    conversation: `chat of ${person}`,
    channelId: 'msteams',
    bot: '28:desk',
    member: `29:${person}`,
  };
}

const pageOf = (person: string): NonNullable<Reachable['page']> => ({
  reader: { name: person, role: 'admin', locale: 'de-DE', timeZone: 'Europe/Berlin' },
  conversation: `page of ${person}`,
});

async function toldOf(
  order: Order,
  reachable: (url: string) => readonly Reachable[],
  already?: typeof lee.id,
) {
  const open = await openConnector();
  connectors.push(open);
  const { told, transcripts } = teller(reachable(open.url));
  told.orderEnded(order, already);
  await told.settled();
  const pages = await Promise.all(
    ['lee', 'adele', 'nestor'].map(async (person) => {
      const of = { tenant: 'local', person, conversation: `page of ${person}` };
      return (await transcripts.all(of)).map(() => `page of ${person}`);
    }),
  );
  const chats = open.received.map(({ body }) => String((body.recipient as { id?: string }).id));
  return [...chats, ...pages.flat()].sort();
}

const everybodyInChat = (url: string): readonly Reachable[] =>
  ['lee', 'adele', 'nestor'].map((person) => ({ person, chat: chatOf(person, url) }));

describe('an order that was approved and ended by its job', () => {
  test('is told once to who asked and once to who approved, and to nobody else', async () => {
    expect(await toldOf(approved, everybodyInChat)).toEqual(['29:adele', '29:lee']);
  });

  test('is told once to whoever has both a chat and a page', async () => {
    const both = (url: string) => everybodyInChat(url).map((one) => ({ ...one, page: pageOf(one.person) }));
    expect(await toldOf(approved, both)).toEqual(['29:adele', '29:lee']);
  });

  test('reaches each where they are: one in the chat, one on the page', async () => {
    const apart = (url: string): readonly Reachable[] => [
      { person: 'lee', chat: chatOf('lee', url) },
      { person: 'adele', page: pageOf('adele') },
    ];
    expect(await toldOf(approved, apart)).toEqual(['29:lee', 'page of adele']);
    expect(await toldOf({ ...approved, channel: 'page' }, apart)).toEqual(['29:lee', 'page of adele']);
  });

  test('ended while the approver waited for the answer, only who asked is told', async () => {
    expect(await toldOf(approved, everybodyInChat, adele.id)).toEqual(['29:lee']);
  });

  test('drafted and ordered by one person, is told to that person once', async () => {
    expect(await toldOf({ ...approved, orderer: lee }, everybodyInChat)).toEqual(['29:lee']);
  });

  test('replaces the card the approver pressed, and is a message to who asked', async () => {
    const open = await openConnector();
    connectors.push(open);
    const { told, orderCards } = teller(everybodyInChat(open.url));
    const action = { verb: 'approval.approve', order: approved.id } as const;
    const actor = { tenant, person: adele.id, name: adele.name, role: 'admin' } as const;
    await orderCards.clicked({ kind: 'click', action, card: 'a1', automatic: false }, actor, {
      serviceUrl: open.url,
      conversation: 'chat of adele',
    });
    told.orderEnded(approved);
    await told.settled();
    expect(open.received.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`).sort()).toEqual([
      'POST /v3/conversations/chat of lee/activities',
      'PUT /v3/conversations/chat of adele/activities/a1',
    ]);
  });

  test('is found on the page by who removed the chat', async () => {
    const open = await openConnector(() => ({ status: 403 }));
    connectors.push(open);
    const { told, transcripts } = teller([
      { person: 'lee', chat: chatOf('lee', open.url), page: pageOf('lee') },
    ]);
    told.orderEnded(approved);
    await told.settled();
    const of = { tenant: 'local', person: 'lee', conversation: 'page of lee' };
    expect(await transcripts.all(of)).toHaveLength(1);
  });
});
