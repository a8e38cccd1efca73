/** What GET …/upgrades lists, what POST …/upgrades takes and what it answers. */
import { z } from 'zod';
import { offer } from './offer.ts';

const numberOrText = z.union([z.number(), z.string()]);

export const upgradeError = z.looseObject({
  code: numberOrText,
  description: z.string().nullish(),
  additionalDetails: z.string().nullish(),
});
export type UpgradeError = z.infer<typeof upgradeError>;

/** One candidate target. It goes back whole when it is chosen, so it is kept as it came. */
export const upgrade = z.looseObject({
  targetOffer: offer,
  upgradeType: numberOrText,
  isEligible: z.boolean(),
  quantity: z.number().nullish(),
  upgradeErrors: z.array(upgradeError).nullish(),
});
export type Upgrade = z.infer<typeof upgrade>;

const serviceFault = z.looseObject({
  code: numberOrText.nullish(),
  description: z.string().nullish(),
});

/** One person whose licence did not come along; the upgrade itself may have happened. */
export const licenseError = z.looseObject({
  userObjectId: z.string().nullish(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  errors: z.array(serviceFault).nullish(),
});
export type LicenseError = z.infer<typeof licenseError>;

/** HTTP 200 is not success: both lists have to be empty. The ids may come in another letter case than sent. */
export const upgradeResult = z.looseObject({
  sourceSubscriptionId: z.string().nullish(),
  targetSubscriptionId: z.string().nullish(),
  upgradeType: numberOrText.nullish(),
  upgradeErrors: z.array(upgradeError).nullish(),
  licenseErrors: z.array(licenseError).nullish(),
});
export type UpgradeResult = z.infer<typeof upgradeResult>;
