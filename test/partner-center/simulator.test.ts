import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { ask, itemsOf } from './ask.ts';

const contoso = '431abc40-247e-4a7c-ab78-49768c9b90fb';
const held = z.looseObject({
  id: z.string(),
  quantity: z.number(),
  attributes: z.object({ etag: z.string() }),
});
const journal = z.object({
  effects: z.array(z.looseObject({ kind: z.string(), requestId: z.string() })),
  replayCount: z.number(),
});

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

const get = (path: string, headers: Record<string, string> = {}) => ask(simulator.url, path, { headers });
const control = (path: string, body: unknown) => ask(simulator.url, `/simulator/${path}`, { body });
const effects = async () => journal.parse((await get('/simulator/journal')).json);

async function business() {
  const path = `/v1/customers/${contoso}/subscriptions`;
  const [first] = await itemsOf(simulator.url, path);
  return { path: `${path}/${first?.id}`, subscription: held.parse(first) };
}

async function upgradeBody(path: string, quantity = 30) {
  const [, , e3] = await itemsOf(simulator.url, `${path}/upgrades`);
  return { ...e3, quantity };
}

describe('the simulator', () => {
  test('answers with the headers of the contract and echoes the ids of the request', async () => {
    const { headers } = await get('/v1/customers?size=1', {
      'MS-RequestId': 'r-1',
      'MS-CorrelationId': 'c-1',
    });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect([headers.get('ms-requestid'), headers.get('ms-correlationid')]).toEqual(['r-1', 'c-1']);
    expect(headers.get('ms-cv')).toBeTruthy();
    expect(headers.get('ms-serverid')).toBeTruthy();
  });

  test('lets nobody in without a token, nor with one that has expired', async () => {
    const nobody = await fetch(`${simulator.url}/v1/customers`);
    expect(nobody.status).toBe(401);
    expect(nobody.headers.get('www-authenticate')).toMatch(/^OAuth realm=/);
    expect(await get('/v1/customers', { Authorization: 'Bearer expired' })).toMatchObject({
      status: 401,
      json: { code: 400 },
    });
  });

  test('wants a person for what only a person may read, and says so among the reasons against an upgrade', async () => {
    const app = { Authorization: 'Bearer app-only' };
    expect(await get('/v1/customers/relationshiprequests', app)).toMatchObject({ json: { code: 900329 } });
    const { path } = await business();
    expect((await get(`${path}/upgrades`, app)).text).toContain('"code":5');
  });

  test('leaves out, without a word, what privileges would show', async () => {
    const seen = await get(`/v1/customers/${contoso}`);
    await control(`customers/${contoso}`, { delegatedAdmin: false });
    const unseen = await get(`/v1/customers/${contoso}`);
    expect(seen.text).toMatch(/customDomains/);
    expect(unseen.text).not.toMatch(/customDomains|"email":"office/);
    expect(unseen.json).toMatchObject({ allowDelegatedAccess: false });
  });

  test('sells offers by country and in a language, and not without', async () => {
    expect(await get('/v1/offers?country=CN', { 'X-Locale': '' })).toMatchObject({
      status: 400,
      json: { code: 3000 },
    });
    expect(await get('/v1/offers')).toMatchObject({ status: 400 });
    expect(await get('/v1/offers?country=US')).toMatchObject({ status: 403, json: { code: 2030 } });
    expect(await get('/v1/offers/nothing?country=CN')).toMatchObject({ status: 400, json: { code: 800004 } });
    expect((await get('/v1/offers?country=CN', { 'X-Locale': 'zh-CN' })).text).toContain(
      'Office 365 商业高级版',
    );
  });

  test.each([
    '/v1/nothing',
    '/customers',
    '/v1/customers/nobody',
    `/v1/customers/${contoso}/subscriptions/none`,
  ])('answers 404 with a code that is a number at %s', async (path) => {
    expect(await get(path)).toMatchObject({
      status: 404,
      json: { code: expect.any(Number), data: expect.any(Array) },
    });
  });

  test('limits requests a minute in words of another shape', async () => {
    await control('settings', { ratePerMinute: 3 });
    const answers = [1, 2, 3, 4].map(() => get('/v1/customers?size=1'));
    const [, , , last] = await Promise.all(answers);
    expect(last).toMatchObject({ status: 429, json: { statusCode: 429, message: expect.any(String) } });
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('an upgrade at the simulator', () => {
  test('suspends the source, adds the target, and gives ids in another letter case', async () => {
    const { path, subscription } = await business();
    const { json } = await ask(simulator.url, `${path}/upgrades`, { body: await upgradeBody(path) });
    expect(json).toMatchObject({
      sourceSubscriptionId: subscription.id.toLowerCase(),
      upgradeType: 1,
      upgradeErrors: [],
    });
    const after = await itemsOf(simulator.url, `/v1/customers/${contoso}/subscriptions`);
    expect(after.map(({ offerName, status, quantity }) => [offerName, status, quantity])).toEqual([
      ['Office 365 Business', 'suspended', 25],
      ['Visio Pro for Office 365', 'active', 5],
      ['Office 365 Enterprise E3', 'active', 30],
    ]);
    expect((await effects()).effects).toMatchObject([{ kind: 'upgrade', quantity: 30, quantityBefore: 25 }]);
  });

  test('happens once however often one request id comes, and the first answer comes back', async () => {
    const { path } = await business();
    const body = await upgradeBody(path);
    const headers = { 'MS-RequestId': 'r-1' };
    const send = (more: object = {}) =>
      ask(simulator.url, `${path}/upgrades`, { body: { ...body, ...more }, headers });
    const [first, again] = [await send(), await send()];
    expect(again.text).toBe(first.text);
    expect((await send({ quantity: 99 })).status).toBe(409);
    expect(await effects()).toMatchObject({ effects: [{ requestId: 'r-1' }], replayCount: 2 });
  });

  test('happens again under a request id that was forgotten', async () => {
    await control('settings', { remembersRequestIds: false });
    const { path, subscription } = await business();
    const body = await upgradeBody(path);
    const send = () => ask(simulator.url, `${path}/upgrades`, { body, headers: { 'MS-RequestId': 'r-1' } });
    await send();
    await control(`customers/${contoso}`, { subscriptions: [{ id: subscription.id, status: 'active' }] });
    const [, , added] = await itemsOf(simulator.url, `/v1/customers/${contoso}/subscriptions`);
    await control(`customers/${contoso}`, { subscriptions: [{ id: added?.id, status: 'deleted' }] });
    await send();
    expect((await effects()).effects).toHaveLength(2);
  });

  test.each([
    ['to what is no path', { targetOffer: { id: '91FD106F-4B2C-4938-95AC-F54F74E9A239' } }, 8],
    ['of a type that is not on offer', { upgradeType: 2 }, 11],
  ])('%s is refused inside a 200', async (_, change, code) => {
    const { path } = await business();
    const reply = await ask(simulator.url, `${path}/upgrades`, {
      body: { ...(await upgradeBody(path)), ...change },
    });
    expect(reply).toMatchObject({ status: 200, json: { upgradeErrors: [{ code }] } });
    expect((await effects()).effects).toEqual([]);
  });

  test.each([0, -1, 1.5, 1e9])('to %d licences is refused', async (quantity) => {
    const { path } = await business();
    const reply = await ask(simulator.url, `${path}/upgrades`, { body: await upgradeBody(path, quantity) });
    expect(reply).toMatchObject({ status: 400, json: { code: 2002 } });
  });

  test.each([
    ['int', 4, 'upgrade_only'],
    ['snake', 'concurrency_conflicts', 'upgrade_only'],
    ['pascal', 'ConcurrencyConflicts', 'UpgradeOnly'],
  ])('spells codes as %s when told to', async (codeForm, code, upgradeType) => {
    await control('settings', { codeForm, upgradeTypeForm: codeForm === 'pascal' ? 'pascal' : 'snake' });
    await control(`customers/${contoso}`, { elsewhere: ['e3'] });
    const { path } = await business();
    const e3 = await upgradeBody(path);
    expect(e3).toMatchObject({ upgradeType, isEligible: false, upgradeErrors: [{ code }] });
  });
});

describe('a change at the simulator', () => {
  const patch = (path: string, body: unknown, headers = {}) =>
    ask(simulator.url, path, { method: 'PATCH', body, headers });

  test('takes the whole resource, in camel or Pascal case, and gives a new etag', async () => {
    const { path, subscription } = await business();
    const first = held.parse((await patch(path, { ...subscription, quantity: 26 })).json);
    expect(first.attributes.etag).not.toBe(subscription.attributes.etag);
    const pascal = { Quantity: 27, AutoRenewEnabled: true, Attributes: { Etag: first.attributes.etag } };
    expect((await patch(path, pascal)).json).toMatchObject({ quantity: 27, autoRenewEnabled: true });
    expect((await effects()).effects).toMatchObject([
      { kind: 'quantity', omitted: [] },
      { kind: 'quantity', omitted: expect.arrayContaining(['consumptionType', 'friendlyName']) },
    ]);
  });

  test('switches automatic renewal off when it is left out', async () => {
    const { path, subscription } = await business();
    const { autoRenewEnabled, ...without } = subscription;
    expect(autoRenewEnabled).toBe(true);
    expect((await patch(path, { ...without, quantity: 26 })).json).toMatchObject({ autoRenewEnabled: false });
  });

  test.each([
    ['a stale etag', { attributes: { etag: 'old' } }, {}, 400, 2055],
    ['too many', { quantity: 301 }, {}, 400, 2002],
    ['none at all', { quantity: 0 }, {}, 400, 2002],
    ['another billing cycle', { billingCycle: 'annual' }, {}, 400, 2054],
    ['a suspended subscription', { quantity: 30 }, { status: 'suspended' }, 400, 2001],
    ['a deleted subscription', { quantity: 30 }, { status: 'deleted' }, 400, 2011],
    ['one that is not ready', { quantity: 30 }, { provisioning: 'pending' }, 409, 800082],
    ['words for a number', { quantity: 'many' }, {}, 400, 800002],
  ])('is refused with %s', async (_, change, state, status, code) => {
    const { path, subscription: before } = await business();
    await control(`customers/${contoso}`, { subscriptions: [{ id: before.id, ...state }] });
    const subscription = held.parse((await get(path)).json);
    const { status: _shown, ...rest } = subscription;
    expect(await patch(path, { ...rest, ...change })).toMatchObject({ status, json: { code } });
    expect((await effects()).effects).toEqual([]);
  });
});

describe('reads that lag behind', () => {
  test('show what was there before for a while, and the change afterwards', async () => {
    await control('settings', { readsLagMs: 400 });
    const { path, subscription } = await business();
    const changed = await ask(simulator.url, path, {
      method: 'PATCH',
      body: { ...subscription, quantity: 28 },
    });
    expect(changed.json).toMatchObject({ quantity: 28 });
    expect(held.parse((await get(path)).json).quantity).toBe(25);
    while (held.parse((await get(path)).json).quantity !== 28)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await effects()).effects).toHaveLength(1);
  });
});

describe('a fault on demand', () => {
  test.each<[string, object, { status?: number; text?: RegExp } | 'dropped', number]>([
    ['drop before', { answer: 'drop', when: 'before' }, 'dropped', 0],
    ['drop after', { answer: 'drop', when: 'after' }, 'dropped', 1],
    ['an error before', { answer: 'error', status: 503, when: 'before' }, { status: 503 }, 0],
    [
      'an error after',
      { answer: 'error', status: 500, code: 900192, when: 'after' },
      { status: 500, text: /900192/ },
      1,
    ],
    ['garbage after', { answer: 'garbage', status: 200, when: 'after' }, { status: 200, text: /^<html>/ }, 1],
    ['nothing after', { answer: 'empty', status: 200, when: 'after' }, { status: 200, text: /^$/ }, 1],
    ['a throttle', { answer: 'throttle', retryAfter: 9 }, { status: 429, text: /9 seconds/ }, 0],
    ['a delay before', { delayMs: 30 }, { status: 200 }, 1],
    ['a delay after', { delayMs: 30, when: 'after' }, { status: 200 }, 1],
  ])('%s the effect meets one upgrade and leaves the next alone', async (_, fault, expected, count) => {
    const { path } = await business();
    const body = await upgradeBody(path);
    await control('faults', { method: 'POST', path: '/upgrades', customer: contoso, ...fault });
    const sending = ask(simulator.url, `${path}/upgrades`, { body });
    if (expected === 'dropped') await expect(sending).rejects.toThrow();
    else {
      const { status, text } = await sending;
      expect(status).toBe(expected.status);
      expect(text).toMatch(expected.text ?? /./);
    }
    expect((await effects()).effects).toHaveLength(count);
    expect((await ask(simulator.url, `${path}/upgrades`, { body })).status).toBe(200);
  });

  test('lets some by, ends after its number, and is listed with how often it was met', async () => {
    await control('faults', { path: '/customers', skip: 1, times: 2, answer: 'error', status: 502 });
    const answered: number[] = [];
    for (let at = 0; at < 4; at += 1) answered.push((await get('/v1/customers?size=1')).status);
    expect(answered).toEqual([200, 502, 502, 200]);
    expect((await get('/simulator/faults')).json).toMatchObject([{ met: 2 }]);
  });

  test('answers a change with 202 and a place to look, and it shows a little later', async () => {
    await control('settings', { acceptedAfterMs: 20 });
    await control('faults', { method: 'PATCH', answer: 'accepted', when: 'after' });
    const { path, subscription } = await business();
    const reply = await ask(simulator.url, path, {
      method: 'PATCH',
      body: { ...subscription, quantity: 29 },
    });
    expect(reply.status).toBe(202);
    const location = reply.headers.get('location') ?? '';
    expect(location).toBe(path.slice(3));
    expect(held.parse((await get(path)).json).quantity).toBe(25);
    while (held.parse((await get(`/v1${location}`)).json).quantity !== 29)
      await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('that is misspelt is refused', async () => {
    expect((await control('faults', { answer: 'explode' })).status).toBe(400);
    expect((await control('settings', { codeform: 'int' })).status).toBe(400);
  });
});
