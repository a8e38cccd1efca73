/** A customer as the simulator knows it: what can be read, and what stands behind it unseen. */
import { guid } from './guid.ts';
import { type OfferKey, offerOf } from './offers.ts';

/** A reason Partner Center gives without showing what it rests on. */
export type ScriptedRefusal = {
  readonly code: number;
  readonly details?: string;
  readonly target?: OfferKey;
};

export type HeldSubscription = {
  readonly id: string;
  readonly orderId: string;
  readonly offerId: string;
  readonly offerName: string;
  readonly parentId?: string;
  readonly createdAt: string;
  readonly billingCycle: string;
  readonly isTrial: boolean;
  readonly refusals: readonly ScriptedRefusal[];
  friendlyName: string;
  quantity: number;
  status: string;
  autoRenew: boolean;
  provisioning: string;
  version: number;
};

export type SimulatedCustomer = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly culture: string;
  delegatedAdmin: boolean;
  granularRights: boolean;
  /** Bought from another reseller: breaks conditions without ever being listed. */
  elsewhere: readonly OfferKey[];
  bothUpgradeTypes: boolean;
  /** So many people's licences fail to come along in an upgrade. */
  peopleToFix: number;
  /** Changes are answered with 202 and take effect a little later. */
  acceptsLater: boolean;
  /** Add-ons stand among them, after what they belong to. */
  subscriptions: HeldSubscription[];
  /** What reads still show of the time before the latest change. */
  earlier?: { readonly subscriptions: HeldSubscription[]; readonly until: number };
};

export type SubscriptionSeed = {
  readonly offer: OfferKey | { readonly id: string; readonly name: string };
  readonly quantity: number;
  readonly id?: string;
  readonly status?: string;
  readonly billingCycle?: string;
  readonly isTrial?: boolean;
  readonly provisioning?: string;
  readonly friendlyName?: string;
  readonly addOns?: readonly OfferKey[];
  readonly refusals?: readonly ScriptedRefusal[];
};

export type CustomerSeed = Pick<SimulatedCustomer, 'name' | 'domain' | 'culture'> &
  Partial<Omit<SimulatedCustomer, 'subscriptions' | 'earlier'>> & {
    readonly subscriptions: readonly SubscriptionSeed[];
  };

function subscriptionsOf(seed: SubscriptionSeed, words: string): HeldSubscription[] {
  const offer = typeof seed.offer === 'string' ? offerOf(seed.offer) : seed.offer;
  // Any day of one month, the same one each time.
  const day = 1 + (Number.parseInt(guid(words).slice(0, 2), 16) % 28);
  const held: HeldSubscription = {
    id: seed.id ?? guid(words).toUpperCase(),
    orderId: guid(`order ${words}`).toUpperCase(),
    offerId: offer.id,
    offerName: offer.name,
    createdAt: `2026-02-${String(day).padStart(2, '0')}T02:11:09.18Z`,
    billingCycle: seed.billingCycle ?? 'monthly',
    isTrial: seed.isTrial ?? false,
    refusals: seed.refusals ?? [],
    friendlyName: seed.friendlyName ?? offer.name,
    quantity: seed.quantity,
    status: seed.status ?? 'active',
    autoRenew: true,
    provisioning: seed.provisioning ?? 'success',
    version: 1,
  };
  const addOns = (seed.addOns ?? []).flatMap((addOn, at) =>
    subscriptionsOf({ offer: addOn, quantity: seed.quantity }, `${words} + ${at}`).map((child) => ({
      ...child,
      parentId: held.id,
    })),
  );
  return [held, ...addOns];
}

export function customerFrom(seed: CustomerSeed): SimulatedCustomer {
  const { subscriptions, ...rest } = seed;
  return {
    id: guid(`customer ${seed.domain}`),
    delegatedAdmin: true,
    granularRights: true,
    elsewhere: [],
    bothUpgradeTypes: false,
    peopleToFix: 0,
    acceptsLater: false,
    ...rest,
    subscriptions: subscriptions.flatMap((each, at) => subscriptionsOf(each, `${seed.domain} ${at}`)),
  };
}

/** To be called before a change: for so long reads go on showing what was there. */
export function lagReads(customer: SimulatedCustomer, forMs: number, now: number): void {
  if (forMs <= 0) return;
  customer.earlier = {
    subscriptions: structuredClone(shownOf(customer, now).subscriptions),
    until: now + forMs,
  };
}

/** The customer as reads show it. */
export function shownOf(customer: SimulatedCustomer, now: number): SimulatedCustomer {
  const { earlier } = customer;
  return earlier && earlier.until > now ? { ...customer, subscriptions: earlier.subscriptions } : customer;
}
