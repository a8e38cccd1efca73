/** Choosing, checking and confirming an order. */
import type { ordering as english } from '../../en-US/messages/ordering.ts';
import type { Translated } from '../../message-types.ts';

export const ordering: Translated<typeof english, 'ru-RU'> = {
  'offer.title': 'Выберите новое предложение',
  'offer.label': 'Новое предложение',
  'offer.choice': '{{offer}}, лицензий: от {{minimum, number}} до {{maximum, number}}',
  'offer.error': 'Выберите предложение.',
  'quantity.present_one': 'Сейчас: {{count, number}} лицензия',
  'quantity.present_few': 'Сейчас: {{count, number}} лицензии',
  'quantity.present_many': 'Сейчас: {{count, number}} лицензий',
  'quantity.present_other': 'Сейчас: {{count, number}} лицензии',
  'quantity.error': 'Введите целое число от {{minimum, number}} до {{maximum, number}}.',
  'transfer.label': 'Лицензии пользователей',
  'transfer.true': 'Перенести в новую подписку',
  'transfer.false': 'Только обновить; лицензии я переназначу вручную',
  'transfer.error': 'Выберите, что будет с лицензиями пользователей.',
  'licenses.title': 'Добавление лицензий',
  'licenses.label': 'Новое общее количество лицензий',
  'licenses.error': 'Введите целое число больше {{present, number}}.',

  'confirm.upgradeTitle': 'Проверьте и подтвердите обновление',
  'confirm.licensesTitle': 'Проверьте и подтвердите количество лицензий',
  'confirm.nothingYet': 'Пока ничего не заказано.',
  'confirm.now': 'До изменения',
  'confirm.afterwards': 'После изменения',
  'confirm.more_one': 'На {{count, number}} лицензию больше',
  'confirm.more_few': 'На {{count, number}} лицензии больше',
  'confirm.more_many': 'На {{count, number}} лицензий больше',
  'confirm.more_other': 'На {{count, number}} лицензии больше',
  'confirm.fewer_one': 'На {{count, number}} лицензию меньше',
  'confirm.fewer_few': 'На {{count, number}} лицензии меньше',
  'confirm.fewer_many': 'На {{count, number}} лицензий меньше',
  'confirm.fewer_other': 'На {{count, number}} лицензии меньше',
  'confirm.same': 'Количество лицензий не меняется',
  'confirm.mind': 'Обратите внимание',
  'confirm.irreversible': 'Выполненное обновление нельзя отменить.',
  'confirm.newSubscription':
    'Клиент получит новую подписку с новым идентификатором; нынешняя прекратит действовать.',
  'confirm.reassign': 'Возможно, потом придётся заново назначить лицензии пользователям.',
  'confirm.moved':
    'Лицензии пользователей перейдут в новую подписку. Если для кого-то это не удастся, я перечислю этих пользователей.',
  'confirm.sameSubscription':
    'Подписка и предложение остаются прежними; меняется только количество лицензий.',
  'confirm.upgradeButton': 'Подтвердить обновление',
  'confirm.licensesButton': 'Подтвердить количество',
  'confirm.edit': 'Изменить',
  'confirm.decline': 'Не заказывать',
  'confirm.until': 'Подтвердить можно до {{time}}.',
  'confirm.roleMayNot':
    'С вашей ролью можно готовить заказы, но не подтверждать их. Подтвердить заказ могут: {{roles}}.',
  'confirm.fourEyes_one': 'Заказ более чем на {{count, number}} лицензию должен утвердить второй сотрудник.',
  'confirm.fourEyes_few': 'Заказ более чем на {{count, number}} лицензии должен утвердить второй сотрудник.',
  'confirm.fourEyes_many': 'Заказ более чем на {{count, number}} лицензий должен утвердить второй сотрудник.',
  'confirm.fourEyes_other':
    'Заказ более чем на {{count, number}} лицензии должен утвердить второй сотрудник.',
  'confirm.changed': 'Пока вы смотрели, данные изменились. Проверьте заказ ещё раз.',
  'handover.note': 'Примечание для утверждающего',
  'handover.button': 'Передать на утверждение',

  'unfinished.title': 'Вы собирались оформить заказ',
  'unfinished.text': 'Он ещё не оформлен. Хотите продолжить?',
  'unfinished.resume': 'Продолжить',
};
