/** The page's own words. */
import type { page as english } from '../../en-US/messages/page.ts';
import type { Translated } from '../../message-types.ts';

export const page: Translated<typeof english, 'ru-RU'> = {
  'page.skipToComposer': 'Перейти к вводу сообщения',
  'page.conversation': 'Беседа',
  'page.chooseLanguage': 'Язык',
  'page.choosePerson': 'Роль',
  'page.roleAdmin': 'Агент-администратор',
  'page.roleSales': 'Агент по продажам',
  'page.roleHelpdesk': 'Агент службы поддержки',
  'page.roleNone': 'Без роли',
  'page.writeHere': 'Сообщение для Upgrade Desk',
  'page.placeholder': 'Введите сообщение',
  'page.send': 'Отправить',
  'page.suggestions': 'Подсказки',
  'page.views': 'Разделы',
  'page.navChat': 'Чат',
  'page.navApprovals': 'Утверждение',
  'page.navHistory': 'История',
  'page.navPortfolio': 'Портфель',
  'page.backToList': 'Назад к списку',
  'page.copyLink': 'Копировать ссылку',
  'page.dismiss': 'Скрыть',
  'page.localMode': 'Это локальный режим: клиенты вымышленные, настоящие заказы не оформляются.',
  'page.noBot':
    'Здесь нет бота, поэтому в чат Teams ничего не приходит. Запросы на утверждение и результаты появляются на этой странице.',
  'page.noNotices':
    'Уведомления в Teams не приходят: личного чата с Upgrade Desk пока нет. Чтобы получать их, откройте этот чат и поздоровайтесь.',
  'page.noStorage':
    'Браузер ничего не сохраняет для этой страницы. После перезагрузки беседа начнётся заново.',
  'page.signInOutside': 'Войти можно только в Teams. Откройте Upgrade Desk там.',
  'page.signInFailed':
    'Teams не удалось выполнить вход. Уточните у администратора, дала ли ваша организация согласие на Upgrade Desk.',
  'page.landingTitle': 'Upgrade Desk для этой команды',
  'page.landingWhat':
    'Узнайте, какие подписки клиентов можно обновить, добавляйте лицензии и читайте все причины, если обновление невозможно.',
  'page.landingShared': 'Заказы на утверждение, история заказов и портфель одинаковы для всех в организации.',
  'page.landingPrivate': 'Чат личный: другие участники не видят, что вы в нём спрашиваете и заказываете.',
  'page.landingOpen': 'Открыть Upgrade Desk',
  'page.landingSave':
    'Нажмите «Сохранить», чтобы добавить эту страницу как вкладку. Настраивать ничего не нужно.',
  'page.you': 'Вы',
  'page.desk': 'Upgrade Desk',
  'page.working': 'Upgrade Desk работает…',
  'page.newBelow': 'Новое сообщение ниже',
  'page.notSent': 'Это сообщение не отправлено.',
  'page.retry': 'Повторить',
  'page.edit': 'Изменить',
  'page.offline': 'Нет подключения. Написанное сохранится.',
  'page.reconnecting': 'Подключение восстанавливается…',
  'page.busy': 'Сейчас очень много запросов. Чуть позже попробую ещё раз.',
  'page.notDone': 'Не получилось. Попробуйте, пожалуйста, ещё раз.',
  'page.signInNeeded': 'Войдите, пожалуйста, ещё раз.',
  'page.opensNewTab': 'откроется в новой вкладке',
  'page.copy': 'Копировать',
  'page.copied': 'Скопировано',
  'page.copyFailed': 'Скопировать не удалось. Выделите текст и скопируйте его.',
  'page.cardUnreadable': 'Эту карточку здесь показать не удалось.',
  'page.searching': 'Идёт поиск…',
  'page.noMatches': 'Ничего не найдено',
  'page.searchFailed': 'Поиск не удался. Попробуйте, пожалуйста, ещё раз.',
};
