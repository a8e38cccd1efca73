/** Between people: approval, hand-over, history, and texts for the customer. */
export const people = {
  'approval.title': 'An order is awaiting approval',
  'approval.note': 'Note',
  'approval.approve': 'Approve and order',
  'approval.decline': 'Decline',
  'approval.reason': 'Reason (if you decline)',
  'approval.own': 'You prepared this order yourself; somebody else must approve it.',
  'handedOver.title': 'Handed over for approval',
  'handedOver.text': 'It can be approved by {{roles}}.',
  'handedOver.tell': "I'll let you know the outcome.",
  'approval.tells': '{{name}} will be told the outcome.',
  'approval.isItThis': 'Is this the order you mean? Decide with a button, or say it again.',
  'approvals.title': 'Orders awaiting approval',
  'approvals.none': 'No order is awaiting approval.',
  'history.title': 'Order history',
  'history.none': 'No orders yet.',
  'history.all': 'Orders of all customers',
  'history.noneOf': 'No orders for {{customer}} yet.',
  'history.licenses': '{{before, number}} → {{after, number}} licenses',
  'mine.title': 'Status of your orders',
  'mine.none': 'You have no orders in progress.',

  'explain.title': 'Explanation for the customer',
  'explain.hint': 'Ready to copy or send by email.',
  'explain.button': 'Show in this language',
  'explain.mail': 'Open in your email app',
  'access.title': 'Request for delegated administrative privileges',

  'letter.hello': 'Hello!',
  'letter.refusedSubject': 'Upgrading your subscription {{offer}}',
  'letter.refused': 'You asked about upgrading your subscription {{offer}} (ID {{id}}).',
  'letter.refusedBecause': "An upgrade isn't possible at present. Here is why, and what helps:",
  'letter.othersBecause': "Other upgrades aren't possible at present. Here is why, and what helps:",
  'letter.eligible': 'An upgrade to the following offers is possible: {{offers}}.',
  'letter.subscription-not-active':
    "The subscription isn't active at present. As soon as it is active again, we will check again.",
  'letter.subscription-gone':
    'This subscription has ended and cannot be resumed. We will gladly order a new one for you.',
  'letter.delegated-admin-missing':
    "We don't have delegated administrative privileges for this service. Please accept the request we send you.",
  'letter.additional-services-held':
    'You already have subscriptions that include the additional services. They would have to be cancelled first.',
  'letter.target-held':
    'You already have the subscription you would be upgraded to. It would have to be cancelled first.',
  'letter.elsewhere':
    'The purchase may have been made from another reseller or through another channel; in that case, only you can cancel it there.',
  'letter.inTheWay': 'This concerns: {{offers}}.',
  'letter.add-ons-present': 'The subscription has add-ons. We would have to cancel them before the upgrade.',
  'letter.not-provisioned': 'The subscription is still being set up. This should not take much longer.',
  'letter.user-context-required': 'We still have to check something on our side.',
  'letter.billing-cycle-unsupported':
    "The new offer isn't available with your current billing cycle. We will gladly suggest an alternative.",
  'letter.no-upgrade-path': "This offer can't be upgraded. We will gladly suggest an alternative.",
  'letter.target-not-found':
    "The offer you want isn't among the possible upgrades. We will gladly suggest another one.",
  'letter.granular-rights-missing':
    "The rights you have granted us don't cover an upgrade. Please extend them.",
  'letter.other': "Partner Center doesn't allow it at present. We will clear this up with 21Vianet.",
  'letter.closing':
    'Please let us know as soon as something has changed; we will then check again right away.',
  'letter.accessSubject': 'Please grant us delegated administrative privileges',
  'letter.access':
    'We would like to manage and upgrade your subscriptions for you. To do this, we need delegated administrative privileges from you.',
  'letter.accessHow':
    'Please open the following link while signed in as a global administrator, and accept the request:',
  'letter.accessClosing': 'You can withdraw these privileges at any time.',
} as const;
