/** The two other ends that one suite runs against: the simulator, and replies composed from the published examples. */

import type { PartnerCenter } from '../../../domain/ports.ts';
import { partnerCenter } from '../../../partner-center/client.ts';
import { localCredentials } from '../../../partner-center/credentials.ts';
import { startSimulator } from '../../../partner-center/simulator/start.ts';
import { ask } from '../ask.ts';
import { byPrefix } from '../asking.ts';
import { type Canned, cannedServer, type Received } from '../canned-server.ts';
import * as shapes from './recorded-shapes.ts';

export type Circumstance =
  | 'ordinary'
  | 'people-to-fix'
  | 'suspended-since'
  | 'changed-since'
  | 'accepted-for-later'
  | 'throttled';

export type OtherEnd = { readonly client: PartnerCenter; readonly close: () => Promise<void> };
export type Open = (circumstance: Circumstance) => Promise<OtherEnd>;

function clientOf(root: string): PartnerCenter {
  return partnerCenter({
    placeOf: () => ({ root, cloud: '21vianet' }),
    credentials: localCredentials,
    indexCustomers: byPrefix,
    patienceMs: 200,
  });
}

export const simulated: Open = async (circumstance) => {
  const at = (label: string): string => `${label}.partner.onmschina.cn`;
  const simulator = await startSimulator({
    customers: [
      {
        id: shapes.lanhai,
        name: '蓝海贸易',
        domain: at('lanhai'),
        culture: 'zh-CN',
        peopleToFix: circumstance === 'people-to-fix' ? 1 : 0,
        acceptsLater: circumstance === 'accepted-for-later',
        subscriptions: [
          { id: shapes.essentials, offer: 'business-essentials', quantity: 40 },
          { id: shapes.suspendedPremium, offer: 'business-premium', quantity: 6, status: 'suspended' },
        ],
      },
      {
        id: shapes.northwind,
        name: 'Northwind (Shanghai)',
        domain: at('northwind'),
        culture: 'zh-CN',
        delegatedAdmin: false,
        subscriptions: [],
      },
      { id: shapes.fabrikam, name: 'Fabrikam', domain: at('fabrikam'), culture: 'de-DE', subscriptions: [] },
    ],
  });
  const control = (path: string, body: unknown) => ask(simulator.url, `/simulator/${path}`, { body });
  await control('settings', { pageSize: 2 });
  const client = clientOf(simulator.url);
  // Somebody in the portal, after the reads and before the write.
  const change = {
    'suspended-since': { status: 'suspended' },
    'changed-since': { friendlyName: 'Renamed' },
  };
  const meanwhile = async <Value>(write: () => Promise<Value>): Promise<Value> => {
    if (circumstance === 'suspended-since' || circumstance === 'changed-since')
      await control(`customers/${shapes.lanhai}`, {
        subscriptions: [{ id: shapes.essentials, ...change[circumstance] }],
      });
    return write();
  };
  if (circumstance === 'throttled')
    await control('faults', { answer: 'throttle', retryAfter: 57, times: 0, path: '/v1/' });
  return {
    client: {
      ...client,
      performUpgrade: (asking, upgrade) => meanwhile(() => client.performUpgrade(asking, upgrade)),
      changeQuantity: (asking, quantity) => meanwhile(() => client.changeQuantity(asking, quantity)),
    },
    close: simulator.close,
  };
};

function recordedReply(
  circumstance: Circumstance,
  written: { count: number },
): (received: Received) => Canned {
  const customer = `/v1/customers/${shapes.lanhai}`;
  const subscription = `${customer}/subscriptions/${shapes.essentials}`;
  const missing = '00000000-0000-0000-0000-000000000000';
  return ({ method, path, headers }): Canned => {
    if (circumstance === 'throttled')
      return { status: 429, body: shapes.throttledBody, headers: { 'Retry-After': '57' } };
    switch (`${method} ${path}`) {
      case 'GET /v1/customers?size=500':
        return { body: shapes.firstPage };
      case 'GET /v1/customers?size=2&seekOperation=Next':
        return headers['ms-continuationtoken'] === 'AQAAAA=='
          ? { body: shapes.lastPage }
          : { body: shapes.firstPage };
      case `GET /v1/customers/${shapes.northwind}`:
        return { body: shapes.customerWithoutDelegatedAdmin };
      case `GET ${customer}/subscriptions`:
        return { body: { items: [shapes.essentialsSubscription, shapes.premiumSubscription] } };
      case `GET ${subscription}`:
        return { body: written.count > 0 ? shapes.changedQuantity : shapes.essentialsSubscription };
      case `GET ${subscription}/upgrades`:
        return { body: shapes.upgrades };
      case `POST ${subscription}/upgrades`:
        if (circumstance === 'suspended-since') return { body: shapes.refusedResult };
        return { body: circumstance === 'people-to-fix' ? shapes.resultWithPeopleToFix : shapes.cleanResult };
      case `PATCH ${subscription}`:
        if (circumstance === 'changed-since')
          return { status: 400, body: shapes.partnerError(2055, 'Etag is no longer valid') };
        written.count += 1;
        if (circumstance !== 'accepted-for-later') return { body: shapes.changedQuantity };
        return { status: 202, headers: { Location: subscription.slice(3) } };
      case 'GET /v1/customers/relationshiprequests':
        return { body: shapes.relationshipRequest };
      case `GET ${customer}/subscriptions/${missing}`:
        return {
          status: 404,
          body: shapes.partnerError(20003, `Subscription with ID ${missing} not found.`),
        };
      default:
        return { status: 404, body: shapes.partnerError(60003, 'Tenant not found.') };
    }
  };
}

export const recorded: Open = async (circumstance) => {
  const server = await cannedServer(recordedReply(circumstance, { count: 0 }));
  return { client: clientOf(server.url), close: server.close };
};
