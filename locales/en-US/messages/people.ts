/** Between people: approval, hand-over, history, and texts for the customer. */
export const people = {
  'approval.title': 'An order awaits approval',
  'approval.note': 'Note',
  'approval.approve': 'Approve and order',
  'approval.decline': 'Decline',
  'approval.reason': 'Reason, if you decline',
  'approval.own': 'You prepared this order yourself; somebody else must approve it.',
  'handedOver.title': 'Handed over for approval',
  'handedOver.text': 'These may approve it: {{roles}}. I will tell you what becomes of it.',
  'approvals.title': 'Orders awaiting approval',
  'approvals.none': 'No order is awaiting approval.',
  'history.title': 'Order history',
  'history.none': 'No orders yet.',
  'history.licenses': '{{before, number}} → {{after, number}} licenses',
  'mine.title': 'How your orders stand',
  'mine.none': 'You have no orders under way.',

  'explain.title': 'Explanation for the customer',
  'explain.hint': 'Ready to be copied or sent by mail.',
  'explain.button': 'Show in this language',
  'explain.mail': 'Open in your mail program',
  'access.title': 'Request for delegated administrative privileges',

  'letter.hello': 'Hello!',
  'letter.refusedSubject': 'Upgrade of your subscription {{offer}}',
  'letter.refused': 'You asked about an upgrade of your subscription {{offer}} (ID {{id}}).',
  'letter.refusedBecause': 'It is not possible at present. Here is why, and what helps:',
  'letter.othersBecause': 'Other upgrades are not possible at present. Here is why, and what helps:',
  'letter.eligible': 'An upgrade to the following offers is possible: {{offers}}.',
  'letter.subscription-not-active':
    'The subscription is not active at present. As soon as it is active again, we will check once more.',
  'letter.delegated-admin-missing':
    'We have no delegated administrative privileges for this service. Please accept the request that we send you.',
  'letter.additional-services-held':
    'You already have subscriptions that include the additional services. They would have to be cancelled first.',
  'letter.target-held':
    'You already have the subscription to which you would be upgraded. It would have to be cancelled first.',
  'letter.elsewhere':
    'You may have bought it from another reseller or through another channel; in that case only you can cancel it there.',
  'letter.inTheWay': 'This concerns: {{offers}}.',
  'letter.add-ons-present': 'The subscription has add-ons. We would have to cancel them before the upgrade.',
  'letter.not-provisioned': 'The subscription is still being set up. Please be patient for a little while.',
  'letter.user-context-required': 'We still have to check something on our side.',
  'letter.billing-cycle-unsupported':
    'The new offer is not available with your present billing cycle. We will gladly suggest another one.',
  'letter.no-upgrade-path': 'There is no upgrade for this offer. We will gladly suggest another way.',
  'letter.target-not-found':
    'The offer you want is not among the possible upgrades. We will gladly suggest another one.',
  'letter.granular-rights-missing':
    'The rights that you have granted us do not cover an upgrade. Please extend them.',
  'letter.other': 'Partner Center does not allow it at present. We will clear this up with 21Vianet.',
  'letter.closing': 'Please write to us as soon as something has changed; we will then check again at once.',
  'letter.accessSubject': 'Please grant us delegated administrative privileges',
  'letter.access':
    'We would like to administer and upgrade your subscriptions for you. For this we need delegated administrative privileges from you.',
  'letter.accessHow':
    'Please open the following link with the account of a global administrator and accept the request:',
  'letter.accessClosing': 'You can withdraw these privileges at any time.',
} as const;
