/** What the names in a sentence rule out, whatever the words sound like. */
import type { Extracted } from './extract.ts';
import type { Intent } from './intents.ts';
import type { Masked } from './masked.ts';

/** A factor for each intent's probability: 1 leaves it, near 0 rules it out. */
export function plausible(intent: Intent, extracted: Extracted, { words, counts }: Masked): number {
  const { slots, offers, unclearOffer, languages } = extracted;
  const two = slots.fromOffer !== undefined && slots.toOffer !== undefined;
  if (intent === 'add_licenses' && two) return 0.02;
  if (intent === 'upgrade_options' && offers.length === 0 && !unclearOffer) return 0.3;
  // An offer and not a word beside it: most likely the answer to what was asked, and no question of its own.
  if (intent === 'upgrade_options' && words.length === 1 && counts.ofr === 1) return 0.8;
  if (intent === 'change_language' && languages.length === 0) return 0.5;
  return 1;
}
