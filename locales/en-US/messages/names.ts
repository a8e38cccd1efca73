/** Names of things: offers, statuses, roles, outcomes. */
export const names = {
  'offer.business': 'Office 365 Business',
  'offer.business-premium': 'Office 365 Business Premium',
  'offer.business-essentials': 'Office 365 Business Essentials',
  'offer.proplus': 'Office 365 ProPlus',
  'offer.e1': 'Office 365 Enterprise E1',
  'offer.e3': 'Office 365 Enterprise E3',
  'offer.both': '{{local}} ({{english}})',

  'status.none': 'no status',
  'status.active': 'active',
  'status.suspended': 'suspended',
  'status.deleted': 'cancelled',
  'status.expired': 'expired',
  'status.pending': 'pending',
  'status.disabled': 'disabled',

  'role.admin': 'admin agent',
  'role.sales': 'sales agent',
  'role.helpdesk': 'helpdesk agent',
  'role.none': 'no role in Partner Center',

  'roles.admin': 'admin agents',
  'roles.sales': 'sales agents',
  'roles.helpdesk': 'helpdesk agents',
  'roles.none': 'people without a role',

  'outcome.in-progress': 'In progress',
  'outcome.done': 'Done',
  'outcome.people-to-fix': 'Done, people to fix',
  'outcome.refused': 'Refused',
  'outcome.needs-attention': 'Needs attention',
  'outcome.awaiting-approval': 'Awaiting approval',
  'outcome.declined': 'Declined',
} as const;
