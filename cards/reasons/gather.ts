/** The same reason often stands against several targets: it is told once, with the targets it stands against and all the evidence. */
import {
  conditionOf,
  conditions,
  type EligibilityRefusal,
  type HeldSubscription,
  refusalCodes,
} from '../../domain/eligibility/refusals.ts';
import type { Details, Target } from '../../domain/upgrades.ts';

export type GatheredReason = {
  /** With the evidence of all targets together. */
  readonly refusal: EligibilityRefusal;
  readonly against: readonly Target[];
  /** Which targets a subscription that the customer holds stands against. */
  readonly blocking: ReadonlyMap<HeldSubscription['id'], readonly Target[]>;
};

export function gatherReasons(details: Pick<Details, 'targets' | 'refusals'>): readonly GatheredReason[] {
  const told = [
    ...details.refusals.map((refusal) => ({ refusal, against: [] })),
    ...details.targets.flatMap((target) =>
      target.refusals.map((refusal) => ({ refusal, against: [target] })),
    ),
  ];
  const alike = Map.groupBy(told, ({ refusal }) => keyOf(refusal));
  return [...alike.values()].map(together).sort((one, other) => place(one.refusal) - place(other.refusal));
}

type Told = { readonly refusal: EligibilityRefusal; readonly against: readonly Target[] };

/** What has another way out is another reason: held here and held elsewhere are two. */
function keyOf(refusal: EligibilityRefusal): string {
  switch (refusal.code) {
    case 'additional-services-held':
    case 'target-held':
      return `${refusal.code} ${refusal.held.length > 0}`;
    case 'other':
      return `other ${refusal.asSent} ${refusal.description}`;
    default:
      return refusal.code;
  }
}

function together(alike: readonly Told[]): GatheredReason {
  const [first] = alike;
  if (!first) throw new Error('a group of reasons is never empty');
  const blocking = new Map<HeldSubscription['id'], readonly Target[]>();
  const held = new Map<HeldSubscription['id'], HeldSubscription>();
  for (const { refusal, against } of alike)
    for (const one of heldIn(refusal)) {
      held.set(one.id, one);
      blocking.set(one.id, [...(blocking.get(one.id) ?? []), ...against]);
    }
  const seenBy = alike.every(({ refusal }) => refusal.seenBy === first.refusal.seenBy)
    ? first.refusal.seenBy
    : 'both';
  return {
    refusal: { ...withHeld(first.refusal, [...held.values()]), seenBy },
    against: alike.flatMap(({ against }) => against),
    blocking,
  };
}

export function heldIn(refusal: EligibilityRefusal): readonly HeldSubscription[] {
  if ('held' in refusal) return refusal.held;
  return 'addOns' in refusal ? refusal.addOns : [];
}

function withHeld(refusal: EligibilityRefusal, held: readonly HeldSubscription[]): EligibilityRefusal {
  if ('held' in refusal) return { ...refusal, held };
  return 'addOns' in refusal ? { ...refusal, addOns: held } : refusal;
}

/** The page's own conditions first, in its order. */
function place(refusal: EligibilityRefusal): number {
  const condition = conditionOf(refusal);
  return condition === undefined
    ? conditions.length + refusalCodes.indexOf(refusal.code)
    : conditions.indexOf(condition);
}
