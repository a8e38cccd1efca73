/** The words of the manifest, by language. */
import { manifestWords as german } from '../locales/de-DE/manifest.ts';
import { manifestWords as english } from '../locales/en-US/manifest.ts';
import { manifestWords as spanish } from '../locales/es-ES/manifest.ts';
import type { ManifestWords } from '../locales/manifest-words.ts';
import { manifestWords as portuguese } from '../locales/pt-BR/manifest.ts';
import { manifestWords as russian } from '../locales/ru-RU/manifest.ts';
import type { LocaleTag } from '../locales/tags.ts';
import { manifestWords as chinese } from '../locales/zh-CN/manifest.ts';

export const manifestWordsByTag: Readonly<Record<LocaleTag, ManifestWords>> = {
  'en-US': english,
  'zh-CN': chinese,
  'ru-RU': russian,
  'pt-BR': portuguese,
  'de-DE': german,
  'es-ES': spanish,
};
