import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { type Fields, isFields, orderOn, pressOf, verbsOn } from '../support/door.ts';
import { openIdProvider } from './support/open-id-provider.ts';
import { aFolder, freePort, Process } from './support/process.ts';
import { posting } from './support/serving.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const app = '22222222-2222-4222-8222-222222222222';
const megan = '33333333-3333-4333-8333-333333333333';
const alex = '33333333-3333-4333-8333-333333333334';

let provider: Awaited<ReturnType<typeof openIdProvider>>;
let sign: Awaited<ReturnType<typeof provider.makeKey>>;
let simulator: Simulator;
let desk: Process;

/** The page alone, in the cloud operated by 21Vianet, and not even a credential of the partner's own. */
beforeAll(async () => {
  [provider, simulator] = await Promise.all([openIdProvider(), startSimulator()]);
  sign = await provider.makeKey('one');
  provider.exchangesBy({ clientId: app, clientSecret: 'hush-hush', audience: app });
  desk = new Process({
    PORT: String(await freePort()),
    DATA_DIR: aFolder(),
    NODE_ENV: 'production',
    TAB_APP_ID: app,
    TAB_APP_SECRET: 'hush-hush',
    TAB_AUTHORITY: provider.url,
    BOT_CLOUD: '21vianet',
    PARTNER_CENTER_URL: simulator.url,
    PERSON_TOKENS: 'on',
    ORDER_SETTLE_MS: '1000',
    ALLOWED_TENANTS: tenant,
    ROLE_CLAIMS: 'admin=Desk.Admin',
  });
  await desk.ready();
}, 60_000);
afterAll(async () => {
  await desk.stop();
  await Promise.all([simulator.close(), provider.close()]);
});

async function tokenOf(person: string) {
  const iss = `${provider.url}/${tenant}/v2.0`;
  return sign({ iss, aud: app, tid: tenant, oid: person, name: 'Megan Bowen', roles: ['Desk.Admin'] });
}

async function chat(person: string, said: Fields): Promise<Fields> {
  const body = JSON.stringify({ conversation: 'c1', locale: 'en-US', ...said });
  const headers = { authorization: `Bearer ${await tokenOf(person)}`, 'sec-fetch-site': 'same-origin' };
  const response = await fetch(`${desk.url}/api/chat`, posting(body, headers));
  expect(response.status).toBe(200);
  return (await response.json()) as Fields;
}

async function say(person: string, text: string): Promise<Fields | undefined> {
  const { activities } = await chat(person, { kind: 'message', text });
  const [first] = (activities as { cards?: Fields[] }[]) ?? [];
  return first?.cards?.[0];
}

async function press(
  person: string,
  card: Fields | undefined,
  verb: string,
  which?: (data: Fields) => boolean,
) {
  const data = pressOf(card, verb, {}, which);
  const { answer } = await chat(person, { kind: 'action', card: 'c', verb, data });
  return isFields(answer) && isFields(answer.card) ? answer.card : undefined;
}

const people = async (method: string) => {
  const calls = (await (await fetch(`${simulator.url}/simulator/requests`)).json()) as {
    method: string;
    person?: string;
  }[];
  return new Set(calls.filter((call) => call.method === method).map((call) => call.person));
};

test('everything the page’s people read and order goes with their own tokens, each their own', async () => {
  const card = await say(megan, 'Add 1 license for Fabrikam Business Essentials');
  expect(verbsOn(card)).toContain('licenses.confirm');
  expect(orderOn(await press(megan, card, 'licenses.confirm'))?.outcome).toBe('done');
  expect(await people('PATCH')).toEqual(new Set([megan]));
  expect(await people('GET')).toEqual(new Set([megan]));
  await say(alex, 'Show me Contoso');
  expect(await people('GET')).toEqual(new Set([megan, alex]));
  expect(provider.exchanges.map(({ tenant: at, status, form }) => [at, status, form.scope])).toEqual(
    [megan, alex].map(() => [
      tenant,
      200,
      'https://partner.partnercenterapi.microsoftonline.cn/user_impersonation',
    ]),
  );
}, 30_000);

test('an order without an answer is not sent again, but handed to its person, whose own look ends it', async () => {
  const control = (path: string, body: unknown) =>
    fetch(`${simulator.url}/simulator/${path}`, posting(JSON.stringify(body)));
  const card = await say(megan, 'Add 2 licenses for Northwind Traders');
  await fetch(`${simulator.url}/simulator/journal`, { method: 'DELETE' });
  await control('faults', [{ method: 'PATCH', when: 'after', answer: 'drop' }]);
  const progress = await press(megan, card, 'licenses.confirm');
  expect(orderOn(progress)?.outcome).toBe('in-progress');
  let shown: Fields | undefined;
  for (let round = 0; round < 100 && orderOn(shown)?.outcome !== 'needs-attention'; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    shown = await press(megan, await say(megan, 'status'), 'order.show');
  }
  expect(orderOn(shown)?.outcome).toBe('needs-attention');
  const ended = await press(megan, shown, 'order.settle', ({ as }) => as === 'look-again');
  expect(orderOn(ended)?.outcome).toBe('done');
  const { effects } = (await (await fetch(`${simulator.url}/simulator/journal`)).json()) as {
    effects: unknown[];
  };
  expect(effects).toHaveLength(1);
}, 60_000);

test('who has consented ends on a page of ours; nothing secret stands in the log or on stdout', async () => {
  const page = await fetch(`${desk.url}/consented`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('lang="zh-CN"');
  expect(`${desk.stderr}${desk.stdout}`).not.toMatch(/hush-hush|eyJ/);
});
