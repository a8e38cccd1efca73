/** The page's matrix as data: what is on sale as an upgrade in Partner Center operated by 21Vianet. It explains; it never decides. */
import { type OfferId, sameId } from './ids.ts';
import type { Product } from './offers.ts';

const upgradePaths: Readonly<Record<Product, readonly Product[]>> = {
  business: ['business-premium', 'proplus', 'e3'],
  'business-premium': ['e3'],
  'business-essentials': ['business-premium', 'e1', 'e3'],
  proplus: [],
  e1: [],
  e3: [],
};

/** Services that a product brings along, as far as one product's can stand in the way of another's. */
const services = ['mail', 'sites', 'meetings', 'apps'] as const;
export type Service = (typeof services)[number];

const included: Readonly<Record<Product, readonly Service[]>> = {
  business: ['apps'],
  'business-premium': ['mail', 'sites', 'meetings', 'apps'],
  'business-essentials': ['mail', 'sites', 'meetings'],
  proplus: ['apps'],
  e1: ['mail', 'sites', 'meetings'],
  e3: ['mail', 'sites', 'meetings', 'apps'],
};

/**
 * The ids of the global catalogue, the only ones published. A catalogue that numbers its offers otherwise
 * is added by `OFFERS_FILE`; an offer that stands in neither is treated by Partner Center's answer alone.
 */
const offerIds: Readonly<Record<string, Product>> = {
  '5C9FD4CC-EDCE-44A8-8E91-07DF09744609': 'business',
  '031C9E47-4802-4248-838E-778FB1D2CC05': 'business-premium',
  'BD938F12-058F-4927-BBA3-AE36B1D2501C': 'business-essentials',
  'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665': 'proplus',
  '91FD106F-4B2C-4938-95AC-F54F74E9A239': 'e1',
  '796B6B5F-613C-4E24-A17C-EBA730D49C02': 'e3',
};

export type Catalogue = {
  productOf(offer: OfferId): Product | undefined;
  pathsFrom(product: Product): readonly Product[];
};

export function catalogue(moreOffers: Readonly<Record<string, Product>>): Catalogue {
  const entries = [...Object.entries(moreOffers), ...Object.entries(offerIds)];
  return {
    productOf: (offer) => entries.find(([known]) => sameId(known, offer))?.[1],
    pathsFrom: (product) => upgradePaths[product],
  };
}

/** What the upgrade would bring that the present product lacks: the page's "additional services". */
export function additionalServices(from: Product, to: Product): readonly Service[] {
  return included[to].filter((service) => !included[from].includes(service));
}

export function servicesOf(product: Product): readonly Service[] {
  return included[product];
}

export function includesAny(product: Product, wanted: readonly Service[]): boolean {
  return included[product].some((service) => wanted.includes(service));
}
