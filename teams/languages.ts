/**
 * The files of words beside the manifest. Teams looks for language and region, then for the language, then takes the
 * manifest's own: so each language stands there alone too, and zh-TW, pt-PT or es-MX still find their words.
 */
import { type LocaleTag, languageOf, localeTags } from '../locales/tags.ts';

export const defaultLanguage: LocaleTag = 'en-US';
export const defaultLanguageFile = fileOf(languageOf(defaultLanguage));

function fileOf(languageTag: string): string {
  return `${languageTag}.json`;
}

/** Languages alone come first. */
export const additionalLanguages: readonly {
  readonly tag: LocaleTag;
  readonly languageTag: string;
  readonly file: string;
}[] = [languageOf, (tag: LocaleTag) => tag.toLowerCase()].flatMap((form) =>
  localeTags
    .filter((tag) => tag !== defaultLanguage)
    .map((tag) => ({ tag, languageTag: form(tag), file: fileOf(form(tag)) })),
);
