/** The same reason often stands against several targets: it is told once, with the targets it stands against. */
import {
  conditionOf,
  conditions,
  type EligibilityRefusal,
  refusalCodes,
} from '../../domain/eligibility/refusals.ts';
import type { Details, Target } from '../../domain/upgrades.ts';

export type GatheredReason = { readonly refusal: EligibilityRefusal; readonly against: readonly Target[] };

export function gatherReasons(details: Pick<Details, 'targets' | 'refusals'>): readonly GatheredReason[] {
  const gathered = new Map<string, { refusal: EligibilityRefusal; against: Target[] }>();
  const add = (refusal: EligibilityRefusal, target?: Target) => {
    const key = JSON.stringify(refusal);
    const reason = gathered.get(key) ?? { refusal, against: [] };
    if (target) reason.against.push(target);
    gathered.set(key, reason);
  };
  for (const refusal of details.refusals) add(refusal);
  for (const target of details.targets) for (const refusal of target.refusals) add(refusal, target);
  return [...gathered.values()].sort((one, other) => place(one.refusal) - place(other.refusal));
}

/** The page's own conditions first, in its order. */
function place(refusal: EligibilityRefusal): number {
  const condition = conditionOf(refusal);
  return condition === undefined
    ? conditions.length + refusalCodes.indexOf(refusal.code)
    : conditions.indexOf(condition);
}
