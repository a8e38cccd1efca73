/** What the number of offers in a sentence rules out, whatever the words sound like. */
import type { Extracted } from './extract.ts';
import type { Intent } from './intents.ts';

/** A factor for each intent's probability: 1 leaves it, near 0 rules it out. */
export function plausible(intent: Intent, { slots, offers, unclearOffer, languages }: Extracted): number {
  const two = slots.fromOffer !== undefined && slots.toOffer !== undefined;
  if (intent === 'add_licenses' && two) return 0.02;
  if (intent === 'upgrade_options' && offers.length === 0 && !unclearOffer) return 0.3;
  if (intent === 'change_language' && languages.length === 0) return 0.5;
  return 1;
}
