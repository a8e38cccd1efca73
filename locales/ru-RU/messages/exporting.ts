/** Tables taken out as files: how they are handed over, and the captions of their columns. */
import type { exporting as english } from '../../en-US/messages/exporting.ts';
import type { Translated } from '../../message-types.ts';

export const exporting: Translated<typeof english, 'ru-RU'> = {
  'export.button': 'Выгрузить в файл',
  'export.title': 'Файл готов',
  'export.name': 'Файл',
  'export.content': 'Содержание',
  'export.rows_one': '{{count, number}} строка',
  'export.rows_few': '{{count, number}} строки',
  'export.rows_many': '{{count, number}} строк',
  'export.rows_other': '{{count, number}} строки',
  'export.size': 'Размер',
  'export.until': 'Доступен до',
  'export.yours': 'Открыть его можете только вы. Это таблица для Excel и похожих программ.',
  'export.asks': 'Сейчас Teams спросит вас, можно ли сохранить файл в вашем OneDrive.',
  'export.description': 'Таблица для Excel и похожих программ',
  'export.open': 'Открыть в Upgrade Desk',
  'export.download': 'Скачать файл',
  'export.tooLargeTitle': 'Слишком много для одного файла',
  'export.tooLarge':
    'Размер файла не может превышать {{size}}. Выгружайте, пожалуйста, по частям, например заказы одного клиента.',
  'export.goneTitle': 'Этот файл больше недоступен',
  'export.gone':
    'Хранятся только последние файлы, и не дольше 24 часов. Выгрузить данные снова можно в любое время.',
  'export.saving': 'Файл «{{name}}» сохраняется в вашем OneDrive.',
  'export.savingElse': 'Если через несколько минут его там нет, вы можете открыть его здесь до {{time}}.',
  'export.saved': 'Файл «{{name}}» сохранён в вашем OneDrive.',
  'export.declinedTitle': 'Файл не сохранён',
  'export.declined':
    'В вашем OneDrive ничего не сохранено. Файл по-прежнему можно открыть здесь, он доступен до {{time}}.',
  'export.failedTitle': 'Не удалось сохранить файл',
  'export.failed':
    'OneDrive не принял файл. Ничего не потеряно: файл можно открыть здесь, он доступен до {{time}}.',
  'sheet.customer': 'Клиент',
  'sheet.domain': 'Домен клиента',
  'sheet.outcome': 'Результат',
  'sheet.preparedAt': 'Подготовлено ({{zone}})',
  'sheet.orderedAt': 'Заказано ({{zone}})',
  'sheet.endedAt': 'Завершено ({{zone}})',
  'sheet.reason': 'Причина отклонения',
};
