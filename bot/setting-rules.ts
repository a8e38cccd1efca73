/** Rules between settings. They look at what was given, not at what it parsed to, so that they speak up in any case. */
import { botFrameworkKeys } from './bot-clouds.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** These two may stay out: every cloud we know has the same ones. */
const fullSet = botFrameworkKeys.filter((key) => key !== 'CallerId' && key !== 'ValidateAuthority');

const partnerCredentials = [
  'PARTNER_CENTER_CLIENT_ID',
  'PARTNER_CENTER_CLIENT_SECRET',
  'PARTNER_CENTER_REFRESH_TOKEN',
] as const;

const certificate = ['CertificateThumbprint', 'CertificatePrivateKey'] as const;

/** All or none: half of such a set would be taken as meant, with the other half undefined. */
function halfSet(given: Env, names: readonly string[], trigger: readonly string[] = names): string[] {
  if (!trigger.some((name) => given[name])) return [];
  const missing = names.filter((name) => !given[name]);
  if (missing.length === 0) return [];
  const present = trigger.filter((name) => given[name]);
  return [`${present.join(', ')}: set all of this set or none; missing: ${missing.join(', ')}`];
}

function localRules(given: Env): string[] {
  const problems: string[] = [];
  if (given.MicrosoftAppPassword || given.CertificateThumbprint)
    problems.push('MicrosoftAppId: missing, though the bot has a password or certificate');
  if (given.NODE_ENV === 'production')
    problems.push(
      'MicrosoftAppId: NODE_ENV=production needs it, or TAB_APP_ID for the page alone; without either nobody would be asked who they are',
    );
  return problems;
}

function signedInRules(given: Env): string[] {
  if (given.ALLOWED_TENANTS) return [];
  return ['ALLOWED_TENANTS: name the chat tenants that may use it; without them it does not start'];
}

/** The SDK's default is MultiTenant; whoever names a tenant has a bot of that tenant, as all new ones are. */
export function botTypeOf<Type extends string>(given: {
  readonly MicrosoftAppType?: Type | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
}): Type | 'SingleTenant' | 'MultiTenant' {
  return given.MicrosoftAppType ?? (given.MicrosoftAppTenantId ? 'SingleTenant' : 'MultiTenant');
}

/** Asked for by name, it must be possible; left alone (`auto`), it is used where it is. */
function personTokenRules(given: Env, mode: 'local' | 'bot' | 'page'): string[] {
  const problems: string[] = [];
  if (given.TAB_APP_SECRET && mode === 'local')
    problems.push('TAB_APP_SECRET: whose secret is it? TAB_APP_ID or MicrosoftAppId is missing');
  if (given.TAB_APP_SECRET && given.PERSON_TOKENS === 'off')
    problems.push('TAB_APP_SECRET: with PERSON_TOKENS=off nothing needs it; leave one of the two out');
  if (given.PERSON_TOKENS !== 'on') return problems;
  if (mode === 'local')
    return [...problems, 'PERSON_TOKENS: local mode has no people to sign in; leave it out'];
  const isBot = !given.TAB_APP_ID || given.TAB_APP_ID.toLowerCase() === given.MicrosoftAppId?.toLowerCase();
  const botsOwn = isBot && (given.MicrosoftAppPassword || given.CertificateThumbprint);
  if (!given.TAB_APP_SECRET && !botsOwn)
    problems.push(
      'TAB_APP_SECRET: PERSON_TOKENS=on needs the secret of the application that people sign in to',
    );
  const chat = given.BOT_CLOUD ?? 'global';
  const commerce = given.PARTNER_CENTER_CLOUD ?? '21vianet';
  if (chat !== commerce && !given.PARTNERS_FILE)
    problems.push(
      `PERSON_TOKENS: a token of one cloud is worth nothing in the other, and BOT_CLOUD is ${chat}, PARTNER_CENTER_CLOUD ${commerce}`,
    );
  return problems;
}

function botRules(given: Env): string[] {
  const type = botTypeOf(given);
  const problems: string[] = [];
  if (type !== 'UserAssignedMsi' && !given.MicrosoftAppPassword && !given.CertificateThumbprint)
    problems.push('MicrosoftAppPassword: the bot needs it, or a certificate, to answer');
  if (type === 'UserAssignedMsi' && given.MicrosoftAppPassword)
    problems.push('MicrosoftAppPassword: MicrosoftAppType=UserAssignedMsi has none; leave it out');
  if (type !== 'MultiTenant' && !given.MicrosoftAppTenantId)
    problems.push(`MicrosoftAppTenantId: MicrosoftAppType=${type} needs it`);
  return problems;
}

export function crossProblems(given: Env, mode: 'local' | 'bot' | 'page'): string[] {
  return [
    ...(mode === 'local' ? localRules(given) : signedInRules(given)),
    ...(mode === 'bot' ? botRules(given) : []),
    ...personTokenRules(given, mode),
    ...(given.NODE_ENV === 'production' && given.EMBEDDING_ORIGINS
      ? ['EMBEDDING_ORIGINS: for development only; in production Teams alone may frame the page']
      : []),
    ...halfSet(given, fullSet, botFrameworkKeys),
    ...halfSet(given, certificate),
    ...halfSet(given, partnerCredentials),
  ];
}
