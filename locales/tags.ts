/** The six languages, and what any language tag that a client may send comes to. */

export const localeTags = ['en-US', 'zh-CN', 'ru-RU', 'pt-BR', 'de-DE', 'es-ES'] as const;
export type LocaleTag = (typeof localeTags)[number];

const byLanguage: ReadonlyMap<string, LocaleTag> = new Map(localeTags.map((tag) => [tag.slice(0, 2), tag]));

/** Every region and script of a language we speak counts as that language: zh-TW reads zh-CN, pt-PT reads pt-BR. */
export function resolveLocale(tag: unknown): LocaleTag | undefined {
  if (typeof tag !== 'string') return undefined;
  try {
    return byLanguage.get(new Intl.Locale(tag.trim().replaceAll('_', '-')).language);
  } catch {
    return undefined; // not a language tag at all
  }
}

/** What a card's `lang` wants: two letters. */
export function languageOf(tag: LocaleTag): string {
  return tag.slice(0, 2);
}
