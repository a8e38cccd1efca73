import { afterEach, describe, expect, test } from '@jest/globals';
import { id, sameId } from '../../../domain/ids.ts';
import type { UpgradeCandidate } from '../../../domain/upgrades.ts';
import { anAsking } from '../asking.ts';
import { type Circumstance, type Open, type OtherEnd, recorded, simulated } from './both-ends.ts';
import * as shapes from './recorded-shapes.ts';

const asking = anAsking();
const lanhai = id('customer', shapes.lanhai);
const essentials = id('subscription', shapes.essentials);
const requestId = id('request', '9b1d3c55-8a42-4c0e-9f0d-6b2c7e4a5d11');

function given<Value>(answered: { ok: true; value: Value } | { ok: false; fault: unknown }): Value {
  if (!answered.ok) throw new Error(`A fault instead: ${JSON.stringify(answered.fault)}`);
  return answered.value;
}

describe.each<{ name: string; open: Open }>([
  { name: 'the simulator', open: simulated },
  { name: 'recorded shapes', open: recorded },
])('Partner Center, as $name', ({ open }) => {
  let end: OtherEnd | undefined;
  afterEach(() => end?.close());

  async function opened(circumstance: Circumstance = 'ordinary') {
    end = await open(circumstance);
    return end.client;
  }

  async function candidates(client: OtherEnd['client']): Promise<readonly UpgradeCandidate[]> {
    return given(await client.upgrades(asking, lanhai, essentials));
  }

  async function upgradeToE3(client: OtherEnd['client'], quantity = 45) {
    const candidate = (await candidates(client)).find(({ target }) => sameId(target.id, shapes.e3Offer));
    if (!candidate) throw new Error('E3 is not on offer');
    return client.performUpgrade(asking, {
      customer: lanhai,
      subscription: essentials,
      candidate,
      quantity,
      requestId,
    });
  }

  async function setQuantity(client: OtherEnd['client'], quantity: number) {
    const subscription = given(await client.subscription(asking, lanhai, essentials));
    return client.changeQuantity(asking, { customer: lanhai, subscription, quantity, requestId });
  }

  test('lists every customer over all pages', async () => {
    const { customers } = given(await (await opened()).directory(asking));
    expect(customers).toEqual([
      { id: shapes.lanhai, name: '蓝海贸易', domain: 'lanhai.partner.onmschina.cn' },
      { id: shapes.northwind, name: 'Northwind (Shanghai)', domain: 'northwind.partner.onmschina.cn' },
      { id: shapes.fabrikam, name: 'Fabrikam', domain: 'fabrikam.partner.onmschina.cn' },
    ]);
  });

  test('says of one customer whether privileges are delegated, and the language of the bill', async () => {
    const read = await (await opened()).customer(asking, id('customer', shapes.northwind));
    expect(given(read)).toEqual({
      id: shapes.northwind,
      name: 'Northwind (Shanghai)',
      domain: 'northwind.partner.onmschina.cn',
      delegatedAdmin: false,
      culture: 'zh-CN',
    });
  });

  test('shows subscriptions of every status', async () => {
    const held = given(await (await opened()).subscriptions(asking, lanhai));
    expect(
      held.map(({ id: sent, offerName, quantity, status }) => ({ sent, offerName, quantity, status })),
    ).toEqual([
      {
        sent: shapes.essentials,
        offerName: 'Office 365 Business Essentials',
        quantity: 40,
        status: { known: true, status: 'active' },
      },
      {
        sent: shapes.suspendedPremium,
        offerName: 'Office 365 Business Premium',
        quantity: 6,
        status: { known: true, status: 'suspended' },
      },
    ]);
  });

  test('gives for each target its limits, whether it is open, and the reasons against it', async () => {
    const found = await candidates(await opened());
    const e3 = found.find(({ target }) => sameId(target.id, shapes.e3Offer));
    const premium = found.find(({ target }) => sameId(target.id, shapes.premiumOffer));
    expect(e3).toMatchObject({ eligible: true, type: 'upgrade_only', quantity: 40, errors: [] });
    expect(e3?.target).toMatchObject({
      name: 'Office 365 企业版 E3',
      limits: { minimum: 1, maximum: 10_000_000 },
    });
    expect(premium).toMatchObject({ eligible: false, target: { limits: { minimum: 1, maximum: 300 } } });
    expect(premium?.errors).toMatchObject([{ code: 'concurrency_conflicts', asSent: '4' }]);
  });

  test('upgrades, and names the new subscription', async () => {
    const result = given(await upgradeToE3(await opened()));
    expect(result).toMatchObject({ errors: [], licenceErrors: [] });
    expect(result.targetSubscription).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('upgrades, and names the people whose licences did not come along', async () => {
    const result = given(await upgradeToE3(await opened('people-to-fix')));
    expect(result.targetSubscription).toBeDefined();
    expect(result.licenceErrors).toMatchObject([
      {
        person: 'Zhang Min',
        reasons: [{ code: '60000', description: 'The customer license migration failed' }],
      },
    ]);
  });

  test('refuses inside a 200 when the subscription was suspended meanwhile', async () => {
    const result = given(await upgradeToE3(await opened('suspended-since')));
    expect(result.targetSubscription).toBeUndefined();
    expect(result.errors).toMatchObject([{ code: 'subscription_status_not_active', details: 'suspended' }]);
  });

  test('changes the number of licences and gives back a new etag', async () => {
    const client = await opened();
    const before = given(await client.subscription(asking, lanhai, essentials));
    const after = given(await setQuantity(client, 55));
    expect(after.quantity).toBe(55);
    expect(after.autoRenews).toBe(true);
    expect(after.asSent).not.toEqual(before.asSent);
  });

  test('waits for a change that was only accepted', async () => {
    expect(given(await setQuantity(await opened('accepted-for-later'), 55)).quantity).toBe(55);
  });

  test('rejects a change to what has changed since it was read', async () => {
    expect(await setQuantity(await opened('changed-since'), 55)).toEqual({
      ok: false,
      fault: { kind: 'rejected', httpStatus: 400, code: '2055', description: 'Etag is no longer valid' },
    });
  });

  test('gives the link with which a customer accepts the relationship', async () => {
    const { url } = given(await (await opened()).relationshipRequest(asking));
    expect(url).toMatch(/^https:\/\/.+partnerId=3b33e682/);
  });

  test('does not find what is not there', async () => {
    const client = await opened();
    const nothing = '00000000-0000-0000-0000-000000000000';
    expect(await client.subscription(asking, lanhai, id('subscription', nothing))).toEqual({
      ok: false,
      fault: { kind: 'not-found', what: 'subscription' },
    });
    expect(await client.customer(asking, id('customer', nothing))).toEqual({
      ok: false,
      fault: { kind: 'not-found', what: 'customer' },
    });
  });

  test('says until when it is throttled', async () => {
    const client = await opened('throttled');
    const read = await client.customer(asking, lanhai);
    expect(read).toMatchObject({ ok: false, fault: { kind: 'throttled' } });
    const until = !read.ok && read.fault.kind === 'throttled' ? read.fault.until : 0;
    expect(until).toBeGreaterThan(Date.now() + 50_000);
  });
});
