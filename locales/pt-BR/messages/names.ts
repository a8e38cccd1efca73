/** Names of things: offers, statuses, roles, outcomes. */
import type { names as english } from '../../en-US/messages/names.ts';
import type { Translated } from '../../message-types.ts';

export const names: Translated<typeof english, 'pt-BR'> = {
  'offer.business': 'Office 365 Business',
  'offer.business-premium': 'Office 365 Business Premium',
  'offer.business-essentials': 'Office 365 Business Essentials',
  'offer.proplus': 'Office 365 ProPlus',
  'offer.e1': 'Office 365 Enterprise E1',
  'offer.e3': 'Office 365 Enterprise E3',
  'offer.both': '{{local}} ({{english}})',

  'status.none': 'sem status',
  'status.active': 'ativa',
  'status.suspended': 'suspensa',
  'status.deleted': 'cancelada',
  'status.expired': 'expirada',
  'status.pending': 'pendente',
  'status.disabled': 'desabilitada',

  'billing.monthly': 'mensal',
  'billing.annual': 'anual',
  'billing.triennial': 'a cada três anos',
  'billing.one_time': 'pagamento único',
  'role.admin': 'agente de administração',
  'role.sales': 'agente de vendas',
  'role.helpdesk': 'agente de suporte',
  'role.none': 'sem função no Partner Center',

  'roles.admin': 'agentes de administração',
  'roles.sales': 'agentes de vendas',
  'roles.helpdesk': 'agentes de suporte',
  'roles.none': 'pessoas sem função',

  'outcome.in-progress': 'Em andamento',
  'outcome.done': 'Concluído',
  'outcome.people-to-fix': 'Concluído, com licenças a atribuir',
  'outcome.refused': 'Recusado',
  'outcome.needs-attention': 'Precisa de verificação',
  'outcome.awaiting-approval': 'Aguardando aprovação',
  'outcome.declined': 'Não aprovado',
};
