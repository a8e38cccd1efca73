/** Beginnings of verbs: those that ask for an order, and for which; those of explaining, those of taking out as a file. Looked up, never learnt from. */
import type { LocaleTag } from './tags.ts';

export type OrderVerb = 'upgrade' | 'licences';

export const orderVerbs: Readonly<Record<LocaleTag, Readonly<Record<OrderVerb, readonly string[]>>>> = {
  'en-US': { upgrade: ['upgrad', 'ugrade', 'step up'], licences: ['add', 'buy', 'purchas', 'top up'] },
  'zh-CN': {
    upgrade: ['升级', '升到', '升至', '升为', '升成'],
    licences: ['添加', '增加', '加购', '新增', '追加', '增购', '购买'],
  },
  'ru-RU': {
    upgrade: ['обнов', 'апгрейд', 'перевест', 'переведи', 'перейти'],
    licences: ['добав', 'докуп', 'купи', 'докин'],
  },
  'pt-BR': { upgrade: ['atualiz', 'upgrad', 'migr'], licences: ['adicion', 'acrescent', 'inclu', 'compr'] },
  'de-DE': {
    upgrade: ['upgrad', 'upgegradet', 'geupgradet', 'aktualisier', 'hochstuf', 'hochgestuft'],
    licences: ['hinzufüg', 'füg', 'aufstock', 'nachbestell', 'zubuch', 'kauf', 'ergänz'],
  },
  'es-ES': { upgrade: ['actualiz', 'upgrad', 'migr'], licences: ['agreg', 'añad', 'incorpor', 'compr'] },
};

/** Explaining, and to whom: only what is for the customer becomes a letter. */
export const explaining: Readonly<
  Record<LocaleTag, { readonly verbs: readonly string[]; readonly toCustomer: readonly string[] }>
> = {
  'en-US': {
    verbs: ['explain'],
    toCustomer: ['to the customer', 'to the client', 'to my customer', 'to our customer', 'for the customer'],
  },
  'zh-CN': { verbs: ['解释', '说明', '讲解'], toCustomer: ['给客户', '向客户', '跟客户', '给顾客'] },
  'ru-RU': {
    verbs: ['объясн', 'поясн', 'разъясн', 'растолк'],
    toCustomer: ['клиенту', 'заказчику', 'для клиента'],
  },
  'pt-BR': { verbs: ['expli'], toCustomer: ['ao cliente', 'à cliente', 'para o cliente', 'pro cliente'] },
  'de-DE': {
    verbs: ['erklär', 'erläuter'],
    toCustomer: ['dem kunden', 'der kundin', 'meinem kunden', 'unserem kunden', 'für den kunden'],
  },
  'es-ES': {
    verbs: ['explic', 'explíc'],
    toCustomer: ['al cliente', 'a la clienta', 'a mi cliente', 'para el cliente'],
  },
};

/** Beside a list that is asked for: it is wanted as a file. */
export const takingOut: Readonly<Record<LocaleTag, readonly string[]>> = {
  'en-US': ['export', 'download', 'csv', 'excel', 'spreadsheet', 'as a file'],
  'zh-CN': ['导出', '下载', '导成', '存成文件', '存为文件', '表格'],
  'ru-RU': ['экспорт', 'выгруз', 'скача', 'в файл', 'файлом', 'файликом', 'эксел', 'таблиц'],
  'pt-BR': ['export', 'baix', 'planilha', 'em arquivo'],
  'de-DE': ['export', 'herunterlad', 'runterlad', 'herunterzuladen', 'als datei', 'tabelle'],
  'es-ES': ['export', 'descarg', 'hoja de cálculo', 'en un archivo'],
};
