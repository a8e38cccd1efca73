/** What a question expects, and what an answer can hold. A click or words give the same answer. */
import type { CustomerId, OfferId, SubscriptionId } from '../domain/ids.ts';
import type { Product } from '../domain/offers.ts';

const expectations = [
  'customer',
  'subscription',
  'offer',
  'upgrade-quantity',
  'licence-quantity',
  'confirmation',
  'retry',
] as const;
export type Expects = (typeof expectations)[number];

export type Answer = {
  /** One, or several that a name may mean. */
  readonly customers?: readonly CustomerId[];
  /** Another customer than the one it is about, whoever that may be. */
  readonly otherCustomer?: boolean;
  /** Typed where a customer was asked for, and nobody's name. */
  readonly nobody?: string;
  readonly subscription?: SubscriptionId;
  readonly named?: string;
  readonly from?: Product;
  /** Held already, or wanted: what the customer has decides. */
  readonly about?: Product;
  readonly product?: Product;
  readonly offer?: OfferId;
  readonly quantity?: number;
  readonly mode?: 'total' | 'more';
  /** "No, 5": the number in place of the one before, counted as that one was. */
  readonly instead?: boolean;
  /** Typed where a number was asked for, and none. */
  readonly typed?: string;
  /** The present number, as it stands on the card. */
  readonly asShown?: boolean;
  readonly yes?: boolean;
  readonly retry?: boolean;
};
