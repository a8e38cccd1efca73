/** From the settings to what the packages say of this deployment, or to everything that is missing, at once. */
import { settings } from '../../bot/settings.ts';
import type { Registration } from '../../teams/registration.ts';

const read = settings.pick({
  MicrosoftAppId: true,
  TAB_APP_ID: true,
  BOT_CLOUD: true,
  OAUTH_CONNECTION: true,
  PUBLIC_URL: true,
  TEAMS_APP_ID: true,
  PUBLISHER_NAME: true,
  PUBLISHER_URL: true,
  PRIVACY_URL: true,
  TERMS_URL: true,
});

type Env = Readonly<Record<string, string | undefined>>;

export type ReadRegistration =
  | {
      readonly ok: true;
      readonly registration: Registration;
      readonly cloud: 'global' | '21vianet';
      /** Settings whose values were made up, so that there is a package to look at. */
      readonly invented: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Clearly nobody's: ids of zeros, and a domain that is kept for examples. */
const inventedValues = {
  MicrosoftAppId: '00000000-0000-4000-8000-0000000b0700',
  PUBLIC_URL: 'https://upgrade-desk.example',
  PUBLISHER_NAME: 'Contoso (example)',
  PUBLISHER_URL: 'https://contoso.example/',
  PRIVACY_URL: 'https://contoso.example/privacy',
  TERMS_URL: 'https://contoso.example/terms',
} as const;

const signInHosts = { global: 'token.botframework.com', '21vianet': 'token.botframework.azure.cn' } as const;

type Needed = keyof typeof inventedValues;

const purposes: Readonly<Record<Exclude<Needed, 'MicrosoftAppId'>, string>> = {
  PUBLIC_URL: 'the address at which Teams finds this deployment',
  PUBLISHER_NAME: 'who stands behind the app',
  PUBLISHER_URL: 'a page about the publisher, with a way to get help',
  PRIVACY_URL: 'the privacy statement (docs/privacy.md is a text to begin with)',
  TERMS_URL: 'the terms of use (docs/terms.md is a text to begin with)',
};

export function readRegistration(env: Env, version: string): ReadRegistration {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const sample = !given.MicrosoftAppId && !given.TAB_APP_ID;
  const unset = (Object.keys(inventedValues) as Needed[]).filter((name) => !given[name]);
  const invented = sample ? unset : [];
  const parsed = read.safeParse({
    ...Object.fromEntries(invented.map((name) => [name, inventedValues[name]])),
    ...given,
  });
  const missing = sample ? [] : unset.filter((name) => name !== 'MicrosoftAppId');
  const problems = [
    ...missing.map((name) => `${name}: missing; ${purposes[name]}`),
    ...(parsed.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}`),
    ...(given.PUBLIC_URL && !given.PUBLIC_URL.startsWith('https://')
      ? ['PUBLIC_URL: Teams takes addresses that begin with https:// only']
      : []),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems: [...new Set(problems)] };

  const { MicrosoftAppId, TAB_APP_ID, TEAMS_APP_ID, PUBLIC_URL, ...rest } = parsed.data;
  const tabAppId = TAB_APP_ID ?? MicrosoftAppId ?? '';
  return {
    ok: true,
    cloud: rest.BOT_CLOUD,
    invented,
    registration: {
      teamsAppId: TEAMS_APP_ID ?? MicrosoftAppId ?? tabAppId,
      botId: MicrosoftAppId,
      tabAppId,
      publicUrl: (PUBLIC_URL ?? '').replace(/\/+$/, ''),
      signInHost: rest.OAUTH_CONNECTION && signInHosts[rest.BOT_CLOUD],
      version,
      publisher: {
        name: rest.PUBLISHER_NAME ?? '',
        website: rest.PUBLISHER_URL ?? '',
        privacy: rest.PRIVACY_URL ?? '',
        terms: rest.TERMS_URL ?? '',
      },
    },
  };
}
