import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { transcriptsIn } from '../../bot/page/transcript.ts';
import { viewsIn } from '../../dialogs/views.ts';
import { id } from '../../domain/ids.ts';
import { BotState } from '../../storage/bot-state.ts';
import type { Database } from '../../storage/database.ts';
import { startRetention } from '../../storage/retention.ts';
import { freshDatabase, silentLog as log } from '../support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => database.close());

const tenant = id('tenant', 'local');
const of = { tenant: 'local', person: 'lee', conversation: 'c 1' };

/** As if it had been written so many days ago. */
async function age(days: number): Promise<void> {
  await database.query(`update bot_state set written_at = now() - $1::int * interval '1 day'`, [days]);
}

test('whose a card is and the page’s messages go after ninety days, everything else stays', async () => {
  const storage = new BotState(database);
  const views = viewsIn(storage);
  const transcripts = transcriptsIn(storage);
  const view = {
    owner: id('person', 'lee'),
    member: '29:lee',
    shows: { verb: 'welcome.show' },
    settled: false,
  } as const;
  const retention = await startRetention({ database, log });
  const old = await views.keep(tenant, view);
  await transcripts.add(of, [{ id: 'a 1', from: 'desk', text: 'Hello' } as never]);
  await storage.write({
    'memory/local/lee': { kept: 1 },
    'pages/local/lee': { kept: 2 },
    viewed: { kept: 3 },
  });

  await age(89);
  expect(await retention.sweep()).toBe(0);
  expect(await views.find(tenant, old)).toMatchObject({ owner: 'lee' });

  await age(91);
  const young = await views.keep(tenant, view);
  expect(await retention.sweep()).toBe(3);
  expect(await views.find(tenant, old)).toBeUndefined();
  expect(await views.find(tenant, young)).toMatchObject({ owner: 'lee' });
  expect(await transcripts.all(of)).toEqual([]);
  const rest = await storage.read(['memory/local/lee', 'pages/local/lee', 'viewed']);
  expect(Object.keys(rest).sort()).toEqual(['memory/local/lee', 'pages/local/lee', 'viewed']);
  retention.stop();
});

test('what is written again is young again, with an eTag and without', async () => {
  const storage = new BotState(database);
  const retention = await startRetention({ database, log });
  await storage.write({ 'page/one': { n: 1 }, 'page/two': { n: 1 } });
  await age(91);
  await storage.write({ 'page/one': { n: 2 } });
  const { 'page/two': two } = await storage.read(['page/two']);
  await storage.write({ 'page/two': { ...two, n: 2 } });
  await retention.sweep();
  expect(Object.keys(await storage.read(['page/one', 'page/two'])).sort()).toEqual(['page/one', 'page/two']);
  retention.stop();
});
