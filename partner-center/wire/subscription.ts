import { z } from 'zod';

/**
 * Loose on purpose: a change sends the whole resource back, and what it leaves out is silently reset (automatic
 * renewal for one), so fields nobody knows here have to survive reading.
 */
export const subscription = z.looseObject({
  id: z.string(),
  offerId: z.string().nullish(),
  offerName: z.string().nullish(),
  friendlyName: z.string().nullish(),
  quantity: z.number(),
  unitType: z.string().nullish(),
  /** On add-ons only. */
  parentSubscriptionId: z.string().nullish(),
  creationDate: z.string().nullish(),
  effectiveStartDate: z.string().nullish(),
  commitmentEndDate: z.string().nullish(),
  /** A plain string: a status nobody has heard of is shown as what it is. */
  status: z.string(),
  autoRenewEnabled: z.boolean().nullish(),
  isTrial: z.boolean().nullish(),
  billingCycle: z.string().nullish(),
  billingType: z.string().nullish(),
  suspensionReasons: z.array(z.string()).nullish(),
  orderId: z.string().nullish(),
  /** The etag lives here and in no header; it is not to be kept, only sent back. */
  attributes: z.looseObject({ etag: z.string().nullish() }).nullish(),
});
export type Subscription = z.infer<typeof subscription>;

/** Said anew every fifteen minutes only: never a proof that something has happened. */
export const provisioningStatus = z.object({
  status: z.string(),
  quantity: z.number().nullish(),
  skuId: z.string().nullish(),
  endDate: z.string().nullish(),
});
export type ProvisioningStatus = z.infer<typeof provisioningStatus>;
