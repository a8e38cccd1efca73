/** A group chat, through the process's own door: others see nothing of one person's business. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { aClick, aMessage } from '../bot/support/activities.ts';
import { aFolder, freePort, Process } from '../bot/support/process.ts';
import { freshDatabaseUrl } from '../support/database.ts';
import { type Fields, isFields, orderOn, people, pressOf, textsOn, verbsOn } from '../support/door.ts';
import { storyCustomers } from './customers.ts';

let simulator: Simulator;
let started: Process;
beforeAll(async () => {
  simulator = await startSimulator({ customers: storyCustomers });
  started = await new Process({
    PORT: String(await freePort()),
    DATA_DIR: aFolder(),
    DATABASE_URL: await freshDatabaseUrl(),
    PARTNER_CENTER_URL: simulator.url,
  }).ready();
});
afterAll(async () => {
  await started.stop();
  await simulator.close();
});

const as = (person: keyof typeof people) => ({
  locale: 'en-US',
  from: { id: `29:${person}`, aadObjectId: people[person], name: person },
  conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
});

async function post(activity: Fields): Promise<Fields> {
  const response = await fetch(`${started.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Fields;
}

async function said(person: keyof typeof people, text: string): Promise<Fields> {
  const { activities } = await post(aMessage(text, as(person)));
  const [only, more] = Array.isArray(activities) ? activities : [];
  expect(more).toBeUndefined();
  return isFields(only) ? only : {};
}

function cardIn({ attachments }: Fields): Fields {
  const [first] = Array.isArray(attachments) ? attachments : [];
  return isFields(first) && isFields(first.content) ? first.content : {};
}

test('a sales agent upgrades in a group, and nobody else sees whom, what or how many', async () => {
  const secrets = /Fabrikam|fabrikam|Business|E3|UD-|\b26\b/;
  const activity = await said('sales', 'upgrade Fabrikam from Business to E3, 26 licenses');
  expect(JSON.stringify(activity)).not.toMatch(secrets);
  const posted = cardIn(activity);
  const refresh = isFields(posted.refresh) ? posted.refresh : {};
  expect(refresh.userIds).toEqual(['29:sales']);
  const { data } = isFields(refresh.action) ? refresh.action : {};

  const own = await post(aClick(data, as('sales')));
  expect(own.type).toBe('application/vnd.microsoft.card.adaptive');
  const card = isFields(own.value) ? own.value : {};
  expect(verbsOn(card)).toContain('upgrade.confirm');
  const others = await post(aClick(data, as('admin')));
  expect(JSON.stringify(others)).not.toMatch(secrets);

  const foreign = await post(aClick(pressOf(card, 'upgrade.confirm'), as('admin')));
  expect(foreign.type).toBe('application/vnd.microsoft.activity.message');
  const receipt = await post(aClick(pressOf(card, 'upgrade.confirm'), as('sales')));
  const shown = isFields(receipt.value) ? receipt.value : {};
  expect(orderOn(shown)?.outcome).toBe('done');
  expect(textsOn(shown)).toContain('26');
  const later = await post(aClick(data, as('sales')));
  expect(orderOn(isFields(later.value) ? later.value : {})).toEqual(orderOn(shown));
});
