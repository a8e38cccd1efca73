import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { botClouds } from '../../bot/bot-clouds.ts';
import { type Config, readConfig } from '../../bot/config.ts';
import { settingNames } from '../../bot/settings.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const app = '22222222-2222-4222-8222-222222222222';
const bot = { MicrosoftAppId: app, MicrosoftAppPassword: 'secret', ALLOWED_TENANTS: tenant };

function noFile(path: string): string {
  throw new Error(`no ${path}`);
}

function configOf(env: Record<string, string>, readText = noFile): Config {
  const read = readConfig(env, readText);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problemsOf(env: Record<string, string>, readText = noFile): string {
  const read = readConfig(env, readText);
  return read.ok ? '' : read.problems.join('\n');
}

describe('the modes', () => {
  test('nothing set is local mode on loopback, port 3978', () => {
    const config = configOf({});
    expect(config.mode).toBe('local');
    expect(config.settings).toMatchObject({
      PORT: 3978,
      HOST: '127.0.0.1',
      DATA_DIR: '.data',
      LOCAL_ROLE: 'admin',
    });
    expect(config.allowedTenants).toBeUndefined();
  });

  test('an app id makes it a bot with its page, TAB_APP_ID alone a page', () => {
    expect(configOf(bot)).toMatchObject({ mode: 'bot', tab: { appId: app } });
    const page = configOf({ TAB_APP_ID: app, ALLOWED_TENANTS: tenant });
    expect(page).toMatchObject({ mode: 'page', tab: { appId: app } });
    expect(page.bot).toBeUndefined();
  });

  test('production never runs in local mode', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toContain('MicrosoftAppId');
    expect(configOf({ NODE_ENV: 'production', ...bot }).production).toBe(true);
  });

  test('outside local mode the tenants that may use it must be named', () => {
    expect(problemsOf({ MicrosoftAppId: app, MicrosoftAppPassword: 'x' })).toContain('ALLOWED_TENANTS');
    expect(problemsOf({ TAB_APP_ID: app })).toContain('ALLOWED_TENANTS');
  });

  test('a line left blank in .env counts as unset', () => {
    expect(configOf({ MicrosoftAppId: '', PORT: ' ', TAB_APP_ID: '' })).toMatchObject({ mode: 'local' });
  });
});

describe('every problem at once', () => {
  test('each wrong setting is named, each in one line', () => {
    const read = readConfig(
      {
        PORT: 'eighty',
        PUBLIC_URL: 'ftp://x',
        DATABASE_URL: 'mysql://x',
        DEFAULT_LOCALE: 'ja-JP',
        TIME_ZONE: 'Mars/Base',
        LOCAL_ROLE: 'boss',
        BOT_CLOUD: 'mooncake',
        SIM_CUSTOMERS: '-3',
        ROLE_CLAIMS: 'king=x',
        PARTNER_CENTER_CLIENT_ID: app,
        OFFERS_FILE: 'none.json',
        ToChannelFromBotLoginUrl: 'https://login.example/ ,',
      },
      noFile,
    );
    if (read.ok) throw new Error('it should not start');
    const named = read.problems.map((problem) => problem.split(/[:,]/)[0]);
    expect(named).toEqual(
      expect.arrayContaining([
        'PORT',
        'PUBLIC_URL',
        'DATABASE_URL',
        'DEFAULT_LOCALE',
        'TIME_ZONE',
        'LOCAL_ROLE',
        'BOT_CLOUD',
        'SIM_CUSTOMERS',
        'ROLE_CLAIMS',
        'PARTNER_CENTER_CLIENT_ID',
        'OFFERS_FILE',
        'ToChannelFromBotLoginUrl',
      ]),
    );
    for (const problem of read.problems) expect(problem).not.toContain('\n');
  });

  test('a secret is never part of a problem', () => {
    expect(problemsOf({ PARTNER_CENTER_CLIENT_SECRET: 'hush-hush' })).not.toContain('hush-hush');
  });
});

describe('the chat side’s clouds', () => {
  const single = {
    ToChannelFromBotLoginUrl: 'https://login.example/tenant',
    ToChannelFromBotOAuthScope: 'https://api.example',
    ToBotFromChannelTokenIssuer: 'https://api.example',
    OAuthUrl: 'https://token.example/',
    ToBotFromChannelOpenIdMetadataUrl: 'https://login.example/openid',
    ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.example/emulator',
  };

  test('the 21Vianet preset is the full set, with the tenant of a single-tenant bot', () => {
    const config = configOf({
      ...bot,
      BOT_CLOUD: '21vianet',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenant,
    });
    expect(config.bot?.keys).toEqual({
      ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenant}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
      OAuthUrl: 'https://token.botframework.azure.cn/',
      ToBotFromChannelOpenIdMetadataUrl:
        'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
      ValidateAuthority: 'true',
      CallerId: 'urn:botframework:azure',
    });
  });

  test('a multi-tenant bot of 21Vianet logs in at its shared tenant', () => {
    expect(configOf({ ...bot, BOT_CLOUD: '21vianet' }).bot?.keys.ToChannelFromBotLoginUrl).toBe(
      'https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn',
    );
  });

  test('the global preset is what the SDK does by itself', () => {
    expect(configOf(bot).bot?.keys).toMatchObject({
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    });
    expect(botClouds.global.serviceUrlHosts).toContain('smba.trafficmanager.net');
  });

  test('single keys win as a full set', () => {
    expect(configOf({ ...bot, ...single }).bot?.keys).toMatchObject(single);
  });

  test.each(Object.keys(single))('without %s the rest of the set is refused', (left) => {
    const { [left as keyof typeof single]: _, ...rest } = single;
    expect(problemsOf({ ...bot, ...rest })).toMatch(new RegExp(`missing: ${left}$`, 'm'));
  });

  test('the vendor’s sample lines, which end in commas, are refused by name', () => {
    expect(problemsOf({ ...bot, ...single, OAuthUrl: 'https://token.example/,' })).toContain(
      'OAuthUrl: must be one address',
    );
  });
});

describe('files', () => {
  const partner = {
    chatTenant: tenant,
    partnerTenant: app,
    clientId: app,
    clientSecret: 's',
    refreshToken: 'r',
    allowedRoles: ['admin'],
    roleClaims: 'admin=Desk.Admin',
  };

  test('partners and further offer ids are read from their files', () => {
    const files: Record<string, string> = {
      'p.json': JSON.stringify([partner]),
      'o.json': '{"e3":["MS-AZR-9"]}',
    };
    const config = configOf({ PARTNERS_FILE: 'p.json', OFFERS_FILE: 'o.json' }, (path) => files[path] ?? '');
    expect(config.partners[0]).toMatchObject({
      chatTenant: tenant,
      allowedRoles: ['admin'],
      roleClaims: { admin: ['Desk.Admin'] },
    });
    expect(config.moreOfferIds).toEqual({ e3: ['MS-AZR-9'] });
  });

  test('a broken file is told by its name and place', () => {
    expect(problemsOf({ PARTNERS_FILE: 'p.json' }, () => '{')).toBe(
      'PARTNERS_FILE: the file p.json is no JSON',
    );
    expect(problemsOf({ PARTNERS_FILE: 'p.json' })).toBe('PARTNERS_FILE: the file p.json cannot be read');
    expect(problemsOf({ OFFERS_FILE: 'o.json' }, () => '{"e5":["x"]}')).toContain('OFFERS_FILE: o.json');
  });
});

test('.env.example names every setting, and nothing else', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^#([A-Za-z_]+)=/gm)].map(([, name]) => name).sort();
  expect(named).toEqual(settingNames);
});
