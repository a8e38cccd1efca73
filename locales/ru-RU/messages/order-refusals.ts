/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'ru-RU'> = {
  'orderRefusal.role-may-not': 'Ваша роль этого не позволяет. Это могут: {{roles}}.',
  'orderRefusal.second-person-needed_one':
    'Заказ более чем на {{count, number}} лицензию должен подтвердить второй человек. Передайте его на утверждение.',
  'orderRefusal.second-person-needed_few':
    'Заказ более чем на {{count, number}} лицензии должен подтвердить второй человек. Передайте его на утверждение.',
  'orderRefusal.second-person-needed_many':
    'Заказ более чем на {{count, number}} лицензий должен подтвердить второй человек. Передайте его на утверждение.',
  'orderRefusal.second-person-needed_other':
    'Заказ более чем на {{count, number}} лицензии должен подтвердить второй человек. Передайте его на утверждение.',
  'orderRefusal.quantity-out-of-range':
    'Такое количество лицензий здесь невозможно: {{given, number}}. Выберите число от {{minimum, number}} до {{maximum, number}}.',
  'orderRefusal.quantity-not-whole': '{{given, number}} — не целое число. Введите целое количество лицензий.',
  'orderRefusal.quantity-not-more':
    'Здесь лицензии можно только добавлять: {{given, number}} не больше, чем сейчас ({{present, number}}). Введите большее число.',
  'orderRefusal.not-eligible':
    'Центр партнеров не разрешает это обновление (или больше не разрешает). Причины указаны ниже.',
  'orderRefusal.target-not-offered':
    'Центр партнеров не предлагает такого обновления. Выберите другое предложение.',
  'orderRefusal.subscription-not-active':
    'Добавлять лицензии можно только в активную подписку. Её состояние: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Такой вид обновления больше невозможен. Снова выберите, что будет с лицензиями пользователей.',
  'orderRefusal.draft-unknown': 'Этого подготовленного заказа больше нет. Начните, пожалуйста, заново.',
  'orderRefusal.draft-of-somebody-else': 'Этот заказ подготовил кто-то другой. Вы можете подготовить свой.',
  'orderRefusal.draft-expired':
    'Время на подтверждение истекло. Начните, пожалуйста, заново; нынешнее состояние будет прочитано ещё раз.',
  'orderRefusal.changed-since': 'С тех пор как вы смотрели, что-то изменилось. Проверьте ещё раз.',
  'orderRefusal.subscription-busy':
    'Для этой подписки выполняется другой заказ: {{reference}}. Дождитесь его окончания.',
  'orderRefusal.rejected': 'Центр партнеров отклонил заказ.',
  'orderRefusal.settled-as-not-done': '{{person}} подтверждает по Центру партнеров: заказ не вступил в силу.',
  'rejection.quantity-not-allowed':
    'Такое количество лицензий для этого предложения недопустимо. Выберите другое.',
  'rejection.fewer-not-allowed': 'Уменьшить количество лицензий уже нельзя. Выберите большее число.',
  'rejection.not-active': 'Подписка не активна. Сначала возобновите её.',
  'rejection.not-ready-yet': 'Подписка ещё не готова или как раз меняется. Попробуйте чуть позже.',
  'rejection.changed-meanwhile': 'Подписка за это время изменилась. Начните, пожалуйста, заново.',
  'rejection.not-found': 'Центр партнеров не знает этой подписки (или больше не знает).',
  'rejection.role-missing': 'Ваша роль в Центре партнеров этого не позволяет. Обратитесь к администратору.',
  'rejection.agreement-missing': 'В Центре партнеров ещё не принято соглашение. Обратитесь к администратору.',
  'rejection.no-relationship': 'С этим клиентом нет отношений торгового посредника. Сначала запросите их.',
  'rejection.offer-not-changeable': 'Это предложение так изменить нельзя. Выберите другое.',
  'rejection.licence-migration-failed':
    'Не удалось перенести лицензии пользователей. Попробуйте ещё раз или только обновите подписку, а лицензии переназначьте вручную.',
  'rejection.app-context':
    'Для этого Центр партнеров требует, чтобы вход выполнил человек. Войдите и попробуйте ещё раз.',
  'rejection.blocked-by-customer':
    'Вас не пропускает правило входа, заданное клиентом. Попросите клиента разрешить вам доступ.',
  'rejection.failed-there': 'В Центре партнеров произошёл сбой. Попробуйте чуть позже.',
  'rejection.unknown':
    'Центр партнеров не назвал известной мне причины. Обратитесь в службу поддержки 21Vianet и назовите код.',
  'changed.was': 'Когда вы смотрели',
  'changed.is': 'Сейчас',

  'fault.title': 'Сейчас это не получилось',
  'fault.unauthorised-person':
    'Сейчас Центр партнеров вас не узнаёт. Войдите, пожалуйста, и попробуйте ещё раз.',
  'fault.unauthorised-partner':
    'Доступ Upgrade Desk к Центру партнеров истёк. Администратор должен его возобновить.',
  'fault.forbidden':
    'Центр партнеров вам этого не разрешает. Администратор может проверить там вашу роль и соглашения.',
  'fault.not-found-customer': 'Центр партнеров не знает этого клиента (или больше не знает).',
  'fault.not-found-subscription': 'Центр партнеров не знает этой подписки (или больше не знает).',
  'fault.not-found-offer': 'Центр партнеров не знает этого предложения (или больше не знает).',
  'fault.not-found-other': 'Центр партнеров этого не нашёл.',
  'fault.throttled':
    'Центр партнеров сейчас получает слишком много запросов. Попробуйте ещё раз после {{time}}.',
  'fault.unavailable': 'Центр партнеров сейчас недоступен. Попробуйте чуть позже.',
  'fault.unexpected-reply':
    'Ответ Центра партнеров мне непонятен. Попробуйте ещё раз; если не поможет, сообщите администратору.',
  'fault.retry': 'Попробовать ещё раз',

  'stale.title': 'Эта карточка устарела',
  'stale.text': 'Ваше нажатие ничего не изменило. Продолжить можно отсюда:',
  'foreign.title': 'Это чужая карточка',
  'foreign.text': 'Ваше нажатие ничего не изменило. Здесь можно начать свой запрос.',
  'unreadable.title': 'Это нажатие мне непонятно',
  'unreadable.text': 'Ничего не изменено. Продолжить можно отсюда:',
};
