/** Partner Center’s own captions and sentences, word for word. */

import type { glossary as english } from '../../en-US/messages/glossary.ts';
import type { Translated } from '../../message-types.ts';

export const glossary: Translated<typeof english, 'ru-RU'> = {
  'glossary.upgradeNow': 'Обновить сейчас',
  'glossary.subscriptions': 'Подписки',
  'glossary.details': 'Сведения',
  'glossary.submit': 'Отправить',
  'glossary.offer': 'Предложение',
  'glossary.possibleUpgrades': 'Возможные обновления',
  'glossary.numberOfLicenses': 'Количество лицензий',
  'glossary.reseller': 'торговый посредник',
  'glossary.cloudSolutionProvider': 'поставщик облачных решений',
  'glossary.delegatedAdmin': 'делегированные права администратора',
  'glossary.requestDelegatedAdmin': 'запросить делегированные права администратора',
  'glossary.multichannel': 'Поддержка нескольких каналов',
  'glossary.partnerCenter': 'Центр партнеров под управлением 21Vianet',
  'glossary.adminCenter': 'Центр администрирования Office 365 под управлением 21Vianet',
  'glossary.note': 'Примечание',
  'condition.active': 'Подписка должна быть активной (не приостановленной и не отменённой).',
  'condition.delegated-admin':
    'У вас должны быть делегированные права администратора для этого клиента и этой службы.',
  'condition.additional-services':
    'У клиента не должно быть подписок, которые уже включают эти дополнительные службы.',
  'condition.target-held': 'У клиента не должно быть подписок, на которые вы пытаетесь выполнить обновление.',
  'multichannel.sentence':
    'Возможно, клиент приобрёл эти подписки или службы у другого торгового посредника или через другой канал. Он не сможет приобрести их у вас, пока не отменит существующие. Дополнительные сведения: «Поддержка нескольких каналов».',
  'note.text':
    'Для некоторых задач, связанных с обновлением, может потребоваться Центр администрирования Office 365 под управлением 21Vianet.',
};
