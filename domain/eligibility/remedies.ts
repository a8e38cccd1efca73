/** What lifts a refusal, and in whose hands that lies. */
import { isOver } from '../subscriptions.ts';
import type { EligibilityRefusal, RefusalCode } from './refusals.ts';

export const remedies = [
  'reactivate',
  'request-delegated-admin',
  'cancel-elsewhere-first',
  'cancel-conflicting-first',
  'remove-add-ons',
  'wait',
  'sign-in',
  'renew-partner-access',
  'choose-another-target',
  'choose-or-ask-about-cycle',
  'order-anew',
  'order-separately',
  'ask-21vianet',
  'ask-for-granular-rights',
] as const;
export type Remedy = (typeof remedies)[number];

export const holders = ['you', 'colleague', 'customer', 'other-reseller', '21vianet'] as const;
export type Holder = (typeof holders)[number];

export type Way = { readonly remedy: Remedy; readonly holder: Holder };

const signIn: Way = { remedy: 'sign-in', holder: 'you' };
/** Where a sign-in changes nothing, the partner's own access is to blame: it was given without a person. */
const renewAccess: Way = { remedy: 'renew-partner-access', holder: 'colleague' };

type HasOneWay = Exclude<RefusalCode, 'additional-services-held' | 'target-held' | 'user-context-required'>;

const ways: Readonly<Record<HasOneWay, Way>> = {
  'subscription-not-active': { remedy: 'reactivate', holder: 'you' },
  'delegated-admin-missing': { remedy: 'request-delegated-admin', holder: 'customer' },
  'add-ons-present': { remedy: 'remove-add-ons', holder: 'you' },
  'not-provisioned': { remedy: 'wait', holder: '21vianet' },
  'billing-cycle-unsupported': { remedy: 'choose-or-ask-about-cycle', holder: 'you' },
  // Where no upgrade leads, another target cannot help.
  'no-upgrade-path': { remedy: 'order-separately', holder: 'you' },
  'target-not-found': { remedy: 'choose-another-target', holder: 'you' },
  'granular-rights-missing': { remedy: 'ask-for-granular-rights', holder: 'customer' },
  other: { remedy: 'ask-21vianet', holder: '21vianet' },
};

/** A subscription that was deleted cannot come back; one that was bought elsewhere only the customer can end. */
export function wayOutOf(refusal: EligibilityRefusal): Way {
  switch (refusal.code) {
    case 'subscription-not-active': {
      if (isOver(refusal.status)) return { remedy: 'order-anew', holder: 'you' };
      return ways[refusal.code];
    }
    case 'additional-services-held':
    case 'target-held':
      return refusal.held.length > 0
        ? { remedy: 'cancel-conflicting-first', holder: 'you' }
        : { remedy: 'cancel-elsewhere-first', holder: 'customer' };
    case 'user-context-required':
      return refusal.signInHelps ? signIn : renewAccess;
    default:
      return ways[refusal.code];
  }
}

/** What helps against a reason as such, where nothing is known of the case: held subscriptions may be anybody's to cancel. */
export function usualWaysOut(code: RefusalCode): readonly Way[] {
  if (code === 'additional-services-held' || code === 'target-held')
    return [
      { remedy: 'cancel-conflicting-first', holder: 'you' },
      { remedy: 'cancel-elsewhere-first', holder: 'customer' },
    ];
  if (code === 'user-context-required') return [signIn, renewAccess];
  return [ways[code]];
}
