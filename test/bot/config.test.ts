import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { botClouds } from '../../bot/bot-clouds.ts';
import { exchangeOf } from '../../bot/commerce/exchange.ts';
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

describe('the type of the bot', () => {
  const named = { ...bot, MicrosoftAppTenantId: tenant };

  test.each([
    ['MultiTenant, and says so, where nothing tells', bot, 'MultiTenant', true],
    ['SingleTenant where a tenant is named', named, 'SingleTenant', false],
    ['what is set', { ...named, MicrosoftAppType: 'MultiTenant' }, 'MultiTenant', false],
    ['what is set, without a word', { ...bot, MicrosoftAppType: 'MultiTenant' }, 'MultiTenant', false],
  ])('is %s', (_, env, type, warned) => {
    const config = configOf(env);
    expect(config.bot?.type).toBe(type);
    expect(config.warnings.some((line) => line.startsWith('MicrosoftAppType'))).toBe(warned);
  });

  test('SingleTenant without a tenant does not start', () => {
    expect(problemsOf({ ...bot, MicrosoftAppType: 'SingleTenant' })).toContain('MicrosoftAppTenantId');
  });
});

describe('people’s own tokens', () => {
  const partner = {
    PARTNER_CENTER_CLIENT_ID: app,
    PARTNER_CENTER_CLIENT_SECRET: 's',
    PARTNER_CENTER_REFRESH_TOKEN: 'r',
  };
  const oneCloud = { ...bot, ...partner, PARTNER_CENTER_CLOUD: 'global' };
  const possible = (env: Record<string, string>, chatTenant = tenant, readText = noFile) =>
    exchangeOf(chatTenant, configOf(env, readText), 'https://desk.contoso.com') !== undefined;

  test('are used where chat and Partner Center are one cloud, and nowhere else', () => {
    expect(possible(oneCloud)).toBe(true);
    expect(possible({ ...oneCloud, PARTNER_CENTER_CLOUD: '21vianet' })).toBe(false);
    expect(possible({ ...oneCloud, PARTNER_CENTER_CLOUD: '21vianet', BOT_CLOUD: '21vianet' })).toBe(true);
    expect(possible({ ...oneCloud, PERSON_TOKENS: 'off' })).toBe(false);
    expect(possible({})).toBe(false);
  });

  test('are asked for at the cloud’s own login, for its own Partner Center', () => {
    const china = { ...oneCloud, PARTNER_CENTER_CLOUD: '21vianet', BOT_CLOUD: '21vianet' };
    expect(exchangeOf(tenant, configOf(china), 'https://desk.contoso.com')).toMatchObject({
      loginAuthority: 'https://login.partner.microsoftonline.cn',
      scope: 'https://partner.partnercenterapi.microsoftonline.cn/user_impersonation',
    });
  });

  test('are used for tenants only that are the partner’s own, by the file of partners', () => {
    const of = (chatTenant: string, partnerTenant: string, cloud: string) => ({
      ...{ chatTenant, partnerTenant, cloud, clientId: app, clientSecret: 's', refreshToken: 'r' },
    });
    const held = JSON.stringify([of(tenant, tenant, 'global'), of(app, tenant, 'global')]);
    const env = { ...bot, PARTNERS_FILE: 'p.json' };
    expect(possible(env, tenant, () => held)).toBe(true);
    expect(possible(env, app, () => held)).toBe(false);
    expect(possible(env, '33333333-3333-4333-8333-333333333333', () => held)).toBe(false);
  });

  test('need the secret of the application that people sign in to: said at the start', () => {
    const page = { TAB_APP_ID: app, ALLOWED_TENANTS: tenant, ...partner, PARTNER_CENTER_CLOUD: 'global' };
    expect(possible(page)).toBe(false);
    expect(configOf(page).warnings.join()).toContain('TAB_APP_SECRET');
    expect(configOf({ ...page, PERSON_TOKENS: 'off' }).warnings.join()).not.toContain('TAB_APP_SECRET');
    expect(possible({ ...page, TAB_APP_SECRET: 's' })).toBe(true);
    expect(possible({ ...oneCloud, TAB_APP_ID: tenant })).toBe(false);
  });

  test('wished for where they cannot be, it does not start, and says every reason', () => {
    const problems = problemsOf({ ...bot, TAB_APP_ID: tenant, PERSON_TOKENS: 'on' });
    expect(problems).toContain('TAB_APP_SECRET: PERSON_TOKENS=on needs');
    expect(problems).toContain('PERSON_TOKENS: a token of one cloud is worth nothing in the other');
    expect(problemsOf({ PERSON_TOKENS: 'on' })).toContain('local mode');
    expect(problemsOf({ TAB_APP_SECRET: 'hush' })).toMatch(/^TAB_APP_SECRET: (?!.*hush)/);
    expect(problemsOf({ ...oneCloud, TAB_APP_SECRET: 's', PERSON_TOKENS: 'off' })).toContain('leave one');
  });

  test('a certificate in place of the secret signs for the very address it is used at', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { MicrosoftAppPassword: _, ...rest } = oneCloud;
    const config = configOf({
      ...rest,
      CertificateThumbprint: 'AB:CD:EF',
      CertificatePrivateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    });
    const proof = await exchangeOf(tenant, config, 'https://desk.contoso.com')?.proof('https://login/token');
    const read = await jwtVerify(proof?.client_assertion ?? '', publicKey, {
      audience: 'https://login/token',
    });
    expect(read.payload).toMatchObject({ iss: app, sub: app });
    expect(read.protectedHeader.x5t).toBe(Buffer.from('abcdef', 'hex').toString('base64url'));
  });
});

describe('what is surely not meant so is said at the start', () => {
  const partner = {
    PARTNER_CENTER_CLIENT_ID: app,
    PARTNER_CENTER_CLIENT_SECRET: 's',
    PARTNER_CENTER_REFRESH_TOKEN: 'r',
  };
  const warnings = (env: Record<string, string>) => configOf({ ...bot, ...env }).warnings.join('\n');

  test('two clouds, and nothing that says which partner tenant is meant', () => {
    expect(warnings(partner)).toContain('no PARTNERS_FILE says which partner tenant');
    expect(warnings({ ...partner, PARTNER_CENTER_CLOUD: 'global' })).not.toContain('PARTNERS_FILE');
  });

  test('several tenants and one partner’s credentials', () => {
    const env = { ...partner, PARTNER_CENTER_CLOUD: 'global', ALLOWED_TENANTS: `${tenant} ${app}` };
    expect(warnings(env)).toContain('ALLOWED_TENANTS names several tenants');
  });

  test('a host where clients write who they are', () => {
    expect(warnings({ SERVICE_URL_HOSTS: 'directline.botframework.com' })).toContain(
      'SERVICE_URL_HOSTS names directline.botframework.com',
    );
    expect(warnings({ SERVICE_URL_HOSTS: 'smba.example.com' })).not.toContain('SERVICE_URL_HOSTS');
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
