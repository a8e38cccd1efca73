import { describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import { knownRejections } from '../../domain/orders/rejections.ts';
import type { Subscription } from '../../domain/subscriptions.ts';
import { anAsking } from './asking.ts';
import { type Canned, cannedServer } from './canned-server.ts';
import { clientOf } from './client-of.ts';
import { essentialsSubscription, partnerError } from './contract/recorded-shapes.ts';

/** The tables for changing a subscription, for licences, and the general ones. */
const table: readonly (readonly [number, number])[] = [
  [400, 2001],
  [400, 2002],
  [400, 2006],
  [403, 2006],
  [400, 2011],
  [400, 2054],
  [400, 2055],
  [400, 3000],
  [400, 400056],
  [400, 800002],
  [403, 20002],
  [404, 20003],
  [409, 27009],
  [403, 800027],
  [417, 800036],
  [403, 800039],
  [400, 800040],
  [403, 800067],
  [400, 800081],
  [409, 800082],
  [403, 800088],
  [400, 800090],
  [400, 800091],
  [500, 800094],
  [400, 800095],
  [400, 800096],
  [400, 800097],
  [400, 800098],
  [403, 900150],
  [400, 900214],
  [400, 900257],
  [409, 900278],
  [400, 900279],
  [400, 900280],
  [403, 900308],
  [400, 900311],
  [403, 900329],
  [400, 60000],
  [404, 60002],
  [404, 60003],
  [403, 900309],
  [400, 900316],
  [400, 60012],
  [400, 2000],
  [404, 1000],
  [403, 2032],
  [501, 0],
  [403, 900149],
  [403, 900124],
  [403, 900123],
  [403, 600006],
  [400, 2100],
  [403, 2085],
  [403, 2091],
  [403, 2030],
  [400, 800070],
  [400, 800004],
];

const before: Subscription = {
  id: id('subscription', essentialsSubscription.id),
  customer: id('customer', 'c'),
  offerId: id('offer', essentialsSubscription.offerId),
  offerName: essentialsSubscription.offerName,
  friendlyName: essentialsSubscription.friendlyName,
  quantity: 40,
  status: { known: true, status: 'active' },
  billingCycle: 'monthly',
  isTrial: false,
  autoRenews: true,
  suspensionReasons: [],
  asSent: essentialsSubscription,
};

async function changing(reply: Canned) {
  const server = await cannedServer(() => reply);
  const changed = await clientOf(server.url).changeQuantity(anAsking(), {
    customer: before.customer,
    subscription: before,
    quantity: 55,
    requestId: id('request', '2c7b1d3c-8a42-4c0e-9f0d-6b2c7e4a5d11'),
  });
  await server.close();
  expect(server.received).toHaveLength(1);
  return changed.ok ? 'changed' : changed.fault;
}

describe('a change that Partner Center refuses', () => {
  test.each(table)(
    'with HTTP %i and code %i comes back with both, whether the code is a number or text',
    async (httpStatus, code) => {
      const rejected = { kind: 'rejected', httpStatus, code: String(code), description: 'Why' };
      expect(await changing({ status: httpStatus, body: partnerError(code, 'Why') })).toEqual(rejected);
      expect(await changing({ status: httpStatus, body: partnerError(String(code), 'Why') })).toEqual(
        rejected,
      );
    },
  );

  test('is in the table above if an order has words for it', () => {
    const above = table.map(([status, code]) => `${status} ${code}`);
    expect(above).toEqual(expect.arrayContaining([...knownRejections]));
  });

  test.each([
    ['an empty body', { text: '' }],
    ['a page of a gateway', { text: '<html>Bad request</html>' }],
    ['half a JSON document', { text: '{"code":20' }],
    ['null', { text: 'null' }],
    ['a list', { text: '[]' }],
    ['an object of no known shape', { body: { error: { code: 'x' } } }],
  ])('with %s is refused all the same', async (_, reply) => {
    expect(await changing({ status: 400, ...reply })).toEqual({
      kind: 'rejected',
      httpStatus: 400,
      code: '',
      description: '',
    });
  });

  test.each([
    ['access denied', 401, { code: 400, description: 'Access denied', source: 'PartnerFD' }],
    ['a missing token', 401, partnerError(800001, 'Partner token missing')],
  ])('with 401 (%s) was not performed: somebody has to sign in', async (_, status, body) => {
    expect(await changing({ status, body })).toEqual({
      kind: 'not-performed',
      fault: { kind: 'unauthorised', whose: 'partner' },
    });
  });

  test.each([
    ['an unexpected error', { status: 500, body: partnerError(800003, 'Unexpected') }],
    ['something that went wrong', { status: 500, body: partnerError(900192, 'Try later') }],
    ['a gateway that gave up', { status: 504, text: '' }],
    ['a bad gateway', { status: 502, text: '<html>' }],
    ['a request time-out', { status: 408, text: '' }],
    ['a redirect', { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }],
    ['200 with nothing in it', { status: 200, text: '' }],
    ['200 with nonsense', { status: 200, text: '<html>' }],
    ['200 with something else', { status: 200, body: { hello: 'world' } }],
  ])('by %s may have happened all the same', async (_, reply) => {
    expect(await changing(reply)).toEqual({ kind: 'unanswered' });
  });
});
