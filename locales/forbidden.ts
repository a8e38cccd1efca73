/** What the source page's translations got wrong: these must never be said, whoever edits a message. */
import type { LocaleTag } from './tags.ts';

export const forbidden: Readonly<Record<LocaleTag, readonly RegExp[]>> = {
  'en-US': [/¹/, /21vianet/],
  'zh-CN': [/¹/, /21vianet/, /已不能/, /许可证编号/, /您/],
  'ru-RU': [/¹/, /21vianet/, /активировать/i, /необходимо делегировать/i, /мест[ао]? для пользователей/i],
  'pt-BR': [/¹/, /21vianet/, /deve delegou/i, /deve ter delegado/i, /pela primeira vez/i, /estações/i],
  'de-DE': [/¹/, /21vianet/, /Updates/, /kann nicht bereits/i, /auf die sie /, /\bd(?:u|ein|eine|ich|ir)\b/i],
  'es-ES': [
    /¹/,
    /21vianet/,
    /ya no puede/i,
    /distribuidor/i,
    /\bNote\b/,
    /\b(?:tú|tus?|tienes|puedes|debes)\b/i,
  ],
};

/** Words that are the same in two languages, and names: everything else that equals English was forgotten. */
export const sameAsEnglish: ReadonlySet<string> = new Set([
  'Upgrade Desk',
  'Partner Center',
  'Details',
  'Status',
  '21Vianet',
  'Multichannel',
  'Reseller',
  'Cloud Solution Provider',
  'No',
  'Chat',
  'Portfolio',
  'Office 365 Business',
  'Office 365 Business Premium',
  'Office 365 Business Essentials',
  'Office 365 ProPlus',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
]);
