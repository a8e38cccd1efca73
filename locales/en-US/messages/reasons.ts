/** Why an upgrade is refused, what lifts it, in whose hands that lies, and the rule behind it. */
export const reasons = {
  'short.subscription-not-active': 'Subscription not active',
  'short.delegated-admin-missing': 'Delegated privileges missing',
  'short.additional-services-held': 'Already has additional services',
  'short.target-held': 'Already has the new offer',
  'short.add-ons-present': 'Add-ons present',
  'short.not-provisioned': 'Still being set up',
  'short.user-context-required': 'Sign-in required',
  'short.billing-cycle-unsupported': 'Billing cycle not available',
  'short.no-upgrade-path': 'No upgrade path',
  'short.target-not-found': 'Offer not found',
  'short.granular-rights-missing': 'Insufficient rights',
  'short.other': 'Other reason',

  'fact.subscription-not-active': 'Status of this subscription: {{status}}.',
  'fact.delegated-admin-missing':
    "You don't currently have delegated administrative privileges for this customer or this service.",
  'fact.additional-services-held': 'These subscriptions already include the additional services:',
  'fact.target-held': 'The customer already has:',
  'fact.boughtElsewhere':
    "None of the subscriptions you can see is in the way, so the one in question was probably bought elsewhere, where you can't see it.",
  'fact.add-ons-present': "A subscription that has add-ons can't be upgraded.",
  'fact.not-provisioned': 'The order for this subscription is still being processed.',
  'fact.user-context-required': 'Partner Center requires a signed-in person for this upgrade.',
  'fact.billing-cycle-unsupported':
    "The new offer isn't available with this billing cycle: {{billingCycle}}.",
  'fact.no-upgrade-path': 'Partner Center has no upgrade path for this subscription.',
  'fact.target-not-found': "Partner Center doesn't list this offer among the possible upgrades.",
  'fact.granular-rights-missing': "The rights the customer has granted you don't cover this upgrade.",
  'fact.other': 'Partner Center refuses this upgrade without explaining the reason further.',

  'remedy.reactivate': 'Reactivate the subscription, then check again.',
  'remedy.request-delegated-admin':
    'Request delegated administrative privileges from the customer. Check again as soon as the customer has accepted.',
  'remedy.cancel-elsewhere-first':
    'The customer must first cancel the subscription bought elsewhere. Then check again.',
  'remedy.cancel-conflicting-first':
    'First cancel the subscription that is in the way, if the customer no longer needs it. Then check again.',
  'remedy.remove-add-ons': 'Cancel the add-ons of this subscription first. Then check again.',
  'remedy.wait': 'Wait until the subscription has been set up, then check again.',
  'remedy.sign-in': 'Sign in with your own account and check again.',
  'remedy.renew-partner-access':
    "An administrator must renew Upgrade Desk's access to Partner Center, using an agent's account.",
  'remedy.choose-another-target': 'Choose another offer.',
  'remedy.choose-or-ask-about-cycle':
    'Choose another offer that allows this billing cycle. If none does, ask 21Vianet support whether the cycle of this subscription can be changed.',
  'remedy.order-anew':
    'This subscription has ended for good. If the customer still needs it, order a new subscription in Partner Center.',
  'remedy.order-separately': 'Order the offer the customer needs as a new subscription in Partner Center.',
  'remedy.ask-21vianet': 'Contact 21Vianet support and quote the code.',
  'remedy.ask-for-granular-rights':
    'Ask the customer to grant you the rights to manage subscriptions and licenses. Then check again.',

  'holder.you': 'You',
  'holder.colleague': 'A colleague with another role',
  'holder.customer': 'The customer',
  'holder.other-reseller': 'The other reseller',
  'holder.21vianet': '21Vianet',

  'rule.active': 'Condition 1 of 4 for upgrades',
  'rule.delegated-admin': 'Condition 2 of 4 for upgrades',
  'rule.additional-services': 'Condition 3 of 4 for upgrades',
  'rule.target-held': 'Condition 4 of 4 for upgrades',
  'rule.partner-center': 'Partner Center check',

  'seen.partner-center': 'Partner Center',
  'seen.both': 'Partner Center and Upgrade Desk',
  'seen.desk': "Upgrade Desk (Partner Center doesn't state this reason)",
} as const;
