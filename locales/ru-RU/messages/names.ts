/** Names of things: offers, statuses, roles, outcomes. */
import type { names as english } from '../../en-US/messages/names.ts';
import type { Translated } from '../../message-types.ts';

export const names: Translated<typeof english, 'ru-RU'> = {
  'offer.business': 'Office 365 для бизнеса',
  'offer.business-premium': 'Office 365 бизнес премиум',
  'offer.business-essentials': 'Office 365 бизнес базовый',
  'offer.proplus': 'Office 365 профессиональный плюс',
  'offer.e1': 'Office 365 корпоративный E1',
  'offer.e3': 'Office 365 корпоративный E3',
  'offer.both': '{{local}} ({{english}})',

  'status.none': 'состояние не указано',
  'status.active': 'активна',
  'status.suspended': 'приостановлена',
  'status.deleted': 'отменена',
  'status.expired': 'истекла',
  'status.pending': 'обрабатывается',
  'status.disabled': 'отключена',

  'billing.monthly': 'раз в месяц',
  'billing.annual': 'раз в год',
  'billing.triennial': 'раз в три года',
  'billing.one_time': 'единовременно',
  'role.admin': 'агент-администратор',
  'role.sales': 'агент по продажам',
  'role.helpdesk': 'агент службы поддержки',
  'role.none': 'без роли в Центре партнеров',

  'roles.admin': 'агенты-администраторы',
  'roles.sales': 'агенты по продажам',
  'roles.helpdesk': 'агенты службы поддержки',
  'roles.none': 'пользователи без роли',

  'outcome.in-progress': 'Выполняется',
  'outcome.done': 'Выполнено',
  'outcome.people-to-fix': 'Выполнено, нужно назначить лицензии',
  'outcome.refused': 'Отказано',
  'outcome.needs-attention': 'Нужно проверить',
  'outcome.awaiting-approval': 'Ожидает утверждения',
  'outcome.declined': 'Отклонено',
};
