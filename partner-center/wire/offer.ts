/** Offers as the recorded price list has them; of 274 there, 230 leave `upgradeTargetOffers` out altogether. */
import { z } from 'zod';

/** Loose: an Upgrade goes back with its whole offer. */
export const offer = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  minimumQuantity: z.number().nullish(),
  maximumQuantity: z.number().nullish(),
  limitUnitOfMeasure: z.string().nullish(),
  limit: z.number().nullish(),
  isAddOn: z.boolean().nullish(),
  isAvailableForPurchase: z.boolean().nullish(),
  supportedBillingCycles: z.array(z.string()).nullish(),
  upgradeTargetOffers: z.array(z.string()).nullish(),
  product: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  unitType: z.string().nullish(),
});
