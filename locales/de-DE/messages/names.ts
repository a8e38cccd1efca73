/** Names of things: offers, statuses, roles, outcomes. */
import type { names as english } from '../../en-US/messages/names.ts';
import type { Translated } from '../../message-types.ts';

export const names: Translated<typeof english, 'de-DE'> = {
  'offer.business': 'Office 365 Business',
  'offer.business-premium': 'Office 365 Business Premium',
  'offer.business-essentials': 'Office 365 Business Essentials',
  'offer.proplus': 'Office 365 ProPlus',
  'offer.e1': 'Office 365 Enterprise E1',
  'offer.e3': 'Office 365 Enterprise E3',
  'offer.both': '{{local}} ({{english}})',

  'status.none': 'ohne Status',
  'status.active': 'aktiv',
  'status.suspended': 'ausgesetzt',
  'status.deleted': 'gekündigt',
  'status.expired': 'abgelaufen',
  'status.pending': 'ausstehend',
  'status.disabled': 'deaktiviert',

  'billing.monthly': 'monatlich',
  'billing.annual': 'jährlich',
  'billing.triennial': 'alle drei Jahre',
  'billing.one_time': 'einmalig',
  'role.admin': 'Administrator-Agent',
  'role.sales': 'Vertriebs-Agent',
  'role.helpdesk': 'Helpdesk-Agent',
  'role.none': 'keine Rolle im Partner Center',

  'roles.admin': 'Administrator-Agents',
  'roles.sales': 'Vertriebs-Agents',
  'roles.helpdesk': 'Helpdesk-Agents',
  'roles.none': 'Personen ohne Rolle',

  'outcome.in-progress': 'Wird ausgeführt',
  'outcome.done': 'Erledigt',
  'outcome.people-to-fix': 'Erledigt, Lizenzen noch zuzuweisen',
  'outcome.refused': 'Abgelehnt',
  'outcome.needs-attention': 'Bitte prüfen',
  'outcome.awaiting-approval': 'Wartet auf Genehmigung',
  'outcome.declined': 'Nicht genehmigt',
};
