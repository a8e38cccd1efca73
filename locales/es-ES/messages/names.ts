/** Names of things: offers, statuses, roles, outcomes. */
import type { names as english } from '../../en-US/messages/names.ts';
import type { Translated } from '../../message-types.ts';

export const names: Translated<typeof english, 'es-ES'> = {
  'offer.business': 'Office 365 Empresa',
  'offer.business-premium': 'Office 365 Empresa Premium',
  'offer.business-essentials': 'Office 365 Empresa Essentials',
  'offer.proplus': 'Office 365 ProPlus',
  'offer.e1': 'Office 365 Enterprise E1',
  'offer.e3': 'Office 365 Enterprise E3',
  'offer.both': '{{local}} ({{english}})',

  'status.none': 'sin estado',
  'status.active': 'activa',
  'status.suspended': 'suspendida',
  'status.deleted': 'cancelada',
  'status.expired': 'caducada',
  'status.pending': 'pendiente',
  'status.disabled': 'deshabilitada',

  'billing.monthly': 'mensual',
  'billing.annual': 'anual',
  'billing.triennial': 'cada tres años',
  'billing.one_time': 'pago único',
  'role.admin': 'agente de administración',
  'role.sales': 'agente de ventas',
  'role.helpdesk': 'agente de soporte',
  'role.none': 'sin rol en el Centro de partners',

  'roles.admin': 'los agentes de administración',
  'roles.sales': 'los agentes de ventas',
  'roles.helpdesk': 'los agentes de soporte',
  'roles.none': 'las personas sin rol',

  'outcome.in-progress': 'En curso',
  'outcome.done': 'Completado',
  'outcome.people-to-fix': 'Completado, con licencias por asignar',
  'outcome.refused': 'Rechazado',
  'outcome.needs-attention': 'Requiere revisión',
  'outcome.awaiting-approval': 'Pendiente de aprobación',
  'outcome.declined': 'No aprobado',
};
