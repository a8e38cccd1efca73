/** The chat side's two clouds: what the Bot Framework and the page's sign-in are called in each. */

/** The names the Bot Framework SDK knows; as soon as one is set it takes all of them as intended. */
export const botFrameworkKeys = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ValidateAuthority',
  'CallerId',
] as const;

export type BotFrameworkKeys = Readonly<Record<(typeof botFrameworkKeys)[number], string>>;

export const botCloudNames = ['global', '21vianet'] as const;
export type BotCloudName = (typeof botCloudNames)[number];

export type BotCloud = {
  /** `tenant` is given for single-tenant and managed-identity bots; without it the login is the shared one. */
  readonly keys: (tenant: string | undefined) => BotFrameworkKeys;
  /** Hosts an activity may ask us to answer to. */
  readonly serviceUrlHosts: readonly string[];
  /** Below these a person's own files lie, and a bot may be given a place for one; none: no bot is. */
  readonly fileDomains: readonly string[];
  /** Where its Teams is, for links that stay in it. */
  readonly teamsUrl: string;
  /** Where the page's tokens come from. */
  readonly tabAuthority: string;
  /** Issuer of version 1 tokens, for registrations that still ask for them. */
  readonly tabIssuerV1: string;
};

export const botClouds: Readonly<Record<BotCloudName, BotCloud>> = {
  global: {
    // The SDK itself puts the tenant of a single-tenant bot in the place of botframework.com.
    keys: () => ({
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
      ValidateAuthority: 'true',
      CallerId: 'urn:botframework:azure',
    }),
    serviceUrlHosts: [
      'smba.trafficmanager.net',
      'smba.onyx.prod.teams.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
    ],
    fileDomains: ['sharepoint.com'],
    teamsUrl: 'https://teams.microsoft.com',
    tabAuthority: 'https://login.microsoftonline.com',
    tabIssuerV1: 'https://sts.windows.net/{tenantid}/',
  },
  '21vianet': {
    keys: (tenant) => ({
      ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenant ?? 'microsoftservices.partner.onmschina.cn'}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
      OAuthUrl: 'https://token.botframework.azure.cn/',
      ToBotFromChannelOpenIdMetadataUrl:
        'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
      ValidateAuthority: 'true',
      CallerId: 'urn:botframework:azure',
    }),
    serviceUrlHosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
    fileDomains: [],
    teamsUrl: 'https://teams.microsoftonline.cn',
    tabAuthority: 'https://login.partner.microsoftonline.cn',
    tabIssuerV1: 'https://sts.chinacloudapi.cn/{tenantid}/',
  },
};
