import type { CustomerId } from './ids.ts';

/** A customer as lists give it. */
export type CustomerSummary = {
  readonly id: CustomerId;
  readonly name: string;
  readonly domain: string;
};

export type Customer = CustomerSummary & {
  /** Whether the customer lets this partner administer; only a customer read by id says so. Coarser than the page's "and service". */
  readonly delegatedAdmin: boolean | 'unknown';
  /** The language of the customer's billing profile, as Partner Center sent it. */
  readonly culture?: string;
  readonly email?: string;
};

/** A part of the list of all customers, and what leads to the next one: Partner Center's own word, not good for ever. */
export type CustomerPage = {
  readonly customers: readonly CustomerSummary[];
  readonly next?: string;
};
