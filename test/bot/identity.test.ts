import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aMessage } from './support/activities.ts';
import { type Claims, openIdProvider } from './support/open-id-provider.ts';
import { posting } from './support/serving.ts';
import { type OpenDesk, openDesk } from './support/stand-in.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const app = '22222222-2222-4222-8222-222222222222';
const person = '33333333-3333-4333-8333-333333333333';
const teams = 'https://smba.trafficmanager.net/emea/';

let provider: Awaited<ReturnType<typeof openIdProvider>>;
let sign: Awaited<ReturnType<typeof provider.makeKey>>;
let byDirectLine: typeof sign;
let desk: OpenDesk | undefined;

beforeAll(async () => {
  provider = await openIdProvider();
  sign = await provider.makeKey('one', true, { endorsements: ['msteams'] });
  byDirectLine = await provider.makeKey('line', true, { endorsements: ['directline'] });
  // The SDK tells its own failures on the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => provider.close());
afterEach(async () => {
  await desk?.drain(100);
  desk = undefined;
});

describe('the page’s token', () => {
  const right = (): Claims => ({
    iss: `${provider.url}/${tenant}/v2.0`,
    aud: app,
    tid: tenant,
    oid: person,
    name: 'Megan Bowen',
    groups: ['g-admin'],
    roles: [],
  });

  async function openedWith(token: string | undefined, env: Record<string, string> = {}) {
    desk ??= await openDesk({
      TAB_APP_ID: app,
      TAB_AUTHORITY: provider.url,
      ALLOWED_TENANTS: tenant,
      ROLE_CLAIMS: 'admin=g-admin; sales=Desk.Sales',
      PUBLIC_URL: 'https://desk.contoso.com',
      ...env,
    });
    const headers = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      origin: 'https://desk.contoso.com',
    };
    const body = JSON.stringify({
      conversation: 'c',
      kind: 'open',
      locale: 'de-DE',
      person: 'somebody-else',
    });
    // The name that the world knows comes from a proxy before us.
    const { request } = await import('node:http');
    return new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
      const call = request(`${desk?.here}/api/chat`, {
        method: 'POST',
        headers: { ...headers, host: 'desk.contoso.com', 'content-type': 'application/json' },
      });
      call.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  test('says who it is and what they may do; what the page says of itself does not count', async () => {
    const { status, body } = await openedWith(await sign(right()));
    expect(status).toBe(200);
    expect(body.reader).toEqual({ name: 'Megan Bowen', role: 'admin' });
    expect(body.people).toBeUndefined();
  });

  test.each([
    ['an app role', { groups: [], roles: ['desk.sales'] }, 'sales'],
    ['no claim that we know', { groups: ['g-other'] }, 'none'],
    ['too many groups to be listed', { groups: undefined, _claim_names: { groups: 'src1' } }, 'none'],
  ])('%s gives its role', async (_, difference, role) => {
    const { body } = await openedWith(await sign({ ...right(), ...difference }));
    expect(body.reader).toMatchObject({ role });
  });

  test.each([
    ['an audience with our address', { aud: `api://desk.contoso.com/${app}` }],
    ['an audience with our bot', { aud: `api://desk.contoso.com/botid-${app}` }],
  ])('%s is ours', async (_, difference) => {
    expect((await openedWith(await sign({ ...right(), ...difference }))).status).toBe(200);
  });

  test.each([
    ['nobody’s', () => undefined],
    ['no token', () => 'nonsense'],
    ['expired', () => sign(right(), '-10m')],
    ['expired a moment ago', () => sign(right(), '-2s')],
    ['for another audience', () => sign({ ...right(), aud: 'api://another' })],
    ['from another issuer', () => sign({ ...right(), iss: 'https://evil.example/v2.0' })],
    [
      'of an issuer that is not its tenant’s',
      () => sign({ ...right(), tid: '44444444-4444-4444-8444-444444444444' }),
    ],
    ['an application’s own', () => sign({ ...right(), idtyp: 'app' })],
    ['without a person', () => sign({ ...right(), oid: undefined })],
    [
      'unsigned',
      () =>
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(right())).toString('base64url')}.`,
    ],
    ['signed by somebody else', async () => (await provider.makeKey('forged', false))(right())],
    [
      'signed by somebody else under our key’s name',
      async () => (await provider.makeKey('one', false))(right()),
    ],
  ])('%s: 401, in the language that the page asks for', async (_, token) => {
    const { status, body } = await openedWith(await token());
    expect(status).toBe(401);
    expect(body).toMatchObject({ message: 'sign in de-DE', locale: 'de-DE', words: { send: 'de-DE' } });
  });

  test('of a tenant that is not allowed: 403', async () => {
    const other = '55555555-5555-4555-8555-555555555555';
    expect(
      (await openedWith(await sign({ ...right(), tid: other, iss: `${provider.url}/${other}/v2.0` }))).status,
    ).toBe(403);
  });

  test('keys are fetched once for many tokens', async () => {
    await openedWith(await sign(right()));
    const before = provider.keysAsked();
    for (let round = 0; round < 5; round += 1)
      expect((await openedWith(await sign(right()))).status).toBe(200);
    expect(provider.keysAsked()).toBe(before);
  });

  test('a provider that is away is not the person’s fault: come back', async () => {
    expect((await openedWith(await sign(right()), { TAB_AUTHORITY: 'http://127.0.0.1:9' })).status).toBe(503);
  });

  test('where the page is all there is, the bot’s address is not there', async () => {
    await openedWith(await sign(right()));
    expect((await fetch(`${desk?.here}/api/messages`, posting('{}'))).status).toBe(404);
  });
});

describe('the channel’s token', () => {
  const issuer = 'https://api.botframework.com';
  const right = (): Claims => ({ iss: issuer, aud: app, serviceurl: teams });
  const env = () => ({
    MicrosoftAppId: app,
    MicrosoftAppPassword: 'secret',
    ALLOWED_TENANTS: tenant,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: issuer,
    ToBotFromChannelOpenIdMetadataUrl: `${provider.url}/v1/.well-known/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${provider.url}/common/v2.0/.well-known/openid-configuration`,
  });
  const message = (difference: Record<string, unknown> = {}) =>
    aMessage('hello', { serviceUrl: teams, channelData: { tenant: { id: tenant } }, ...difference });

  async function posted(
    token: string | undefined,
    activity: unknown = message(),
    more: Record<string, string> = {},
  ) {
    desk ??= await openDesk({ ...env(), ...more });
    return fetch(
      `${desk.here}/api/messages`,
      posting(JSON.stringify(activity), token ? { authorization: `Bearer ${token}` } : {}),
    );
  }

  test('lets Teams in; nobody may do more than look before they have signed in', async () => {
    const response = await posted(await sign(right()));
    expect(response.status).toBe(200);
    const { activities } = (await response.json()) as { activities: { text: string }[] };
    expect(activities[0]?.text).toContain(` none ${tenant} `);
  });

  test.each([
    ['missing', () => undefined],
    ['no token', () => 'nonsense'],
    ['expired', () => sign(right(), '-10m')],
    ['for another bot', () => sign({ ...right(), aud: tenant })],
    ['from another issuer', () => sign({ ...right(), iss: 'https://evil.example' })],
    [
      'for another service URL than the activity says',
      () => sign({ ...right(), serviceurl: 'https://smba.trafficmanager.net/other/' }),
    ],
    ['signed by somebody else', async () => (await provider.makeKey('forged-2', false))(right())],
    [
      'signed by somebody else under our key’s name',
      async () => (await provider.makeKey('one', false))(right()),
    ],
  ])('%s: 401', async (_, token) => {
    const response = await posted(await token());
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Not authorised.' });
  });

  test('for a channel that the key does not vouch for: 401', async () => {
    expect((await posted(await sign(right()), message({ channelId: 'webchat' }))).status).toBe(401);
  });

  test('a channel that would be checked by other rules is not let in by naming it', async () => {
    expect((await posted(await sign(right()), message({ channelId: 'AseChannel' }))).status).toBe(401);
  });

  test.each([
    [
      'a tenant that is not allowed',
      { channelData: { tenant: { id: '55555555-5555-4555-8555-555555555555' } } },
    ],
    ['no tenant at all', { channelData: undefined }],
  ])('%s: 403', async (_, difference) => {
    expect((await posted(await sign(right()), message(difference))).status).toBe(403);
  });

  test('a service URL that is not Teams’ is refused though the token names it', async () => {
    const evil = 'https://evil.example/';
    expect(
      (await posted(await sign({ ...right(), serviceurl: evil }), message({ serviceUrl: evil }))).status,
    ).toBe(403);
  });

  describe('of Direct Line, whose clients write themselves who they are', () => {
    const host = 'https://directline.botframework.com/';
    const other = '55555555-5555-4555-8555-555555555555';
    const said = (difference: Record<string, unknown> = {}) =>
      message({ channelId: 'directline', serviceUrl: host, ...difference });
    const saidBy = async (difference: Record<string, unknown>, more: Record<string, string> = {}) =>
      posted(await byDirectLine({ ...right(), serviceurl: host }), said(difference), {
        SERVICE_URL_HOSTS: 'directline.botframework.com',
        ...more,
      });

    test('somebody who says they are one of ours is a stranger, and may look', async () => {
      const response = await saidBy({ from: { id: 'anybody', aadObjectId: person, name: 'Megan Bowen' } });
      expect(response.status).toBe(200);
      const { activities } = (await response.json()) as { activities: { text: string }[] };
      expect(activities[0]?.text).toContain(` none ${tenant} `);
      // Nothing of hers is read or written: what is kept of people is kept under another name.
      expect(JSON.stringify(desk?.storage)).not.toContain(person);
    });

    test('another tenant is not believed', async () => {
      expect((await saidBy({ channelData: { tenant: { id: other } } })).status).toBe(403);
    });

    test('nor any, where several are served', async () => {
      expect((await saidBy({}, { ALLOWED_TENANTS: `${tenant} ${other}` })).status).toBe(403);
    });
  });

  test('keys that cannot be had now: come back', async () => {
    const away = { ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid' };
    expect((await posted(await sign(right()), message(), away)).status).toBe(503);
  });
});
