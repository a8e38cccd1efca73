import type { OfferId } from './ids.ts';

/** The six products that the page's matrix speaks of. */
export const products = [
  'business',
  'business-premium',
  'business-essentials',
  'proplus',
  'e1',
  'e3',
] as const;
export type Product = (typeof products)[number];

export type Limits = { readonly minimum: number; readonly maximum: number };

export type Offer = {
  readonly id: OfferId;
  /** As Partner Center names it, in the language that was asked for. */
  readonly name: string;
  readonly limits: Limits;
  readonly billingCycles: readonly string[];
};
