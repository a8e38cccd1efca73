import { describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import type { UpgradeCandidate } from '../../domain/upgrades.ts';
import { anAsking } from './asking.ts';
import { type Canned, cannedServer } from './canned-server.ts';
import { clientOf } from './client-of.ts';
import { cleanResult, e3Offer, upgrades } from './contract/recorded-shapes.ts';

const [item] = upgrades.items;
const candidate: UpgradeCandidate = {
  target: {
    id: id('offer', e3Offer),
    name: 'Office 365 Enterprise E3',
    limits: { minimum: 1, maximum: 10_000_000 },
    billingCycles: [],
  },
  type: 'upgrade_only',
  eligible: true,
  quantity: 40,
  errors: [],
  asSent: { ...item, somethingNew: { kept: true } },
};
const order = {
  customer: id('customer', '3f0c7a52-9d3e-4f7b-8c55-0b6c2f3d9a11'),
  subscription: id('subscription', 'A2D4B7F0-6E1C-4C3B-9D85-77B0E5C1F201'),
  candidate,
  quantity: 45,
  requestId: id('request', '9b1d3c55-8a42-4c0e-9f0d-6b2c7e4a5d11'),
};

async function upgrading(reply: Canned) {
  const server = await cannedServer(() => reply);
  const performed = await clientOf(server.url).performUpgrade(anAsking(), order);
  await server.close();
  return { performed: performed.ok ? performed.value : performed.fault, received: server.received };
}

describe('an upgrade that is ordered', () => {
  test('goes to the source subscription, whole, with the number wanted and the ids of the order', async () => {
    const { received } = await upgrading({ body: cleanResult });
    expect(received).toMatchObject([
      {
        method: 'POST',
        path: `/v1/customers/${order.customer}/subscriptions/${order.subscription}/upgrades`,
        headers: {
          authorization: 'Bearer local',
          'content-type': 'application/json',
          'ms-requestid': order.requestId,
          'ms-correlationid': anAsking().correlationId,
          'x-locale': 'zh-CN',
        },
      },
    ]);
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      ...item,
      somethingNew: { kept: true },
      quantity: 45,
    });
  });

  test.each<[string, Canned]>([
    ['the connection is cut', { drop: true }],
    ['the answer stops in the middle', { body: cleanResult, stall: true }],
    ['no answer comes in time', { body: cleanResult, delayMs: 3_000 }],
    ['the answer is garbage', { text: '<html>' }],
    ['the answer is empty', { text: '' }],
    ['the answer is an empty object', { body: {} }],
    [
      'the answer names no new subscription and no error',
      { body: { ...cleanResult, targetSubscriptionId: null } },
    ],
    ['the answer is an error inside a 200', { body: { code: 800003, description: 'Unexpected' } }],
    ['the server fails', { status: 500, body: { code: 800003, description: 'Unexpected' } }],
  ])('leaves once and once only, and counts as unanswered, when %s', async (_, reply) => {
    const { performed, received } = await upgrading(reply);
    expect(performed).toEqual({ kind: 'unanswered' });
    expect(received).toHaveLength(1);
  });

  test('was not performed when nobody listens', async () => {
    const server = await cannedServer(() => ({}));
    await server.close();
    const performed = await clientOf(server.url).performUpgrade(anAsking(), order);
    expect(performed).toEqual({
      ok: false,
      fault: { kind: 'not-performed', fault: { kind: 'unavailable' } },
    });
  });

  test('was not performed when it was throttled, and says until when', async () => {
    const { performed } = await upgrading({ status: 429, headers: { 'Retry-After': '57' }, body: {} });
    expect(performed).toMatchObject({ kind: 'not-performed', fault: { kind: 'throttled' } });
  });

  test('reads a result whose lists are left out as success', async () => {
    const { performed } = await upgrading({
      body: { targetSubscriptionId: cleanResult.targetSubscriptionId },
    });
    expect(performed).toEqual({
      targetSubscription: cleanResult.targetSubscriptionId,
      errors: [],
      licenceErrors: [],
    });
  });
});
