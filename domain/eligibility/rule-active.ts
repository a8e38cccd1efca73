/** Condition 1 of the page: the subscription must be active (not suspended or cancelled). */
import { isActive } from '../subscriptions.ts';
import type { Case } from './case.ts';
import type { EligibilityRefusal } from './refusals.ts';

export function subscriptionActive({ subscription }: Case): EligibilityRefusal | undefined {
  if (isActive(subscription)) return undefined;
  return { code: 'subscription-not-active', status: subscription.status, seenBy: 'desk' };
}
