import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MemoryStorage } from 'botbuilder-core';
import { openDelivery } from '../../../bot/chat/delivery.ts';
import { referenceIn, referencesIn } from '../../../bot/chat/references.ts';
import { openLog } from '../../../bot/log.ts';
import { openMetrics } from '../../../bot/metrics.ts';
import { pageListeners } from '../../../bot/page/listeners.ts';
import { transcriptsIn } from '../../../bot/page/transcript.ts';
import { orderCardsIn } from '../../../bot/proactive/order-cards.ts';
import { telling } from '../../../bot/proactive/tell.ts';
import { onceIn } from '../../../bot/teams/once.ts';
import type { Order } from '../../../domain/orders/order.ts';
import type { Database } from '../../../storage/database.ts';
import { freshDatabaseUrl, openTestDatabase } from '../../support/database.ts';
import { openConnector } from '../support/connector.ts';
import { cardSaying } from '../support/stand-in.ts';
import { anEndedOrder } from '../support/teller.ts';

let databases: readonly [Database, Database];
beforeAll(async () => {
  const url = await freshDatabaseUrl();
  databases = await Promise.all([openTestDatabase(url), openTestDatabase(url)]);
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

test('of many who ask at once, on two replicas, exactly one is the first', async () => {
  const replicas = databases.map(onceIn);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => replicas[at % 2]?.first('thing', ['a/b', 'ü'])),
  );
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test('when its time has passed there is another first; forgotten, at once', async () => {
  const once = onceIn(databases[0]);
  expect(await once.first('short', ['x'], 1)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await once.first('short', ['x'], 60_000)).toBe(true);
  expect(await once.first('short', ['x'], 60_000)).toBe(false);
  await once.forget('short', ['x']);
  expect(await once.first('short', ['x'], 60_000)).toBe(true);
});

test('what has run out long ago is swept away', async () => {
  const once = onceIn(databases[0]);
  await databases[0].query(
    `insert into bot_state (key, doc) values ('once/old/1', '{"until":"2020-01-01T00:00:00Z"}'), ('once/kept/1', '{"until":null}')`,
  );
  for (let round = 0; round < 200; round += 1) await once.first('sweep', [String(round)]);
  const { rows } = await databases[0].query(
    `select key from bot_state where key in ('once/old/1', 'once/kept/1')`,
  );
  expect(rows).toEqual([{ key: 'once/kept/1' }]);
});

describe('somebody who has to be told that an order has ended', () => {
  const { drafter } = anEndedOrder;
  const order: Order = { ...anEndedOrder, channel: 'msteams' };

  test('is told once, whichever replicas find it out and however often; what comes of it later is told again', async () => {
    const connector = await openConnector();
    const log = openLog('silent');
    const metrics = openMetrics();
    const storage = new MemoryStorage();
    const transcripts = transcriptsIn(storage);
    const chat = referenceIn({
      ...{
        serviceUrl: connector.url,
        conversation: 'c',
        channelId: 'msteams',
        bot: '28:desk',
        member: '29:lee',
      },
      ...{ name: 'Lee Gu', role: 'sales', locale: 'de-DE', timeZone: 'Europe/Berlin' },
    });
    const replicas = databases.map((database) =>
      telling({
        people: { of: async () => [{ person: 'lee', chat }] },
        conversation: {
          aboutOrder: async () => ({ card: cardSaying('ended'), summary: 'The order has ended.' }),
          aboutScan: async () => ({ card: cardSaying('ended'), summary: 'The check has ended.' }),
        },
        delivery: openDelivery({
          ...{ log, metrics, deadlineMs: 2000 },
          maySendTo: () => true,
          tokenFor: async () => undefined,
        }),
        references: referencesIn(storage),
        transcripts,
        listeners: pageListeners(transcripts.one),
        orderCards: orderCardsIn(storage),
        once: onceIn(database),
        ...{ log, metrics },
      }),
    );
    for (const replica of [...replicas, ...replicas]) replica.orderEnded(order);
    for (const replica of replicas) await replica.settled();
    expect(connector.received).toHaveLength(1);
    expect(connector.received[0]?.body).toMatchObject({
      summary: 'The order has ended.',
      channelData: { notification: { alert: true } },
    });
    for (const replica of replicas) {
      replica.orderEnded({ ...order, outcome: { kind: 'declined', by: drafter, reason: '' } });
      await replica.settled();
    }
    expect(connector.received).toHaveLength(2);
    await connector.close();
  });
});
