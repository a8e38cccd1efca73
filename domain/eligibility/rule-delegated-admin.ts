/**
 * Condition 2 of the page: delegated administrative privileges for this customer and service.
 * Partner Center tells them per customer only, so a `true` proves nothing here and a `false` is evidence.
 */
import type { Case } from './case.ts';
import type { EligibilityRefusal } from './refusals.ts';

export function delegatedAdminHeld({ customer }: Case): EligibilityRefusal | undefined {
  return customer.delegatedAdmin === false ? { code: 'delegated-admin-missing', seenBy: 'desk' } : undefined;
}
