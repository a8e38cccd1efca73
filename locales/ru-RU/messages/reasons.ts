/** Why an upgrade is refused, what lifts it, in whose hands that lies, and the rule behind it. */
import type { reasons as english } from '../../en-US/messages/reasons.ts';
import type { Translated } from '../../message-types.ts';

export const reasons: Translated<typeof english, 'ru-RU'> = {
  'short.subscription-not-active': 'Подписка не активна',
  'short.delegated-admin-missing': 'Нет делегированных прав',
  'short.additional-services-held': 'Дополнительные службы уже есть',
  'short.target-held': 'Новое предложение уже есть',
  'short.add-ons-present': 'Есть надстройки',
  'short.not-provisioned': 'Ещё настраивается',
  'short.user-context-required': 'Нужно войти в систему',
  'short.billing-cycle-unsupported': 'Не подходит период выставления счетов',
  'short.no-upgrade-path': 'Нет пути обновления',
  'short.target-not-found': 'Предложение не найдено',
  'short.granular-rights-missing': 'Недостаточно прав',
  'short.other': 'Другая причина',

  'fact.subscription-not-active': 'Состояние этой подписки: {{status}}.',
  'fact.delegated-admin-missing':
    'Сейчас у вас нет делегированных прав администратора для этого клиента или этой службы.',
  'fact.additional-services-held': 'Эти подписки уже включают дополнительные службы:',
  'fact.target-held': 'У клиента уже есть:',
  'fact.boughtElsewhere':
    'Среди видимых вам подписок такой нет: вероятно, она куплена в другом месте и вам не видна.',
  'fact.add-ons-present': 'Подписку с надстройками обновить нельзя.',
  'fact.not-provisioned': 'Заказ этой подписки ещё обрабатывается.',
  'fact.user-context-required':
    'Для этого обновления Центр партнеров требует, чтобы в систему вошёл пользователь.',
  'fact.billing-cycle-unsupported':
    'Новое предложение недоступно при таком периоде выставления счетов: {{billingCycle}}.',
  'fact.no-upgrade-path': 'В Центре партнеров нет пути обновления для этой подписки.',
  'fact.target-not-found': 'Этого предложения нет среди возможных обновлений в Центре партнеров.',
  'fact.granular-rights-missing': 'Прав, которые предоставил вам клиент, недостаточно для этого обновления.',
  'fact.other': 'Центр партнеров не разрешает это обновление и не поясняет почему.',

  'remedy.reactivate': 'Возобновите подписку и проверьте ещё раз.',
  'remedy.request-delegated-admin':
    'Запросите у клиента делегированные права администратора. Когда клиент согласится, проверьте ещё раз.',
  'remedy.cancel-elsewhere-first':
    'Сначала клиент должен отменить подписку, купленную в другом месте. Затем проверьте ещё раз.',
  'remedy.cancel-conflicting-first':
    'Сначала отмените подписку, которая мешает, если она больше не нужна клиенту. Затем проверьте ещё раз.',
  'remedy.remove-add-ons': 'Сначала отмените надстройки этой подписки. Затем проверьте ещё раз.',
  'remedy.wait': 'Подождите, пока подписка будет настроена, и проверьте ещё раз.',
  'remedy.sign-in': 'Войдите под своей учётной записью и проверьте ещё раз.',
  'remedy.renew-partner-access':
    'Администратор должен возобновить доступ Upgrade Desk к Центру партнеров, войдя под учётной записью агента.',
  'remedy.choose-another-target': 'Выберите другое предложение.',
  'remedy.choose-or-ask-about-cycle':
    'Выберите другое предложение с таким периодом выставления счетов. Если его нет, спросите в службе поддержки 21Vianet, можно ли изменить его для этой подписки.',
  'remedy.order-anew':
    'Действие этой подписки прекращено окончательно. Если она ещё нужна клиенту, закажите новую подписку в Центре партнеров.',
  'remedy.order-separately': 'Закажите нужное клиенту предложение в Центре партнеров как новую подписку.',
  'remedy.ask-21vianet': 'Обратитесь в службу поддержки 21Vianet и сообщите код.',
  'remedy.ask-for-granular-rights':
    'Попросите клиента предоставить вам права на управление подписками и лицензиями. Затем проверьте ещё раз.',

  'holder.you': 'От вас',
  'holder.colleague': 'От коллеги с другой ролью',
  'holder.customer': 'От клиента',
  'holder.other-reseller': 'От другого торгового посредника',
  'holder.21vianet': 'От 21Vianet',

  'rule.active': 'Условие обновления 1 из 4',
  'rule.delegated-admin': 'Условие обновления 2 из 4',
  'rule.additional-services': 'Условие обновления 3 из 4',
  'rule.target-held': 'Условие обновления 4 из 4',
  'rule.partner-center': 'Проверка Центра партнеров',

  'seen.partner-center': 'Центр партнеров',
  'seen.both': 'Центр партнеров и Upgrade Desk',
  'seen.desk': 'Upgrade Desk (Центр партнеров эту причину не называет)',
};
