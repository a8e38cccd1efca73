import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Asking } from '../domain/actors.ts';
import { answer } from '../domain/answers.ts';
import { type CustomerId, id, type SubscriptionId, type TenantId } from '../domain/ids.ts';
import type { Clock, IndexCustomers, PartnerCenter } from '../domain/ports.ts';
import { type CallMade, partnerCenterApi } from './api.ts';
import type { Place } from './clouds.ts';
import type { SharedMinute } from './common-minute.ts';
import type { Credentials } from './credentials.ts';
import { customerPages } from './customer-pages.ts';
import { customerDirectories } from './directories.ts';
import { limiter } from './limiter.ts';
import { quantityChange } from './quantity-change.ts';
import { jsonIn } from './send.ts';
import { candidateRead, customerRead, subscriptionRead, upgradeResultRead } from './to-domain.ts';
import { collection } from './wire/collection.ts';
import * as customers from './wire/customer.ts';
import * as subscriptions from './wire/subscription.ts';
import * as upgrades from './wire/upgrade.ts';

/** What the client is put together from; all but the first three have sensible values of their own. */
export type PartnerCenterParts = {
  readonly placeOf: (chatTenant: TenantId) => Place;
  readonly credentials: Credentials;
  readonly indexCustomers: IndexCustomers;
  readonly clock?: Clock;
  /** 0 = no limit. */
  readonly ratePerMinute?: number;
  /** Where several replicas share the rate; else each has it for itself. */
  readonly sharedMinute?: SharedMinute;
  /** For one attempt; there are at most three. */
  readonly readTimeoutMs?: number;
  readonly orderTimeoutMs?: number;
  /** How long a call waits for its turn before it is told "throttled until". */
  readonly patienceMs?: number;
  readonly directoryFreshForMs?: number;
  readonly directoriesAtMost?: number;
  readonly onCall?: (call: CallMade) => void;
};

export const systemClock: Clock = {
  now: () => new Date(),
  after: (ms) => sleep(ms),
};

/** An id comes from a card, and so from anybody; `..` would lead elsewhere, and no encoding of a dot keeps it from that but a double one. */
const part = (id: string): string =>
  encodeURIComponent(id).replace(/^\.{1,2}$/, (dots) => '%252E'.repeat(dots.length));

const path = (customer: CustomerId, subscription?: SubscriptionId, rest = ''): string =>
  `/customers/${part(customer)}` +
  (subscription === undefined ? '' : `/subscriptions/${part(subscription)}${rest}`);

/** What came is sent back as it came, fields nobody here knows included. */
const whole = z.record(z.string(), z.unknown());

export function partnerCenter(parts: PartnerCenterParts): PartnerCenter {
  const { credentials, clock = systemClock } = parts;
  const api = partnerCenterApi({
    placeOf: parts.placeOf,
    credentials,
    limiter: limiter(parts.ratePerMinute ?? 0, clock, parts.sharedMinute),
    clock,
    readTimeoutMs: parts.readTimeoutMs ?? 6_000,
    writeTimeoutMs: parts.orderTimeoutMs ?? 30_000,
    patienceMs: parts.patienceMs ?? 5_000,
    ...(parts.onCall ? { onCall: parts.onCall } : {}),
  });
  const directory = customerDirectories({
    api,
    partnerTenant: ({ actor }: Asking) => credentials.partnerTenant(actor.tenant),
    indexCustomers: parts.indexCustomers,
    clock,
    freshForMs: parts.directoryFreshForMs ?? 5 * 60_000,
    atMost: parts.directoriesAtMost,
  });

  const subscription: PartnerCenter['subscription'] = async (asking, customer, wanted) => {
    const read = await api.read(asking, path(customer, wanted), subscriptions.subscription, 'subscription');
    return read.ok ? answer(subscriptionRead(customer, read.value)) : read;
  };

  return {
    directory: (asking) => directory(credentials.forDirectory(asking)),
    customersPage: customerPages(api),
    subscription,

    async customer(asking, wanted) {
      const read = await api.read(asking, path(wanted), customers.customer, 'customer');
      return read.ok ? answer(customerRead(read.value)) : read;
    },

    async subscriptions(asking, customer) {
      const all = collection(subscriptions.subscription);
      const read = await api.read(asking, `${path(customer)}/subscriptions`, all, 'customer');
      return read.ok ? answer(read.value.items.map((each) => subscriptionRead(customer, each))) : read;
    },

    async upgrades(asking, customer, source) {
      const all = collection(upgrades.upgrade);
      const read = await api.read(asking, path(customer, source, '/upgrades'), all, 'subscription');
      return read.ok ? answer(read.value.items.map(candidateRead)) : read;
    },

    // One link for all customers of this partner: it names the reseller, not the customer.
    relationshipRequest: (asking) =>
      api.read(asking, '/customers/relationshiprequests', customers.relationshipRequest, 'other'),

    async performUpgrade(asking, { customer, subscription: source, candidate, quantity, requestId }) {
      const written = await api.write(asking, {
        method: 'POST',
        path: path(customer, source, '/upgrades'),
        // The item goes back whole; of ours there is only the number.
        body: { ...whole.parse(candidate.asSent), quantity },
        requestId,
      });
      if (!written.ok) return written;
      // An answer that cannot be read may stand for an upgrade that happened.
      const result = upgrades.upgradeResult.safeParse(jsonIn(written.value.text));
      const value = result.success ? upgradeResultRead(result.data) : undefined;
      return value ? { ok: true, value } : { ok: false, fault: { kind: 'unanswered' } };
    },

    changeQuantity: quantityChange({
      api,
      clock,
      pathOf: path,
      read: (asking, customer, wanted) => subscription(asking, customer, id('subscription', wanted)),
    }),
  };
}
