/** Partner Center's reasons first, then what our own rules can evidence besides; a reason both see is told once. */
import type { EligibilityRefusal, RefusalCode } from './refusals.ts';

export function gather(
  decided: readonly EligibilityRefusal[],
  evidenced: readonly EligibilityRefusal[],
): readonly EligibilityRefusal[] {
  const together = new Map<RefusalCode | string, EligibilityRefusal>();
  for (const refusal of decided) together.set(keyOf(refusal), refusal);
  for (const refusal of evidenced) {
    const same = together.get(keyOf(refusal));
    together.set(
      keyOf(refusal),
      same ? { ...same, seenBy: same.seenBy === 'desk' ? 'desk' : 'both' } : refusal,
    );
  }
  return [...together.values()];
}

/** Two errors without a code of the contract are two reasons. */
function keyOf(refusal: EligibilityRefusal): string {
  return refusal.code === 'other' ? `other ${refusal.asSent} ${refusal.description}` : refusal.code;
}
