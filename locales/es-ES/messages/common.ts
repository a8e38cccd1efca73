/** Labels and buttons that stand on many cards. */
import type { common as english } from '../../en-US/messages/common.ts';
import type { Translated } from '../../message-types.ts';

export const common: Translated<typeof english, 'es-ES'> = {
  'common.dateUnknown': 'fecha desconocida',
  'common.subscriptionId': 'Identificador de la suscripción',
  'common.status': 'Estado',
  'common.reference': 'Referencia',
  'common.time': 'Fecha y hora',
  'common.preparedBy': 'Preparado por',
  'common.orderedBy': 'Pedido realizado por',
  'common.licenses_one': '{{count, number}} licencia',
  'common.licenses_many': '{{count, number}} de licencias',
  'common.licenses_other': '{{count, number}} licencias',
  'common.next': 'Página siguiente',
  'common.previous': 'Página anterior',
  'common.page': '{{from, number}}–{{to, number}} de {{total, number}}',
  'common.pageOpen': '{{from, number}}–{{to, number}}',
  'common.help': 'Qué puedo hacer',
  'common.cancel': 'Cancelar',
  'common.openItem': 'Abrir {{name}}',
  'common.showSubscriptions': 'Ver las suscripciones',
  'common.showHistory': 'Ver el historial de pedidos',
  'common.findAnother': 'Elegir un cliente',
  'common.nothingChanged': 'No se ha cambiado nada.',
  'common.textTooLong': 'El texto es demasiado largo.',
  'common.inYourOwnWords': 'Si lo prefiere, escriba lo que necesita.',
  'common.quoted': '«{{text}}»',
  'common.partnerCenterSays': 'Mensaje del Centro de partners: {{text}}',
  'common.partnerCenterCode': 'Código del Centro de partners: {{code}}',
};
