/** Why an upgrade is refused: facts for a sentence, never the sentence. All of them are gathered, never only the first. */
import type { OfferId, SubscriptionId } from '../ids.ts';
import type { SubscriptionStatus } from '../subscriptions.ts';

/** A subscription that stands in the way and that this partner can see. */
export type HeldSubscription = {
  readonly id: SubscriptionId;
  readonly offerId: OfferId;
  readonly offerName: string;
  readonly status: SubscriptionStatus;
};

/** Partner Center decided it, our own rules saw it as well, or our rules alone have evidence for it. */
export type SeenBy = 'partner-center' | 'both' | 'desk';

/** The reasons, by what they need to be spoken of. An empty `held` means: bought elsewhere, invisible to this partner. */
type Reason =
  | { readonly code: 'subscription-not-active'; readonly status: SubscriptionStatus }
  | { readonly code: 'delegated-admin-missing' }
  | { readonly code: 'additional-services-held'; readonly held: readonly HeldSubscription[] }
  | { readonly code: 'target-held'; readonly held: readonly HeldSubscription[] }
  | { readonly code: 'add-ons-present'; readonly addOns: readonly HeldSubscription[] }
  | { readonly code: 'not-provisioned' }
  | { readonly code: 'user-context-required'; readonly signInHelps: boolean }
  | { readonly code: 'billing-cycle-unsupported'; readonly billingCycle: string }
  | { readonly code: 'no-upgrade-path' }
  | { readonly code: 'target-not-found' }
  | { readonly code: 'granular-rights-missing' }
  | { readonly code: 'other'; readonly asSent: string; readonly description: string };

export type EligibilityRefusal = Reason & { readonly seenBy: SeenBy };

export const refusalCodes = [
  'subscription-not-active',
  'delegated-admin-missing',
  'additional-services-held',
  'target-held',
  'add-ons-present',
  'not-provisioned',
  'user-context-required',
  'billing-cycle-unsupported',
  'no-upgrade-path',
  'target-not-found',
  'granular-rights-missing',
  'other',
] as const satisfies readonly EligibilityRefusal['code'][];
export type RefusalCode = (typeof refusalCodes)[number];

/** The page's four conditions; every other refusal is Partner Center's own. */
export const conditions = ['active', 'delegated-admin', 'additional-services', 'target-held'] as const;
export type Condition = (typeof conditions)[number];

const conditionBehind: Readonly<Record<RefusalCode, Condition | undefined>> = {
  'subscription-not-active': 'active',
  'delegated-admin-missing': 'delegated-admin',
  'granular-rights-missing': 'delegated-admin',
  'additional-services-held': 'additional-services',
  'target-held': 'target-held',
  'add-ons-present': undefined,
  'not-provisioned': undefined,
  'user-context-required': undefined,
  'billing-cycle-unsupported': undefined,
  'no-upgrade-path': undefined,
  'target-not-found': undefined,
  other: undefined,
};

export function conditionOf(refusal: { readonly code: RefusalCode }): Condition | undefined {
  return conditionBehind[refusal.code];
}

/** Conditions that may fail because of a purchase elsewhere: the multichannel explanation belongs to them. */
export function mayBeBoughtElsewhere(refusal: { readonly code: RefusalCode }): boolean {
  return refusal.code === 'additional-services-held' || refusal.code === 'target-held';
}
