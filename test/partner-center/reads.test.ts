import { describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import type { CallMade } from '../../partner-center/api.ts';
import { linkPath } from '../../partner-center/wire/link.ts';
import { anAsking } from './asking.ts';
import { type Canned, cannedServer } from './canned-server.ts';
import { clientOf } from './client-of.ts';
import * as shapes from './contract/recorded-shapes.ts';

const northwind = id('customer', shapes.northwind);
const good: Canned = { body: shapes.customerWithoutDelegatedAdmin };

async function reading(replies: readonly Canned[], asking = anAsking()) {
  const server = await cannedServer((_, index) => replies[Math.min(index, replies.length - 1)] ?? {});
  const read = await clientOf(server.url).customer(asking, northwind);
  await server.close();
  const requestIds = server.received.map(({ headers }) => headers['ms-requestid']);
  return { read, requestIds, received: server.received };
}

describe('a read', () => {
  test.each<[string, Canned]>([
    ['a cut connection', { drop: true }],
    ['a time-out', { ...good, delayMs: 3_000 }],
    ['an answer that stops in the middle', { ...good, stall: true }],
  ])('is tried again after %s, under the same request id', async (_, first) => {
    const { read, requestIds } = await reading([first, good]);
    expect(read.ok).toBe(true);
    expect(requestIds).toHaveLength(2);
    expect(new Set(requestIds).size).toBe(1);
  });

  test.each<[string, Canned]>([
    ['500', { status: 500, body: shapes.partnerError(800003, 'Unexpected') }],
    ['503', { status: 503, text: '' }],
    ['504', { status: 504, text: '<html>' }],
    ['garbage', { text: '<html>' }],
  ])('is tried again after %s, under a new request id', async (_, first) => {
    const { read, requestIds } = await reading([first, good]);
    expect(read.ok).toBe(true);
    expect(new Set(requestIds).size).toBe(2);
  });

  test.each([400, 403, 404, 409, 417])('is never tried again after %i', async (status) => {
    const { read, requestIds } = await reading([{ status, body: shapes.partnerError(1, 'No') }]);
    expect(read.ok).toBe(false);
    expect(requestIds).toHaveLength(1);
  });

  test.each<[string, Canned, object]>([
    ['an outage', { status: 503, text: '' }, { kind: 'unavailable' }],
    ['garbage', { text: '{"id":' }, { kind: 'unexpected-reply', about: 'customer' }],
    ['another shape', { body: { items: [] } }, { kind: 'unexpected-reply', about: 'customer' }],
    [
      'an unknown status',
      { status: 418, text: '' },
      { kind: 'unexpected-reply', about: 'customer: HTTP 418' },
    ],
    ['401', { status: 401, text: '' }, { kind: 'unauthorised', whose: 'partner' }],
    [
      'a missing role',
      { status: 403, body: shapes.partnerError(900150, 'No') },
      { kind: 'forbidden', code: '900150' },
    ],
    [
      'no relationship',
      { status: 403, body: shapes.partnerError(20002, 'No') },
      { kind: 'not-found', what: 'customer' },
    ],
    [
      '404 code 1000',
      { status: 404, body: shapes.partnerError(1000, 'No') },
      { kind: 'not-found', what: 'customer' },
    ],
    [
      '404 code 60003',
      { status: 404, body: shapes.partnerError(60003, 'No') },
      { kind: 'not-found', what: 'customer' },
    ],
    [
      '404 code 20003',
      { status: 404, body: shapes.partnerError(20003, 'No') },
      { kind: 'not-found', what: 'subscription' },
    ],
    [
      '400 code 800004',
      { status: 400, body: shapes.partnerError(800004, 'No') },
      { kind: 'not-found', what: 'offer' },
    ],
  ])('ends in a fault after %s that does not pass', async (_, reply, fault) => {
    expect((await reading([reply])).read).toEqual({ ok: false, fault });
  });

  test('waits its turn and asks again after a short 429', async () => {
    const server = await cannedServer((_, index) =>
      index === 0 ? { status: 429, headers: { 'Retry-After': '1' }, body: shapes.throttledBody } : good,
    );
    const read = await clientOf(server.url, { patienceMs: 3000 }).customer(anAsking(), northwind);
    await server.close();
    expect(read.ok).toBe(true);
    expect(server.received).toHaveLength(2);
  });

  test.each([
    ['ru-RU', 'en-US'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
  ])(
    'for a reader of %s asks 21Vianet for %s, under the correlation id of the click',
    async (locale, asked) => {
      const { received } = await reading([good], anAsking({ locale, correlationId: 'of-the-click' }));
      expect(received[0]?.headers).toMatchObject({ 'x-locale': asked, 'ms-correlationid': 'of-the-click' });
    },
  );

  test('asks each partner’s own cloud, the global one in any language', async () => {
    const [china, world] = [await cannedServer(() => good), await cannedServer(() => good)];
    const client = clientOf('', {
      placeOf: (tenant) =>
        tenant === 'china'
          ? { root: `${china.url}/`, cloud: '21vianet' }
          : { root: world.url, cloud: 'global' },
    });
    for (const tenant of ['china', 'world'])
      await client.customer(anAsking({ tenant, locale: 'de-DE' }), northwind);
    await Promise.all([china.close(), world.close()]);
    const paths = [china, world].map(({ received }) => received.map(({ path }) => path));
    expect(paths).toEqual([[`/v1/customers/${northwind}`], [`/v1/customers/${northwind}`]]);
    expect([china, world].map(({ received }) => received[0]?.headers['x-locale'])).toEqual([
      'en-US',
      'de-DE',
    ]);
  });

  test('does not follow a redirect with its token', async () => {
    const elsewhere = await cannedServer(() => good);
    const { read } = await reading([{ status: 302, headers: { Location: `${elsewhere.url}/v1/x` } }]);
    await elsewhere.close();
    expect(read.ok).toBe(false);
    expect(elsewhere.received).toEqual([]);
  });

  test('is reported for logs without ids of customers, without names and tokens', async () => {
    const calls: CallMade[] = [];
    const server = await cannedServer(() => good);
    await clientOf(server.url, { onCall: (call) => calls.push(call) }).customer(anAsking(), northwind);
    await server.close();
    expect(calls).toMatchObject([{ method: 'GET', route: '/customers/{id}', outcome: 200, attempt: 0 }]);
    expect(JSON.stringify(calls)).not.toMatch(/local|Northwind|77e1c0d4/);
  });

  test('of subscriptions takes fields left out, null, and statuses and fields nobody knows', async () => {
    const server = await cannedServer(() => ({
      body: { items: [{ id: 'S', quantity: 3, status: 'grace_period', offerName: null, novelty: [1] }] },
    }));
    const read = await clientOf(server.url).subscriptions(anAsking(), northwind);
    await server.close();
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          id: 'S',
          status: { known: false, asSent: 'grace_period' },
          autoRenews: false,
          asSent: { novelty: [1] },
        },
      ],
    });
  });
});

describe('the link of a relationship request', () => {
  test('is refused when it is nothing a browser opens as a page', async () => {
    const server = await cannedServer(() => ({ body: { url: 'javascript:alert(1)' } }));
    const read = await clientOf(server.url).relationshipRequest(anAsking());
    await server.close();
    expect(read).toEqual({ ok: false, fault: { kind: 'unexpected-reply', about: 'other' } });
  });
});

describe('a link to the next page', () => {
  test.each([
    ['/customers?size=500&seekOperation=Next', '/customers?size=500&seekOperation=Next'],
    ['/v1/customers?size=500', '/customers?size=500'],
    ['v1/customers', '/customers'],
    ['https://other.example/v1/customers?size=1', '/customers?size=1'],
    ['/v1beta/customers', '/v1beta/customers'],
  ])('%s leads to %s at our own API root', (uri, path) => {
    expect(linkPath(uri)).toBe(path);
  });
});

test.each(['.', '..', '../offers', '?size=1', '#'])(
  'the id %j leads nowhere but to that customer',
  async (wanted) => {
    const server = await cannedServer(() => ({ status: 404, body: {} }));
    const client = clientOf(server.url);
    const read = await client.upgrades(anAsking(), id('customer', wanted), id('subscription', wanted));
    await server.close();
    expect(read).toMatchObject({ ok: false, fault: { kind: 'not-found' } });
    expect(server.received[0]?.path).toMatch(/^\/v1\/customers\/[^/?#]+\/subscriptions\/[^/?#]+\/upgrades$/);
  },
);
