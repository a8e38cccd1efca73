/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
export const orderRefusals = {
  'orderRefusal.role-may-not': "Your role doesn't allow this. Only {{roles}} can do it.",
  'orderRefusal.second-person-needed_one':
    'Orders of more than {{count, number}} license must be approved by a second person. Hand the order over for approval.',
  'orderRefusal.second-person-needed_other':
    'Orders of more than {{count, number}} licenses must be approved by a second person. Hand the order over for approval.',
  'orderRefusal.quantity-out-of-range':
    "{{given, number}} isn't possible here. Choose a number of licenses from {{minimum, number}} to {{maximum, number}}.",
  'orderRefusal.quantity-not-whole':
    '{{given, number}} is not a whole number. Enter a whole number of licenses.',
  'orderRefusal.quantity-not-more':
    "You can only add licenses here: {{given, number}} isn't more than the current {{present, number}}. Enter a higher number.",
  'orderRefusal.not-eligible':
    "Partner Center doesn't allow this upgrade, or no longer allows it. The reasons are below.",
  'orderRefusal.target-not-offered': "Partner Center doesn't offer this upgrade. Choose another offer.",
  'orderRefusal.subscription-not-active':
    'Licenses can only be added to an active subscription. Its status: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'This kind of upgrade is no longer possible. Choose again what happens to the assigned licenses.',
  'orderRefusal.draft-unknown': 'This prepared order no longer exists. Please start again.',
  'orderRefusal.draft-of-somebody-else': 'Somebody else prepared this order. You can prepare your own.',
  'orderRefusal.draft-expired':
    'The time to confirm has run out. Please start again so that I can check the current state.',
  'orderRefusal.changed-since': 'Something has changed since you last looked. Please check again.',
  'orderRefusal.subscription-busy':
    'Another order for this subscription is in progress: {{reference}}. Wait until it has finished.',
  'orderRefusal.rejected': 'Partner Center rejected the order.',
  'orderRefusal.settled-as-not-done':
    '{{person}} has checked in Partner Center: the order did not take effect.',
  'rejection.quantity-not-allowed':
    "This number of licenses isn't allowed for this offer. Choose another number.",
  'rejection.fewer-not-allowed': 'The number of licenses can no longer be reduced. Choose a higher number.',
  'rejection.not-active': "The subscription isn't active. Reactivate it first.",
  'rejection.not-ready-yet':
    "The subscription isn't ready yet or is being changed right now. Please try again in a little while.",
  'rejection.changed-meanwhile': 'The subscription has changed in the meantime. Please start again.',
  'rejection.not-found': "Partner Center can't find this subscription. It may have been removed.",
  'rejection.role-missing': "Your role in Partner Center doesn't allow this. Ask your administrator.",
  'rejection.agreement-missing':
    "An agreement hasn't been accepted in Partner Center yet. Ask your administrator.",
  'rejection.no-relationship': 'There is no reseller relationship with this customer. Request one first.',
  'rejection.offer-not-changeable': "This offer can't be changed in this way. Choose another offer.",
  'rejection.licence-migration-failed':
    "The assigned licenses couldn't be moved. Try again, or only upgrade and reassign the licenses yourself.",
  'rejection.app-context': 'Partner Center requires you to be signed in for this. Sign in and try again.',
  'rejection.blocked-by-customer':
    "One of the customer's sign-in policies is blocking you. Ask the customer to allow your access.",
  'rejection.failed-there': 'Something went wrong in Partner Center. Please try again in a little while.',
  'rejection.unknown':
    "Partner Center gave a reason I don't know. Contact 21Vianet support and quote the code.",
  'changed.was': 'When you last looked',
  'changed.is': 'Now',

  'fault.title': "That didn't work just now",
  'fault.unauthorised-person':
    "Partner Center doesn't recognize you at the moment. Please sign in and try again.",
  'fault.unauthorised-partner':
    "Upgrade Desk's access to Partner Center has expired. Your administrator must renew it.",
  'fault.unauthorised-consent':
    "You haven't yet consented to Upgrade Desk using Partner Center on your behalf. Consent in the browser, then try again. If you aren't allowed to, an administrator of your organization must consent.",
  'fault.consent': 'Consent in the browser',
  'fault.forbidden':
    "Partner Center doesn't allow you to do this. Your administrator can check your role and agreements there.",
  'fault.not-found-customer': "Partner Center can't find this customer. It may have been removed.",
  'fault.not-found-subscription': "Partner Center can't find this subscription. It may have been removed.",
  'fault.not-found-offer': "Partner Center can't find this offer. It may have been withdrawn.",
  'fault.not-found-other': "Partner Center couldn't find this.",
  'fault.throttled':
    'Partner Center is receiving too many requests at the moment. Please try again after {{time}}.',
  'fault.unavailable': "Partner Center can't be reached at the moment. Please try again in a little while.",
  'fault.unexpected-reply':
    "Partner Center sent a reply I don't understand. Please try again; if it keeps happening, tell your administrator.",
  'fault.retry': 'Try again',

  'stale.title': 'This card is out of date',
  'stale.text': 'Your click changed nothing. Continue here:',
  'expired.title': 'This card has expired',
  'expired.text':
    'The contents of cards in groups are kept for 90 days. Ask me again, or continue here; nothing was changed.',
  'foreign.title': 'This card belongs to somebody else',
  'foreign.text': 'Your click changed nothing. You can start your own request here.',
  'unreadable.title': "I can't make sense of this click",
  'unreadable.text': 'Nothing was changed. Continue here:',
} as const;
