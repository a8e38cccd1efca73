/** `readConfig(env)`: from the environment to one typed configuration, or to every problem it has, at once. */
import { type BotCloud, type BotFrameworkKeys, botClouds, botFrameworkKeys } from './bot-clouds.ts';
import { noRoleClaims, type RoleClaims } from './role-claims.ts';
import {
  type MoreOfferIds,
  offersFile,
  type Partner,
  partnersFile,
  type ReadText,
  readSettingFile,
} from './setting-files.ts';
import { botTypeOf, crossProblems, type Env } from './setting-rules.ts';
import { warningsOf } from './setting-warnings.ts';
import { type Settings, settingNames, settings } from './settings.ts';

/** Local: no account at all. Bot: chat and page. Page: the page is all there is. */
export type Mode = 'local' | 'bot' | 'page';

export type Certificate = { readonly thumbprint: string; readonly privateKey: string };

export type BotRegistration = {
  readonly appId: string;
  readonly password?: string | undefined;
  readonly type: NonNullable<Settings['MicrosoftAppType']>;
  readonly tenantId?: string | undefined;
  readonly certificate?: Certificate | undefined;
  readonly keys: BotFrameworkKeys;
};

export type TabSignIn = {
  readonly appId: string;
  /** With which this application may exchange people's tokens; undefined: it may not. */
  readonly secret?: string | undefined;
  readonly certificate?: Certificate | undefined;
  readonly authority: string;
  readonly issuerV1?: string | undefined;
};

export type Config = {
  readonly mode: Mode;
  readonly production: boolean;
  readonly settings: Settings;
  /** How the world reaches it, without a slash at the end; undefined where it follows from the port taken. */
  readonly publicUrl?: string | undefined;
  readonly cloud: BotCloud;
  readonly bot?: BotRegistration | undefined;
  readonly tab?: TabSignIn | undefined;
  /** Undefined in local mode only: anybody's tenant. */
  readonly allowedTenants?: ReadonlySet<string> | undefined;
  readonly roleClaims: RoleClaims;
  readonly partners: readonly Partner[];
  readonly moreOfferIds: MoreOfferIds;
  /** Turns a minute for one caller; 0: no limit. */
  readonly callerRatePerMinute: number;
  /** What works, but surely is not meant so. */
  readonly warnings: readonly string[];
};

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A blank value is what an unfilled line of `.env` leaves, and counts as unset. */
function withoutBlanks(env: Env): Record<string, string> {
  return Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** By what is set, not by a setting of its own, which could contradict the others. */
function modeOf(given: Env): Mode {
  if (given.MicrosoftAppId) return 'bot';
  return given.TAB_APP_ID ? 'page' : 'local';
}

function certificateOf(read: Settings): Certificate | undefined {
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = read;
  return thumbprint && privateKey ? { thumbprint, privateKey } : undefined;
}

function registration(read: Settings): BotRegistration | undefined {
  if (!read.MicrosoftAppId) return undefined;
  // Of a single tenant the login address bears the tenant.
  const type = botTypeOf(read);
  const single = type === 'MultiTenant' ? undefined : read.MicrosoftAppTenantId;
  const preset = botClouds[read.BOT_CLOUD].keys(single);
  const keys = botFrameworkKeys.some((key) => read[key])
    ? Object.fromEntries(botFrameworkKeys.map((key) => [key, read[key] ?? preset[key]]))
    : preset;
  return {
    appId: read.MicrosoftAppId,
    password: read.MicrosoftAppPassword,
    type,
    tenantId: read.MicrosoftAppTenantId,
    certificate: certificateOf(read),
    keys: { ...preset, ...keys },
  };
}

function tabSignIn(read: Settings, cloud: BotCloud): TabSignIn | undefined {
  const appId = read.TAB_APP_ID ?? read.MicrosoftAppId;
  if (!appId) return undefined;
  const isBot = appId === read.MicrosoftAppId;
  return {
    appId,
    secret: read.TAB_APP_SECRET ?? (isBot ? read.MicrosoftAppPassword : undefined),
    certificate: isBot ? certificateOf(read) : undefined,
    authority: (read.TAB_AUTHORITY ?? cloud.tabAuthority).replace(/\/+$/, ''),
    // Another login service has no tokens of the old form.
    issuerV1: read.TAB_AUTHORITY ? undefined : cloud.tabIssuerV1,
  };
}

export function readConfig(env: Env, readText: ReadText): ReadConfig {
  const given = withoutBlanks(env);
  const mode = modeOf(given);
  const parsed = settings.safeParse(given);
  const partners = readSettingFile('PARTNERS_FILE', given.PARTNERS_FILE, partnersFile, readText);
  const offers = readSettingFile('OFFERS_FILE', given.OFFERS_FILE, offersFile, readText);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}`),
    ...crossProblems(given, mode),
    ...partners.problems,
    ...offers.problems,
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems: [...new Set(problems)] };

  const read = parsed.data;
  const cloud = botClouds[read.BOT_CLOUD];
  const tab = tabSignIn(read, cloud);
  const canExchange = Boolean(tab?.secret || tab?.certificate);
  return {
    ok: true,
    config: {
      mode,
      production: read.NODE_ENV === 'production',
      settings: read,
      publicUrl: read.PUBLIC_URL?.replace(/\/+$/, ''),
      cloud,
      bot: registration(read),
      tab,
      allowedTenants: mode === 'local' ? undefined : new Set(read.ALLOWED_TENANTS ?? []),
      roleClaims: read.ROLE_CLAIMS ?? noRoleClaims,
      partners: partners.held ?? [],
      moreOfferIds: offers.held ?? {},
      // Four a second are more than a person can, and less than a loop would.
      callerRatePerMinute: read.CALLER_RATE_PER_MINUTE ?? (mode === 'local' ? 0 : 240),
      warnings: warningsOf({ mode, read, partners: partners.held ?? [], canExchange }),
    },
  };
}
