/** Customers made up from a seed and an index. */
import {
  type CustomerSeed,
  customerFrom,
  type SimulatedCustomer,
  type SubscriptionSeed,
} from './customer-state.ts';
import type { OfferKey } from './offers.ts';
import { chinese, cyrillic, latin } from './population-names.ts';

/** Every customer follows from the seed and its index, so a hundred thousand of them cost no memory. */
const step = 0x9e3779b1;
const stepBack = 0x0e8b2f51;

/** One 32-bit number from two, well mixed (the finisher of MurmurHash3). */
function mix(seed: number, index: number): number {
  let value = (seed ^ Math.imul(index + 1, step)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

function choose<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}

export type ListedSeed = Pick<CustomerSeed, 'name' | 'domain' | 'culture'> & { readonly id: string };

const hex = (value: number, digits: number): string => value.toString(16).padStart(8, '0').slice(-digits);

/** The first eight digits are the index in disguise: an id leads back to its customer without a table. */
function populationId(seed: number, index: number): string {
  const head = (Math.imul(index, step) ^ mix(seed, -2)) >>> 0;
  const tail = mix(seed ^ 0x51ed, index);
  return `${hex(head, 8)}-${hex(tail, 4)}-4${hex(tail >>> 8, 3)}-9${hex(tail >>> 16, 3)}-${hex(mix(seed, index), 8)}${hex(tail >>> 4, 4)}`;
}

export function populationIndex(seed: number, id: string): number | undefined {
  const head = Number.parseInt(id.slice(0, 8), 16);
  if (!Number.isInteger(head)) return undefined;
  const index = Math.imul((head ^ mix(seed, -2)) >>> 0, stepBack) >>> 0;
  return populationId(seed, index) === id.toLowerCase() ? index : undefined;
}

export function listedAt(seed: number, index: number): ListedSeed {
  const chance = mix(seed, index);
  const id = populationId(seed, index);
  const tail = index.toString(36);
  const [high, low] = [chance >>> 8, chance >>> 16];
  const kind = chance % 10;
  if (kind < 6) {
    const [first, second] = [choose(latin.first, high), choose(latin.second, low)];
    const domain = `${first}${second}${tail}.partner.onmschina.cn`.toLowerCase();
    return {
      id,
      name: `${first} ${second}`,
      domain,
      culture: choose(['en-US', 'de-DE', 'es-ES', 'pt-BR'], low),
    };
  }
  const words = kind < 9 ? chinese : cyrillic;
  const [first, firstLabel] = choose<readonly [string, string]>(words.first, high);
  const [second, secondLabel] = choose<readonly [string, string]>(words.second, low);
  const chineseName = kind < 9;
  return {
    id,
    name: chineseName ? `${first}${second}` : `${first} ${second}`,
    domain: `${firstLabel}${secondLabel}${tail}.partner.onmschina.cn`,
    culture: chineseName ? 'zh-CN' : 'ru-RU',
  };
}

const mainOffers: readonly OfferKey[] = ['business', 'business-essentials', 'business-premium', 'e1', 'e3'];
const sideOffers: readonly OfferKey[] = ['visio', 'project', 'invented'];

/** Roughly as partners' customers are: mostly one main subscription, most of them active, some with obstacles. */
export function customerAt(seed: number, index: number): SimulatedCustomer {
  const chance = mix(seed ^ 0xc0ffee, index);
  const main: SubscriptionSeed = {
    offer: choose(mainOffers, chance),
    quantity: 1 + ((chance >>> 5) % 250),
    status: choose(['active', 'active', 'active', 'active', 'active', 'suspended'], chance >>> 9),
    billingCycle: choose(['monthly', 'annual'], chance >>> 11),
    ...(chance % 17 === 0 ? { addOns: ['storage'] as const } : {}),
    ...(chance % 41 === 0 ? { provisioning: 'pending' } : {}),
  };
  const side: SubscriptionSeed = { offer: choose(sideOffers, chance >>> 7), quantity: 1 + (chance % 20) };
  return customerFrom({
    ...listedAt(seed, index),
    delegatedAdmin: chance % 8 !== 0,
    elsewhere: chance % 13 === 0 ? [choose(mainOffers, chance >>> 3)] : [],
    bothUpgradeTypes: chance % 29 === 0,
    subscriptions: chance % 19 === 0 ? [] : chance % 3 === 0 ? [main, side] : [main],
  });
}
