/** Our own rules: they explain what Partner Center decided, and never decide themselves. */
import type { Case } from './case.ts';
import type { EligibilityRefusal } from './refusals.ts';
import { subscriptionActive } from './rule-active.ts';
import { addOnsAbsent } from './rule-add-ons.ts';
import { additionalServicesFree } from './rule-additional-services.ts';
import { delegatedAdminHeld } from './rule-delegated-admin.ts';
import { targetFree } from './rule-target-held.ts';

const rules = [
  subscriptionActive,
  delegatedAdminHeld,
  additionalServicesFree,
  targetFree,
  addOnsAbsent,
] as const;

/** Every reason that our own rules have evidence for. */
export function evidenceAgainst(looked: Case): readonly EligibilityRefusal[] {
  return rules.map((rule) => rule(looked)).filter((refusal) => refusal !== undefined);
}
