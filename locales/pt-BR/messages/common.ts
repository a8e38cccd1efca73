/** Labels and buttons that stand on many cards. */
import type { common as english } from '../../en-US/messages/common.ts';
import type { Translated } from '../../message-types.ts';

export const common: Translated<typeof english, 'pt-BR'> = {
  'common.dateUnknown': 'data desconhecida',
  'common.subscriptionId': 'ID da assinatura',
  'common.status': 'Status',
  'common.reference': 'Referência',
  'common.time': 'Data e hora',
  'common.preparedBy': 'Preparado por',
  'common.orderedBy': 'Pedido feito por',
  'common.licenses_one': '{{count, number}} licença',
  'common.licenses_many': '{{count, number}} de licenças',
  'common.licenses_other': '{{count, number}} licenças',
  'common.next': 'Próxima página',
  'common.previous': 'Página anterior',
  'common.page': '{{from, number}}–{{to, number}} de {{total, number}}',
  'common.pageOpen': '{{from, number}}–{{to, number}}',
  'common.help': 'O que eu posso fazer',
  'common.cancel': 'Cancelar',
  'common.openItem': 'Abrir {{name}}',
  'common.showSubscriptions': 'Mostrar as assinaturas',
  'common.showHistory': 'Mostrar o histórico de pedidos',
  'common.findAnother': 'Escolher um cliente',
  'common.nothingChanged': 'Nada foi alterado.',
  'common.textTooLong': 'O texto é longo demais.',
  'common.inYourOwnWords': 'Se preferir, escreva o que você precisa.',
  'common.quoted': '“{{text}}”',
  'common.partnerCenterSays': 'Mensagem do Partner Center: {{text}}',
  'common.partnerCenterCode': 'Código do Partner Center: {{code}}',
};
