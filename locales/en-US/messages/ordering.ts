/** Choosing, checking and confirming an order. */
export const ordering = {
  'offer.title': 'Choose the new offer',
  'offer.label': 'New offer',
  'offer.choice': '{{offer}}: {{minimum, number}} to {{maximum, number}} licenses',
  'offer.error': 'Choose an offer.',
  'quantity.present_one': 'Currently: {{count, number}} license',
  'quantity.present_other': 'Currently: {{count, number}} licenses',
  'quantity.error': 'Enter a whole number from {{minimum, number}} to {{maximum, number}}.',
  'transfer.label': 'Assigned licenses',
  'transfer.true': 'Move them to the new subscription',
  'transfer.false': "Only upgrade; I'll reassign the licenses myself",
  'transfer.error': 'Choose what happens to the assigned licenses.',
  'licenses.title': 'Add licenses',
  'licenses.label': 'New total number of licenses',
  'licenses.error': 'Enter a whole number that is higher than {{present, number}}.',

  'confirm.upgradeTitle': 'Check and confirm the upgrade',
  'confirm.licensesTitle': 'Check and confirm the licenses',
  'confirm.nothingYet': 'Nothing has been ordered yet.',
  'confirm.now': 'Before',
  'confirm.afterwards': 'After',
  'confirm.more_one': '{{count, number}} more license',
  'confirm.more_other': '{{count, number}} more licenses',
  'confirm.fewer_one': '{{count, number}} fewer license',
  'confirm.fewer_other': '{{count, number}} fewer licenses',
  'confirm.same': 'Number of licenses unchanged',
  'confirm.mind': 'Please note',
  'confirm.irreversible': "An upgrade can't be undone.",
  'confirm.newSubscription': 'The customer gets a new subscription with a new ID; the current one ends.',
  'confirm.reassign': 'Licenses may have to be reassigned to users afterward.',
  'confirm.moved':
    "Assigned licenses move to the new subscription. If that fails for anyone, I'll list them.",
  'confirm.sameSubscription':
    'The subscription and offer stay the same; only the number of licenses changes.',
  'confirm.upgradeButton': 'Confirm upgrade',
  'confirm.licensesButton': 'Confirm licenses',
  'confirm.edit': 'Change',
  'confirm.decline': "Don't order",
  'confirm.until': 'You can confirm until {{time}}.',
  'confirm.roleMayNot':
    'With your role, you can prepare orders but not confirm them. Only {{roles}} can confirm them.',
  'confirm.fourEyes_one':
    'Orders of more than {{count, number}} license must be approved by a second person.',
  'confirm.fourEyes_other':
    'Orders of more than {{count, number}} licenses must be approved by a second person.',
  'confirm.changed': 'Something has changed since you last looked. Please check again.',
  'handover.note': 'Note for the approver',
  'handover.button': 'Hand over for approval',

  'unfinished.title': 'You were about to place an order',
  'unfinished.text': "It hasn't been placed yet. Do you want to continue?",
  'unfinished.resume': 'Continue',
} as const;
