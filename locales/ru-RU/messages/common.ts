/** Labels and buttons that stand on many cards. */
import type { common as english } from '../../en-US/messages/common.ts';
import type { Translated } from '../../message-types.ts';

export const common: Translated<typeof english, 'ru-RU'> = {
  'common.dateUnknown': 'дата неизвестна',
  'common.subscriptionId': 'Идентификатор подписки',
  'common.status': 'Состояние',
  'common.reference': 'Номер заказа',
  'common.time': 'Время',
  'common.preparedBy': 'Кто подготовил',
  'common.orderedBy': 'Кто заказал',
  'common.licenses_one': '{{count, number}} лицензия',
  'common.licenses_few': '{{count, number}} лицензии',
  'common.licenses_many': '{{count, number}} лицензий',
  'common.licenses_other': '{{count, number}} лицензии',
  'common.next': 'Следующая страница',
  'common.previous': 'Предыдущая страница',
  'common.page': '{{from, number}}–{{to, number}} из {{total, number}}',
  'common.pageOpen': '{{from, number}}–{{to, number}}',
  'common.help': 'Что я умею',
  'common.cancel': 'Отмена',
  'common.openItem': 'Открыть: {{name}}',
  'common.showSubscriptions': 'Показать подписки',
  'common.showHistory': 'Показать историю заказов',
  'common.findAnother': 'Выбрать клиента',
  'common.nothingChanged': 'Ничего не изменено.',
  'common.textTooLong': 'Текст слишком длинный.',
  'common.inYourOwnWords': 'Можно просто написать, что вам нужно.',
  'common.quoted': '«{{text}}»',
  'common.partnerCenterSays': 'Сообщение Центра партнеров: {{text}}',
  'common.partnerCenterCode': 'Код Центра партнеров: {{code}}',
};
