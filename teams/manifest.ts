/** The manifest: a pure function of the registration and our words in one language. */
import type { LocaleTag } from '../locales/tags.ts';
import { bots } from './bot.ts';
import { botOf, type PackageKind } from './kinds.ts';
import { additionalLanguages, defaultLanguage, defaultLanguageFile } from './languages.ts';
import { composeExtensions } from './message-extension.ts';
import type { Registration } from './registration.ts';
import { configurableTabs, staticTabs } from './tabs.ts';
import { manifestWordsByTag } from './words.ts';

export const appName = 'Upgrade Desk';

/** The mark's own colour. */
const accentColor = '#4b53bc';

const schemas = 'https://developer.microsoft.com/en-us/json-schemas/teams';

/** The form in which the registration names its own API; the server accepts just these audiences. */
export function apiOf({ tabAppId, botId, publicUrl }: Registration): string {
  const { host } = new URL(publicUrl);
  return tabAppId === botId ? `api://${host}/botid-${botId}` : `api://${host}/${tabAppId}`;
}

export function manifest(registration: Registration, kind: PackageKind, tag: LocaleTag = defaultLanguage) {
  const words = manifestWordsByTag[tag];
  const botId = botOf(registration, kind);
  const { host } = new URL(registration.publicUrl);
  const { publisher } = registration;
  return {
    $schema: `${schemas}/v${kind.schema}/MicrosoftTeams.schema.json`,
    manifestVersion: kind.schema,
    version: registration.version,
    id: registration.teamsAppId,
    localizationInfo: {
      defaultLanguageTag: defaultLanguage.toLowerCase(),
      // Only newer schemas know a file for the default language; without it the texts of this manifest count.
      ...(kind.schema === '1.30' ? { defaultLanguageFile } : {}),
      additionalLanguages: additionalLanguages.map(({ languageTag, file }) => ({ languageTag, file })),
    },
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: { short: appName, full: words.fullName },
    description: { short: words.short, full: words.full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor,
    staticTabs: staticTabs(words, registration, botId !== undefined),
    configurableTabs: configurableTabs(registration),
    ...(botId === undefined
      ? {}
      : { bots: bots(words, botId), composeExtensions: composeExtensions(words, botId, host) }),
    // No messageTeamMembers: nobody is written to who has not opened a chat with us.
    permissions: ['identity'],
    // The sign-in's window opens at the Bot Framework's own host: exactly that one, or it stays shut.
    validDomains: [
      host,
      ...(botId !== undefined && registration.signInHost ? [registration.signInHost] : []),
    ],
    webApplicationInfo: { id: registration.tabAppId, resource: apiOf(registration) },
    defaultInstallScope: 'personal',
    showLoadingIndicator: true,
  };
}

export type Manifest = ReturnType<typeof manifest>;
