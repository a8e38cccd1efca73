/** What was understood in the words of the public interface: its intents, its entities, and none that an intent does not have. */
import { type EntityName, entitiesOf, type PublicIntent, publicIntent } from './intents.ts';
import { actingConfidence, type Entities, type Understood } from './understand.ts';

export type Reported = {
  readonly intent: PublicIntent;
  readonly confidence: number;
  readonly entities: Entities;
};

/** Where something must be asked first, the bot does not act, however sure the intent is. */
const askingConfidence = actingConfidence - 0.01;

export function reported({ intent, confidence, entities, unclear }: Understood): Reported {
  const known = publicIntent(intent);
  const names: readonly EntityName[] = entitiesOf[known];
  const has = (name: EntityName) => names.includes(name);
  const asks =
    (unclear.includes('offer') && (has('offers') || has('offer'))) ||
    (unclear.includes('quantity') && has('quantity'));
  const { customer, fromOffer, toOffer, offer, quantity, quantityMode, language } = entities;
  const offers = has('offers') || (has('offer') && offer === undefined);
  return {
    intent: known,
    confidence: Math.round((asks ? Math.min(confidence, askingConfidence) : confidence) * 1000) / 1000,
    entities: {
      ...(customer && has('customer') && { customer }),
      ...(offers && fromOffer && { fromOffer }),
      ...(offers && toOffer && { toOffer }),
      ...(offer && (has('offers') || has('offer')) && { offer }),
      ...(quantity !== undefined && has('quantity') && { quantity }),
      ...(quantityMode && has('quantityMode') && { quantityMode }),
      ...(language && has('language') && { language }),
    },
  };
}
