/** What works, but surely is not meant so: said at the start, in one line each. */
import type { Partner } from './setting-files.ts';
import type { Settings } from './settings.ts';

/** Bot Framework channels whose clients write their messages whole: who they are and of which tenant. */
const writtenByClients = /(^|\.)(directline|webchat|slack|facebook|email|telegram)\b/i;

export type Warned = {
  readonly mode: 'local' | 'bot' | 'page';
  readonly read: Settings;
  readonly partners: readonly Partner[];
  /** The application that people sign in to may exchange their tokens. */
  readonly canExchange: boolean;
};

export function warningsOf({ mode, read, partners, canExchange }: Warned): string[] {
  if (mode === 'local') return [];
  const warnings: string[] = [];
  if (!read.PUBLIC_URL)
    warnings.push('PUBLIC_URL is unset: links and the page are good on this machine only');
  if (!read.ROLE_CLAIMS && !read.PARTNERS_FILE)
    warnings.push('ROLE_CLAIMS is unset: nobody may do more than look');
  return [
    ...warnings,
    ...(mode === 'bot' ? botWarnings(read) : []),
    ...partnerWarnings(read),
    ...exchangeWarnings(read, partners, canExchange),
  ];
}

function botWarnings(read: Settings): string[] {
  const warnings: string[] = [];
  if (!read.OAUTH_CONNECTION)
    warnings.push('OAUTH_CONNECTION is unset: nobody in the chat can sign in, so nobody there may order');
  if (!read.MicrosoftAppType && !read.MicrosoftAppTenantId)
    warnings.push(
      'MicrosoftAppType is unset and taken as MultiTenant, which new Azure bots cannot be: for such a one set MicrosoftAppType=SingleTenant and MicrosoftAppTenantId, or it gets no tokens and answers nobody',
    );
  const written = read.SERVICE_URL_HOSTS.filter((host) => writtenByClients.test(host));
  if (written.length > 0)
    warnings.push(
      `SERVICE_URL_HOSTS names ${written.join(', ')}: there a client itself writes who it is, so nobody there may do more than look, and only while ALLOWED_TENANTS names one single tenant`,
    );
  return warnings;
}

function partnerWarnings(read: Settings): string[] {
  if (read.PARTNERS_FILE) return [];
  if (!read.PARTNER_CENTER_REFRESH_TOKEN)
    return ['no credentials of a partner are set: nothing can be read from Partner Center by itself'];
  const warnings: string[] = [];
  if (read.BOT_CLOUD !== read.PARTNER_CENTER_CLOUD)
    warnings.push(
      `BOT_CLOUD is ${read.BOT_CLOUD} and PARTNER_CENTER_CLOUD is ${read.PARTNER_CENTER_CLOUD}, whose tenants differ, but no PARTNERS_FILE says which partner tenant a chat tenant stands for: the partner's token will be asked for at the chat's own tenant`,
    );
  if ((read.ALLOWED_TENANTS?.length ?? 0) > 1)
    warnings.push(
      'ALLOWED_TENANTS names several tenants, but one partner’s credentials are set: a refresh token is good for its own tenant only; name each in PARTNERS_FILE',
    );
  return warnings;
}

function exchangeWarnings(read: Settings, partners: readonly Partner[], canExchange: boolean): string[] {
  const clouds = partners.length > 0 ? partners.map(({ cloud }) => cloud) : [undefined];
  const oneCloud = clouds.some((cloud) => (cloud ?? read.PARTNER_CENTER_CLOUD) === read.BOT_CLOUD);
  if (read.PERSON_TOKENS === 'auto' && oneCloud && !canExchange)
    return [
      'TAB_APP_SECRET is unset: Partner Center is asked as the partner only, and never as the person who orders; PERSON_TOKENS=off says that it is meant so',
    ];
  return [];
}
