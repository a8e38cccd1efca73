/** What a person chose to be remembered: the language. */
import type { Storage } from 'botbuilder-core';
import type { Actor } from '../../domain/actors.ts';
import { type LocaleTag, resolveLocale } from '../../locales/tags.ts';

export type Preferences = {
  locale(actor: Actor): Promise<LocaleTag | undefined>;
  choose(actor: Actor, locale: LocaleTag): Promise<void>;
};

export function keyOf(kind: string, ...parts: readonly string[]): string {
  return [kind, ...parts.map(encodeURIComponent)].join('/');
}

export const preferencesKey = (tenant: string, person: string) => keyOf('preferences', tenant, person);

export function preferencesIn(storage: Storage): Preferences {
  const key = ({ tenant, person }: Actor) => preferencesKey(tenant, person);
  return {
    async locale(actor) {
      const stored: Record<string, unknown> = await storage.read([key(actor)]);
      const held = stored[key(actor)];
      return typeof held === 'object' && held !== null && 'locale' in held
        ? resolveLocale(held.locale)
        : undefined;
    },
    async choose(actor, locale) {
      await storage.write({ [key(actor)]: { locale } });
    },
  };
}
