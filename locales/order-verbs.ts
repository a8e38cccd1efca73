/** Beginnings of the verbs that ask for an order, and for which. Looked up, never learnt from. */
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
