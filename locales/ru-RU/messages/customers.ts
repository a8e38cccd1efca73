/** Welcome, greeting and finding a customer. */
import type { customers as english } from '../../en-US/messages/customers.ts';
import type { Translated } from '../../message-types.ts';

export const customers: Translated<typeof english, 'ru-RU'> = {
  'welcome.title': 'Добро пожаловать в Upgrade Desk',
  'welcome.value':
    'Я показываю подписки ваших клиентов, подсказываю, какие из них можно обновить, объясняю, почему нельзя обновить остальные, и оформляю заказ после вашего подтверждения.',
  'welcome.limits':
    'Без вашего подтверждения ничего не заказывается. Я не показываю цен и не принимаю платежей.',
  'welcome.setUp':
    'Чтобы оформлять заказы, нужно войти в систему и иметь роль. Для этого администратор вашей организации один раз даёт согласие на использование Upgrade Desk и назначает вам роль.',
  'welcome.notices':
    'Сам я пишу, только когда завершился ваш заказ, закончилась ваша проверка или чей-то заказ ждёт вашего утверждения. О каждом событии — один раз, о многих сразу — одним сообщением, не больше десяти в минуту.',
  'welcome.line': 'Upgrade Desk говорит по-русски. Выберите язык ниже.',
  'greeting.title': 'Здравствуйте!',
  'greeting.text': 'О каком клиенте идёт речь? Выберите его в списке или введите название.',
  'customers.title': 'Клиенты',
  'customers.recent': 'Недавние клиенты',
  'customers.count_one': '{{count, number}} клиент',
  'customers.count_few': '{{count, number}} клиента',
  'customers.count_many': '{{count, number}} клиентов',
  'customers.count_other': '{{count, number}} клиента',
  'customers.matching': 'Поиск: {{query}}',
  'customers.find': 'Название, домен или идентификатор клиента',
  'customers.findButton': 'Найти клиента',
  'customers.findError': 'Введите не более 200 символов.',
  'customers.noneTitle': 'Клиент не найден',
  'customers.noneText': 'Запросу «{{query}}» не соответствует ни один клиент.',
  'customers.noneHint': 'Попробуйте ввести часть названия, домен или идентификатор клиента.',
  'customers.empty': 'В вашем Центре партнеров пока нет клиентов.',
  'customers.whichTitle': 'Какого клиента вы имеете в виду?',
  'customers.whichText': 'Подходит несколько клиентов. Их можно различить по доменам.',
  'customers.more_one': 'Ещё {{count, number}} клиент: продолжайте ввод',
  'customers.more_few': 'Ещё {{count, number}} клиента: продолжайте ввод',
  'customers.more_many': 'Ещё {{count, number}} клиентов: продолжайте ввод',
  'customers.more_other': 'Ещё {{count, number}} клиента: продолжайте ввод',
  'language.label': 'Язык',
  'language.button': 'Использовать этот язык',
  'language.error': 'Выберите язык.',
};
