/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
export const orderRefusals = {
  'orderRefusal.role-may-not': 'Your role does not allow this. These may: {{roles}}.',
  'orderRefusal.second-person-needed_one':
    'An order of more than {{count, number}} license needs a second person. Hand it over for approval.',
  'orderRefusal.second-person-needed_other':
    'An order of more than {{count, number}} licenses needs a second person. Hand it over for approval.',
  'orderRefusal.quantity-out-of-range':
    '{{given, number}} licenses are not possible here. Choose a number from {{minimum, number}} to {{maximum, number}}.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} is not a whole number. Enter a whole number of licenses.',
  'orderRefusal.quantity-not-more':
    'Licenses can only be added here: {{given, number}} is not more than the present {{present, number}}. Enter a higher number.',
  'orderRefusal.not-eligible':
    'Partner Center does not allow this upgrade (any more). The reasons stand below.',
  'orderRefusal.target-not-offered': 'Partner Center does not offer this upgrade. Choose another offer.',
  'orderRefusal.subscription-not-active':
    'Licenses can only be added to an active subscription. Its status: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    "This kind of upgrade is no longer possible. Choose again what happens to people's licenses.",
  'orderRefusal.draft-unknown': 'This prepared order no longer exists. Please begin again.',
  'orderRefusal.draft-of-somebody-else':
    'This order was prepared by somebody else. You can prepare your own.',
  'orderRefusal.draft-expired':
    'The time to confirm has run out. Please begin again; the present state is read afresh.',
  'orderRefusal.changed-since': 'Something has changed since you looked. Please check once more.',
  'orderRefusal.subscription-busy':
    'Another order for this subscription is being carried out: {{reference}}. Wait until it has ended.',
  'orderRefusal.rejected': 'Partner Center rejected the order.',
  'orderRefusal.settled-as-not-done':
    '{{person}} has looked in Partner Center: the order did not take effect.',
  'rejection.quantity-not-allowed':
    'This number of licenses is not allowed for this offer. Choose another number.',
  'rejection.fewer-not-allowed': 'The number of licenses can no longer be lowered. Choose a higher number.',
  'rejection.not-active': 'The subscription is not active. Reactivate it first.',
  'rejection.not-ready-yet':
    'The subscription is not ready yet or is being changed at the moment. Please try again in a little while.',
  'rejection.changed-meanwhile': 'The subscription has changed in the meantime. Please begin again.',
  'rejection.not-found': 'Partner Center does not know this subscription (any more).',
  'rejection.role-missing': 'Your role in Partner Center does not allow this. Ask your administrator.',
  'rejection.agreement-missing':
    'An agreement has not been accepted in Partner Center yet. Ask your administrator.',
  'rejection.no-relationship': 'There is no reseller relationship with this customer. Request one first.',
  'rejection.offer-not-changeable': "This offer can't be changed in this way. Choose another offer.",
  'rejection.licence-migration-failed':
    "People's licenses could not be moved. Try again, or only upgrade and reassign the licenses yourself.",
  'rejection.app-context': 'Partner Center wants a signed-in person for this. Sign in and try again.',
  'rejection.blocked-by-customer':
    'A sign-in rule of the customer keeps you out. Ask the customer to let you in.',
  'rejection.failed-there': 'Something failed inside Partner Center. Please try again in a little while.',
  'rejection.unknown':
    "Partner Center gives no reason that I know. Ask 21Vianet's support and quote the code.",
  'changed.was': 'When you looked',
  'changed.is': 'Now',

  'fault.title': 'This did not work just now',
  'fault.unauthorised-person': 'Partner Center does not know you at present. Please sign in and try again.',
  'fault.unauthorised-partner':
    "Upgrade Desk's access to Partner Center has lapsed. Your administrator must renew it.",
  'fault.forbidden':
    'Partner Center does not allow this for you. Your administrator can check your role and agreements there.',
  'fault.not-found-customer': 'Partner Center does not know this customer (any more).',
  'fault.not-found-subscription': 'Partner Center does not know this subscription (any more).',
  'fault.not-found-offer': 'Partner Center does not know this offer (any more).',
  'fault.not-found-other': 'Partner Center did not find this.',
  'fault.throttled':
    'Partner Center is getting too many requests at the moment. Please try again after {{time}}.',
  'fault.unavailable': "Partner Center can't be reached at the moment. Please try again in a little while.",
  'fault.unexpected-reply':
    "Partner Center answered in a way I don't understand. Please try again; if it stays so, tell your administrator.",
  'fault.retry': 'Try again',

  'stale.title': 'This card is out of date',
  'stale.text': 'Your click changed nothing. Go on from here:',
  'foreign.title': 'This card belongs to somebody else',
  'foreign.text': 'Your click changed nothing. You can begin your own request here.',
  'unreadable.title': "I can't make anything of this click",
  'unreadable.text': 'Nothing was changed. Go on from here:',
} as const;
