/** How many licences may be ordered: a whole number within the offer's limits; for added licences, more than now. */
import type { Limits } from '../offers.ts';
import type { OrderRefusal } from './refusals.ts';

export function quantityAgainst(given: number, limits: Limits): OrderRefusal | undefined {
  if (!Number.isSafeInteger(given)) return { code: 'quantity-not-whole', given };
  if (given < limits.minimum || given > limits.maximum)
    return { code: 'quantity-out-of-range', given, limits };
  return undefined;
}

export function notMoreThan(given: number, present: number): OrderRefusal | undefined {
  if (!Number.isSafeInteger(given)) return { code: 'quantity-not-whole', given };
  return given > present ? undefined : { code: 'quantity-not-more', given, present };
}
