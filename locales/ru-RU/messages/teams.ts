/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
import type { teams as english } from '../../en-US/messages/teams.ts';
import type { Translated } from '../../message-types.ts';

export const teams: Translated<typeof english, 'ru-RU'> = {
  'teams.addedBy': 'Добавлено пользователем {{name}}.',
  'groupWelcome.channel':
    'Я рассказываю этому каналу, что и до чего можно обновить и почему что-то обновить нельзя, и помогаю каждому работать с подписками его клиентов.',
  'groupWelcome.group':
    'Я рассказываю этой группе, что и до чего можно обновить и почему что-то обновить нельзя, и помогаю каждому работать с подписками его клиентов.',
  'groupWelcome.mention': 'Упомяните @Upgrade Desk и задайте вопрос, например:',
  'groupWelcome.forAll': 'Ответ видят все',
  'groupWelcome.forOne': 'Ответ видите только вы',
  'groupWelcome.private':
    'Клиентов, подписки и заказы видит только тот, кто спросил; остальные видят лишь, что есть запрос. Ваши кнопки не может нажать никто, кроме вас.',
  'groupWelcome.limits':
    'Я читаю только сообщения, в которых меня упомянули, и не пишу здесь без запроса. Результаты и запросы на утверждение приходят в наш личный чат: добавьте меня и туда.',
  'teams.linkTitle': 'Ссылка на Upgrade Desk',
  'teams.linkText': 'Содержимое по этой ссылке Upgrade Desk показывает тем, кому разрешено его видеть.',
  'teams.tooLarge': 'Для одного сообщения это слишком много. Запросите, пожалуйста, только часть.',
  'teams.show': 'Показать мне',
  'teams.notThere':
    'То, к чему относилась эта карточка, больше не существует. Откройте, пожалуйста, более новую карточку.',
  'teams.needsHttps': 'Это окно можно открыть только там, где у Upgrade Desk есть общедоступный адрес.',
  'explainThis.title': 'Что означает это сообщение',
  'explainThis.codes': 'Коды Центра партнеров в этом сообщении',
  'explainThis.wish': 'О чём просят',
  'explainThis.nothing': 'В этом сообщении нет ни кода Центра партнеров, ни просьбы, связанной с подписками.',
  'explainThis.examples':
    'Мне известны, например, коды SubscriptionStatusNotActive, ConcurrencyConflicts или «код 4».',
  'explainThis.goOn': 'Чтобы продолжить, напишите мне об этом в личном чате.',
  'explainThis.insert': 'Добавить объяснение в беседу',
  'feedback.title': 'Ваш отзыв',
  'feedback.label': 'Что было хорошо и что можно улучшить?',
  'feedback.send': 'Отправить отзыв',
  'signIn.text': 'Войдите, пожалуйста: от этого зависит, что вам здесь разрешено.',
  'signIn.button': 'Войти',
  'signIn.done': 'Вход выполнен, {{name}}. Ваша роль: {{role}}.',
  'signIn.failed':
    'Войти не удалось. Вы можете всё просматривать, но не заказывать. Чтобы попробовать ещё раз, напишите: {{words}}',
  'signIn.signedOut':
    'Вы вышли из Upgrade Desk; вход в Teams сохранён. Вы по-прежнему можете всё просматривать, но не заказывать. Чтобы войти снова, напишите: {{words}}',
  'signIn.unavailable': 'Сейчас войти невозможно. Вы можете всё просматривать; пожалуйста, попробуйте позже.',
};
