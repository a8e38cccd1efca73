/** Every setting by its name in the environment. `.env.example` documents the same names; a test holds them equal. */
import { z } from 'zod';
import { botCloudNames } from './bot-clouds.ts';
import { roleClaims, staffRoles } from './role-claims.ts';
import { address, guid, guidList, list, locale, timeZone, whole } from './setting-kinds.ts';

/** Anything; blank counts as unset before it gets here. */
const words = z.string();

export const settings = z.object({
  NODE_ENV: words.optional(),
  PORT: whole(0, 65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .default('127.0.0.1'),
  PUBLIC_URL: address().optional(),
  DATA_DIR: words.default('.data'),
  DATABASE_URL: address(['postgres:', 'postgresql:']).optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),

  PARTNER_CENTER_URL: address().optional(),
  PARTNER_CENTER_CLOUD: z
    .enum(['global', '21vianet'], { error: 'must be global or 21vianet' })
    .default('21vianet'),
  PARTNER_CENTER_CLIENT_ID: guid.optional(),
  PARTNER_CENTER_CLIENT_SECRET: words.optional(),
  PARTNER_CENTER_REFRESH_TOKEN: words.optional(),
  PARTNERS_FILE: words.optional(),
  PARTNER_CENTER_RATE_PER_MINUTE: whole(0, 1_000_000).default(500),
  // Below a tenth of a second every order would be one without an answer.
  ORDER_TIMEOUT_MS: whole(100, 600_000).default(30_000),
  ORDER_SETTLE_MS: whole(0, 86_400_000).default(90_000),

  BOT_CLOUD: z.enum(botCloudNames, { error: 'must be global or 21vianet' }).default('global'),
  // Named as the SDK and Azure's portal name them, so that what is copied from there fits.
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: words.optional(),
  // Unset, it follows from whether a tenant is named (setting-rules.ts).
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMsi'], {
      error: 'must be MultiTenant, SingleTenant or UserAssignedMsi',
    })
    .optional(),
  MicrosoftAppTenantId: guid.optional(),
  CertificateThumbprint: words.optional(),
  CertificatePrivateKey: words.optional(),
  ToChannelFromBotLoginUrl: address().optional(),
  ToChannelFromBotOAuthScope: address().optional(),
  ToBotFromChannelTokenIssuer: address().optional(),
  OAuthUrl: address().optional(),
  ToBotFromChannelOpenIdMetadataUrl: address().optional(),
  ToBotFromEmulatorOpenIdMetadataUrl: address().optional(),
  ValidateAuthority: z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
  CallerId: words.optional(),
  SERVICE_URL_HOSTS: list.default([]),
  CONNECTOR_TIMEOUT_MS: whole(100, 120_000).default(10_000),
  OAUTH_CONNECTION: z.string().max(100, 'must be at most 100 characters').optional(),

  TAB_APP_ID: guid.optional(),
  TAB_APP_SECRET: words.optional(),
  TAB_AUTHORITY: address().optional(),
  PERSON_TOKENS: z.enum(['auto', 'on', 'off'], { error: 'must be auto, on or off' }).default('auto'),
  ALLOWED_TENANTS: guidList.optional(),
  ROLE_CLAIMS: roleClaims.optional(),
  LOCAL_ROLE: z.enum(staffRoles, { error: 'must be admin, sales or helpdesk' }).default('admin'),

  DEFAULT_LOCALE: locale.default('en-US'),
  TIME_ZONE: timeZone.default('Asia/Shanghai'),
  FOUR_EYES_ABOVE: whole(0, 1_000_000_000).optional(),
  OFFERS_FILE: words.optional(),
  CONTACT: z.string().max(200, 'must be at most 200 characters').optional(),
  EMBEDDING_ORIGINS: list.default([]),
  // Its default depends on the mode, and stands in config.ts.
  CALLER_RATE_PER_MINUTE: whole(0, 1_000_000).optional(),

  // Read by `npm run package` alone; here, so that a wrong one is found before anything is uploaded.
  TEAMS_APP_ID: guid.optional(),
  PUBLISHER_NAME: z.string().max(32, 'must not be longer than 32 characters').optional(),
  PUBLISHER_URL: address(['https:']).optional(),
  PRIVACY_URL: address(['https:']).optional(),
  TERMS_URL: address(['https:']).optional(),

  SIM_CUSTOMERS: whole(0, 1_000_000).optional(),
  SIM_SEED: whole(0, 2_147_483_647).default(1),
  SIM_LATENCY_MS: whole(0, 600_000).default(0),
  SIM_RATE_PER_MINUTE: whole(0, 1_000_000).default(0),
});

export type Settings = z.infer<typeof settings>;
export const settingNames = Object.keys(settings.shape).sort();
