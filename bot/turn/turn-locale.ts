/** The language of a turn, in the order people can rely on; and the zone its times are told in. */
import { type LocaleTag, resolveLocale } from '../../locales/tags.ts';
import { languageOfText } from './text-language.ts';

export type LanguageHints = {
  /** Chosen by the person, explicitly; nothing else is ever stored. */
  readonly chosen: LocaleTag | undefined;
  readonly activity?: string | undefined;
  readonly client?: string | undefined;
  readonly text?: string | undefined;
  readonly tenant?: LocaleTag | undefined;
  readonly fallback: LocaleTag;
};

export function localeOfTurn(hints: LanguageHints): LocaleTag {
  return (
    hints.chosen ??
    resolveLocale(hints.activity) ??
    resolveLocale(hints.client) ??
    (hints.text ? languageOfText(hints.text) : undefined) ??
    hints.tenant ??
    hints.fallback
  );
}

export function zoneOf(candidates: readonly (string | undefined)[], fallback: string): string {
  return candidates.find((zone) => zone !== undefined && zone !== '' && isZone(zone)) ?? fallback;
}

const known = new Map<string, boolean>();

/** Making a formatter is slow and zones are few; nonsense is not remembered without end. */
function isZone(zone: string): boolean {
  const before = known.get(zone);
  if (before !== undefined) return before;
  let valid = false;
  try {
    valid = Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {}
  if (known.size < 1000) known.set(zone, valid);
  return valid;
}
