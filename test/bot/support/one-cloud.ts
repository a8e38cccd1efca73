/** Chat and Partner Center in one cloud: both doors, a login service that exchanges tokens, the token service, a connector. */
import pino from 'pino';
import { accountOf } from '../../../bot/commerce/accounts.ts';
import { ownTokens } from '../../../bot/commerce/own-tokens.ts';
import { readConfig } from '../../../bot/config.ts';
import { identifying } from '../../../bot/page/identify.ts';
import { tabTokens } from '../../../bot/page/sign-in.ts';
import { systemClock } from '../../../partner-center/client.ts';
import { endpointsOf } from '../../../partner-center/clouds.ts';
import { partnerCredentials } from '../../../partner-center/credentials.ts';
import { partnerTokens } from '../../../partner-center/partner-tokens.ts';
import { openRealDesk } from '../../support/real-desk.ts';
import { openTeamsDesk } from '../teams/support/teams-desk.ts';
import { openTokenService } from '../teams/support/token-service.ts';
import { openConnector } from './connector.ts';
import { type Claims, openIdProvider } from './open-id-provider.ts';

export const tenants = [
  '11111111-1111-4111-8111-111111111111',
  '12121212-1212-4212-8212-121212121212',
] as const;
const app = '22222222-2222-4222-8222-222222222222';
const issuer = 'https://api.botframework.com';
export const publicUrl = 'https://desk.contoso.com';
const audience = `api://desk.contoso.com/botid-${app}`;

export async function openOneCloud(env: Record<string, string> = {}) {
  const [provider, connector] = await Promise.all([openIdProvider(), openConnector()]);
  const sign = await provider.makeKey('one', true, { endorsements: ['msteams'] });
  provider.exchangesBy({ clientId: app, clientSecret: 'secret', audience });
  const service = await openTokenService(`${provider.url}/keys`, issuer, audience);
  const settings: Record<string, string> = {
    MicrosoftAppId: app,
    MicrosoftAppPassword: 'secret',
    ALLOWED_TENANTS: tenants.join(' '),
    ROLE_CLAIMS: 'admin=g-admin; sales=Desk.Sales',
    TAB_AUTHORITY: provider.url,
    OAUTH_CONNECTION: 'desk',
    SERVICE_URL_HOSTS: '127.0.0.1',
    PUBLIC_URL: publicUrl,
    PARTNER_CENTER_CLOUD: 'global',
    PARTNER_CENTER_CLIENT_ID: app,
    PARTNER_CENTER_CLIENT_SECRET: 'secret',
    PARTNER_CENTER_REFRESH_TOKEN: 'refresh',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: service.url,
    ToBotFromChannelOpenIdMetadataUrl: `${provider.url}/v1/.well-known/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${provider.url}/common/v2.0/.well-known/openid-configuration`,
    ...env,
  };
  const read = readConfig(settings, () => '');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { config } = read;
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const own = ownTokens(config, publicUrl, log);
  const another = ownTokens(config, publicUrl, log);
  const kept = new Map<string, string>();
  const credentials = partnerCredentials({
    accountOf: (tenant) => accountOf(tenant, config),
    partnerTokens: partnerTokens({
      endpoints: (cloud) => ({ ...endpointsOf(cloud), loginAuthority: provider.url }),
      store: {
        load: async (tenant) => kept.get(tenant),
        keep: async (tenant, token) => void kept.set(tenant, token),
      },
      clock: systemClock,
    }),
    personTokens: own.tokens,
  });
  const real = await openRealDesk({ settleMs: 200 }, 'sample', credentials);
  const parts = {
    env: settings,
    tokenFor: () => sign({ iss: issuer, aud: issuer }),
    channelToken: () => sign({ iss: issuer, aud: app, serviceurl: connector.url }),
  };
  const desk = await openTeamsDesk(real, { ...parts, own });
  /** Another process over the same database: it shares no memory with the first, tokens least of all. */
  const replica = await openTeamsDesk(real, { ...parts, own: another });
  const tab = config.tab && tabTokens(config.tab, publicUrl);

  return {
    provider,
    service,
    connector,
    real,
    desk,
    replica,
    own,
    /** What the other process has of tokens. */
    replicasOwn: another,
    config,
    /** Everything that was logged about tokens. */
    logged: () => lines.join('\n'),
    identify: identifying(config, tab, log, own),
    /** The token that the chat's sign-in, or the page's, gives for a person. */
    tokenOf: (person: string, tenant: string = tenants[0], difference: Claims = {}, expiresIn?: string) =>
      sign(
        {
          iss: `${provider.url}/${tenant}/v2.0`,
          aud: audience,
          tid: tenant,
          oid: person,
          name: 'Megan Bowen',
          groups: ['g-admin'],
          ...difference,
        },
        expiresIn,
      ),
    /** The simulator's calls that bore a person's token, newest last. */
    async calls(method?: string): Promise<readonly { method: string; path: string; person?: string }[]> {
      const all = (await real.control('requests')) as { method: string; path: string; person?: string }[];
      return method ? all.filter((call) => call.method === method) : all;
    },
    async close() {
      await Promise.all([desk.close(), replica.close()]);
      await Promise.all([real.close(), provider.close(), connector.close(), service.close()]);
    },
  };
}

export type OneCloud = Awaited<ReturnType<typeof openOneCloud>>;
