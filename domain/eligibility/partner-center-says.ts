/** Partner Center's error codes in the words of the domain, with the facts that can be seen from here. */
import type { UpgradeError, UpgradeErrorCode } from '../upgrades.ts';
import type { Case } from './case.ts';
import type { EligibilityRefusal } from './refusals.ts';
import { addOnsAbsent } from './rule-add-ons.ts';
import { conflictingWith } from './rule-additional-services.ts';
import { targetFree } from './rule-target-held.ts';

type Translate = (error: UpgradeError, looked: Case) => EligibilityRefusal;

const seenBy = 'partner-center' as const;

/** One line a code of the contract; a code that nobody knows arrives here as `other`. */
const translations: Readonly<Record<UpgradeErrorCode, Translate>> = {
  other: (error) => ({ code: 'other', asSent: error.asSent, description: error.description, seenBy }),
  delegated_admin_permissions_disabled: () => ({ code: 'delegated-admin-missing', seenBy }),
  subscription_status_not_active: (_error, { subscription }) => ({
    code: 'subscription-not-active',
    status: subscription.status,
    seenBy,
  }),
  conflicting_service_types: (_error, looked) => {
    const held = conflictingWith(looked);
    // Our own rule may have left it to another condition, yet what is held is what both can see.
    return { code: 'additional-services-held', held, seenBy: held.length > 0 ? 'both' : seenBy };
  },
  concurrency_conflicts: (_error, looked) => {
    const seen = targetFree(looked);
    return { code: 'target-held', held: seen?.code === 'target-held' ? seen.held : [], seenBy };
  },
  user_context_required: (_error, { signInHelps = false }) => ({
    code: 'user-context-required',
    signInHelps,
    seenBy,
  }),
  subscription_add_ons_present: (_error, looked) => {
    const seen = addOnsAbsent(looked);
    return { code: 'add-ons-present', addOns: seen?.code === 'add-ons-present' ? seen.addOns : [], seenBy };
  },
  subscription_does_not_have_any_upgrade_paths: () => ({ code: 'no-upgrade-path', seenBy }),
  subscription_target_offer_not_found: () => ({ code: 'target-not-found', seenBy }),
  subscription_not_provisioned: () => ({ code: 'not-provisioned', seenBy }),
  offer_does_not_support_billing_cycle: (_error, { subscription }) => ({
    code: 'billing-cycle-unsupported',
    billingCycle: subscription.billingCycle,
    seenBy,
  }),
  insufficient_granular_admin_permissions: () => ({ code: 'granular-rights-missing', seenBy }),
};

export function inOurWords(error: UpgradeError, looked: Case): EligibilityRefusal {
  return translations[error.code](error, looked);
}
