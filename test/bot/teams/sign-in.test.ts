import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aClick, aMessage } from '../support/activities.ts';
import { openConnector } from '../support/connector.ts';
import { type Claims, openIdProvider } from '../support/open-id-provider.ts';
import { english, signedOut, signInFailed } from './support/english.ts';
import { anInvoke } from './support/invokes.ts';
import { type Body, openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';
import { openTokenService } from './support/token-service.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const app = '22222222-2222-4222-8222-222222222222';
const issuer = 'https://api.botframework.com';
const audience = `api://desk.contoso.com/botid-${app}`;

let real: RealDesk;
let provider: Awaited<ReturnType<typeof openIdProvider>>;
let sign: Awaited<ReturnType<typeof provider.makeKey>>;
let connector: Awaited<ReturnType<typeof openConnector>>;
let service: Awaited<ReturnType<typeof openTokenService>>;
let desk: TeamsDesk;
let replica: TeamsDesk;
let people = 0;
/** A new one for each test: nothing of one reaches the next. */
let person = '';

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  [real, provider, connector] = await Promise.all([openRealDesk(), openIdProvider(), openConnector()]);
  sign = await provider.makeKey('one', true, { endorsements: ['msteams'] });
  service = await openTokenService(`${provider.url}/keys`, issuer, audience);
  const parts = {
    env: {
      MicrosoftAppId: app,
      MicrosoftAppPassword: 'secret',
      ALLOWED_TENANTS: tenant,
      ROLE_CLAIMS: 'admin=g-admin; sales=Desk.Sales',
      TAB_AUTHORITY: provider.url,
      OAUTH_CONNECTION: 'desk',
      SERVICE_URL_HOSTS: '127.0.0.1',
      PUBLIC_URL: 'https://desk.contoso.com',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: service.url,
      ToBotFromChannelOpenIdMetadataUrl: `${provider.url}/v1/.well-known/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${provider.url}/common/v2.0/.well-known/openid-configuration`,
    },
    tokenFor: () => sign({ iss: issuer, aud: issuer }),
    channelToken: () => sign({ iss: issuer, aud: app, serviceurl: connector.url }),
  };
  desk = await openTeamsDesk(real, parts);
  replica = await openTeamsDesk(real, parts);
});
afterAll(async () => {
  await Promise.all([desk.close(), replica.close()]);
  await Promise.all([real.close(), provider.close(), connector.close(), service.close()]);
});
beforeEach(() => {
  people += 1;
  person = `33333333-3333-4333-8333-${String(people).padStart(12, '0')}`;
});
afterEach(() => {
  service.consent(true);
  service.goAway(false);
  connector.received.length = 0;
  service.calls.length = 0;
});

const here = () => ({
  serviceUrl: connector.url,
  channelData: { tenant: { id: tenant } },
  locale: 'en-US',
  from: { id: `29:${person}`, aadObjectId: person, name: 'Megan Bowen' },
  conversation: { id: `chat-${person}`, conversationType: 'personal' },
});
const said = (text: string, difference: Body = {}) => aMessage(text, { ...here(), ...difference });
const invoked = (name: string, value: unknown, difference: Body = {}) =>
  anInvoke(name, value, { ...here(), ...difference });
const claims = (difference: Claims = {}): Claims => ({
  iss: `${provider.url}/${tenant}/v2.0`,
  aud: audience,
  tid: tenant,
  oid: person,
  name: 'Megan Bowen',
  groups: ['g-admin'],
  ...difference,
});
const exchange = (token: string, id = 'exchange-1') => ({ id, connectionName: 'desk', token });

/** The help card says the reader's role. */
async function roleShown(at: TeamsDesk = desk): Promise<string> {
  const { body } = await at.post(aClick({ verb: 'help.show' }, here()));
  return /Your role: ([^."]+)\./.exec(JSON.stringify(body))?.[1] ?? 'not shown';
}

async function signedIn(difference: Claims = {}) {
  return desk.post(invoked('signin/tokenExchange', exchange(await sign(claims(difference)))));
}

async function until(what: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !what(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(what()).toBe(true);
}

describe('somebody who writes for the first time', () => {
  test('gets the answer, and beside it, once, a way to sign in that a client can go silently', async () => {
    const [answer, card, ...more] = await desk.replies(said('hello'));
    expect(more).toEqual([]);
    expect(answer?.attachments).toMatchObject([{ contentType: 'application/vnd.microsoft.card.adaptive' }]);
    expect(card?.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.card.oauth',
        content: {
          text: expect.any(String),
          connectionName: 'desk',
          tokenExchangeResource: { id: 'exchange-1', uri: audience },
          buttons: [{ type: 'signin', title: 'Sign in', text: 'Sign in', value: `${service.url}/sign-in` }],
        },
      },
    ]);
    expect(await replica.replies(said('hello'))).toHaveLength(1);
  });

  test('may look, and no more, until they have signed in', async () => {
    expect(await roleShown()).toMatch(/^no role/);
  });

  test('in a group nothing of a sign-in is posted', async () => {
    const conversation = { id: 'g', conversationType: 'groupChat', isGroup: true };
    expect(await desk.replies(said('hello', { conversation }))).toHaveLength(1);
  });

  test('is answered all the same when the token service is away', async () => {
    service.goAway(true);
    const replies = await desk.replies(said('hello'));
    expect(replies[0]?.attachments).toHaveLength(1);
  });
});

describe('signin/tokenExchange', () => {
  test('gives the role that the token’s groups mean, on every replica', async () => {
    const { status, body } = await signedIn();
    expect(status).toBe(200);
    expect(body).toEqual({ id: 'exchange-1', connectionName: 'desk' });
    expect(await roleShown()).toMatch(/admin/i);
    expect(await roleShown(replica)).toMatch(/admin/i);
  });

  test.each([
    ['an app role', { groups: [], roles: ['desk.sales'] }, /sales/i],
    ['no group that means anything', { groups: ['g-other'] }, /^no role/],
  ])('%s gives its role', async (_, difference, role) => {
    expect((await signedIn(difference)).status).toBe(200);
    expect(await roleShown()).toMatch(role);
  });

  test('of several clients that send the same one, over two replicas, exactly one is processed', async () => {
    const token = await sign(claims());
    const answers = await Promise.all(
      [desk, replica, desk, replica, desk].map((at) =>
        at.post(invoked('signin/tokenExchange', exchange(token))),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    for (const { status, body } of answers)
      if (status === 412)
        expect(body).toEqual({
          id: 'exchange-1',
          connectionName: 'desk',
          failureDetail: expect.any(String),
        });
    expect(service.calls.filter((call) => call.includes('exchange'))).toHaveLength(1);
  });

  test('without consent is 412, so that the client asks for it', async () => {
    service.consent(false);
    const { status, body } = await signedIn();
    expect(status).toBe(412);
    expect(body).toEqual({
      id: 'exchange-1',
      connectionName: 'desk',
      failureDetail: expect.stringContaining('consent'),
    });
  });

  test('counts when the service that would keep the token is away', async () => {
    service.goAway(true);
    expect((await signedIn()).status).toBe(200);
    expect(await roleShown()).toMatch(/admin/i);
  });

  test.each([
    ['expired', () => sign(claims(), '-10m')],
    ['another person’s', () => sign(claims({ oid: tenant }))],
    ['of another tenant', () => sign(claims({ tid: app, iss: `${provider.url}/${app}/v2.0` }))],
    ['for another audience', () => sign(claims({ aud: 'api://another' }))],
    ['from another issuer', () => sign(claims({ iss: 'https://evil.example/v2.0' }))],
    ['signed by somebody else', async () => (await provider.makeKey('forged', false))(claims())],
    [
      'signed by somebody else under our key’s name',
      async () => (await provider.makeKey('one', false))(claims()),
    ],
    ['nonsense', async () => 'nonsense'],
  ])('a token that is %s gives nothing', async (_, token) => {
    const { status, body } = await desk.post(invoked('signin/tokenExchange', exchange(await token())));
    expect(status).toBe(412);
    expect(body).toMatchObject({ id: 'exchange-1', failureDetail: expect.any(String) });
    expect(await roleShown()).toMatch(/^no role/);
  });

  test.each([
    ['no value', undefined, 400],
    ['no token', { id: 'x', connectionName: 'desk' }, 400],
    ['text', 'x', 400],
    ['another connection', { id: 'x', connectionName: 'other', token: 't' }, 412],
  ])('%s is refused, never a crash', async (_, value, status) => {
    expect((await desk.post(invoked('signin/tokenExchange', value))).status).toBe(status);
  });

  test('a right that the token no longer has is gone as soon as it has run out; a fresh one is fetched silently', async () => {
    // The provider's tokens may be a minute past their end (clocks differ); ours counts the very end.
    const short = await sign(claims(), '1s');
    service.held.set(`29:${person}|desk|msteams`, await sign(claims({ groups: [], roles: ['Desk.Sales'] })));
    expect((await desk.post(invoked('signin/tokenExchange', exchange(short)))).status).toBe(200);
    service.held.set(`29:${person}|desk|msteams`, await sign(claims({ groups: [], roles: ['Desk.Sales'] })));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await roleShown()).toMatch(/sales/i);
  });
});

describe('signin/verifyState', () => {
  test('with the code that the person was shown signs them in, and says so with their role', async () => {
    service.code('123456', await sign(claims()));
    const { status, body } = await desk.post(invoked('signin/verifyState', { state: '123456' }));
    expect({ status, body }).toEqual({ status: 200, body: {} });
    await until(() => connector.received.length === 1);
    expect(connector.received[0]?.body.text).toMatch(/Megan Bowen.*admin/i);
    expect(await roleShown()).toMatch(/admin/i);
  });

  test.each([
    ['a wrong code', { state: '999999' }],
    ['a window that was closed', { state: 'CancelledByUser' }],
    ['nothing', undefined],
  ])('%s is told kindly, with a way to try again', async (_, value) => {
    const { status, body } = await desk.post(invoked('signin/verifyState', value));
    expect({ status, body }).toEqual({ status: 200, body: {} });
    await until(() => connector.received.length === 1);
    expect(connector.received[0]?.body.text).toBe(signInFailed);
  });
});

describe('signin/failure', () => {
  test('is taken note of, told, and nobody is asked again at once', async () => {
    const failure = { code: 'resourcematchfailed', message: 'Resource match failed' };
    const { status, body } = await desk.post(invoked('signin/failure', failure));
    expect({ status, body }).toEqual({ status: 200, body: {} });
    await until(() => connector.received.length === 1);
    expect(await desk.replies(said('hello'))).toHaveLength(1);
    const click = await desk.post(aClick({ verb: 'approvals.show' }, here()));
    expect(click.body).toMatchObject({ statusCode: 200 });
  });

  test('without anything in it is no crash', async () => {
    expect((await desk.post(invoked('signin/failure', null))).status).toBe(200);
  });
});

describe('a click for which a role is needed', () => {
  const needing = (value: Body = {}, difference: Body = {}) => {
    const click = aClick({ verb: 'approvals.show' }, { ...here(), ...difference });
    return { ...click, value: { ...(click.value as Body), ...value } };
  };

  test('asks the client to sign in, in exactly the protocol’s form', async () => {
    const { status, body } = await desk.post(needing());
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
      value: {
        text: english.say('signIn.text'),
        connectionName: 'desk',
        tokenExchangeResource: { id: 'exchange-1', uri: audience },
        buttons: [{ type: 'signin', title: 'Sign in', text: 'Sign in', value: `${service.url}/sign-in` }],
      },
    });
  });

  test('goes on in the same answer when it comes again with a token', async () => {
    const authentication = { id: 'exchange-1', connectionName: 'desk', token: await sign(claims()) };
    const { status, body } = await desk.post(needing({ authentication }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(await roleShown()).toMatch(/admin/i);
  });

  test('with a token that is not accepted: 412, and the next click is answered all the same', async () => {
    const authentication = {
      id: 'exchange-1',
      connectionName: 'desk',
      token: await sign(claims({ oid: app })),
    };
    expect((await desk.post(needing({ authentication }))).body).toEqual({
      statusCode: 412,
      type: 'application/vnd.microsoft.error.preconditionFailed',
      value: { code: '412', message: expect.any(String) },
    });
    expect((await desk.post(needing())).body).toMatchObject({ statusCode: 200 });
  });

  test('with a code that is right it goes on; with a wrong one: 401', async () => {
    expect((await desk.post(needing({ state: '000000' }))).body).toEqual({
      statusCode: 401,
      type: 'application/vnd.microsoft.error.incorrectAuthCode',
      value: { code: '401', message: expect.any(String) },
    });
    service.code('654321', await sign(claims()));
    expect((await desk.post(needing({ state: '654321' }))).body).toMatchObject({ statusCode: 200 });
    expect(await roleShown()).toMatch(/admin/i);
  });

  test('in a group is asked of the one who pressed', async () => {
    const conversation = { id: 'g2', conversationType: 'groupChat', isGroup: true };
    expect((await desk.post(needing({}, { conversation }))).body).toMatchObject({ statusCode: 401 });
  });

  test('is answered, for who may look, when nobody can sign in now', async () => {
    service.goAway(true);
    expect((await desk.post(needing())).body).toMatchObject({ statusCode: 200 });
  });

  test('nobody is asked for what everybody may do, nor by a client’s own refresh', async () => {
    for (const verb of ['help.show', 'flow.cancel'])
      expect((await desk.post(aClick({ verb }, here()))).body).toMatchObject({ statusCode: 200 });
    expect((await desk.post(needing({ trigger: 'automatic' }))).body).toMatchObject({ statusCode: 200 });
  });
});

describe('in the search box', () => {
  const searched = async (value: Body) =>
    (await desk.post(invoked('composeExtension/query', { commandId: 'searchCustomers', ...value }))).body;
  const typed = (value: string) => searched({ parameters: [{ name: 'query', value }] });

  test('nobody has to sign in to search', async () => {
    expect(await typed('contoso')).toMatchObject({ composeExtension: { type: 'result' } });
  });

  test('“sign in” opens the sign-in, and the code it brings back counts', async () => {
    expect(await typed('Sign in')).toEqual({
      composeExtension: {
        type: 'auth',
        suggestedActions: {
          actions: [{ type: 'openUrl', value: `${service.url}/sign-in`, title: 'Sign in' }],
        },
      },
    });
    service.code('222222', await sign(claims()));
    expect(await searched({ state: '222222' })).toEqual({
      composeExtension: { type: 'message', text: expect.stringMatching(/Megan Bowen.*admin/i) },
    });
    expect(await roleShown()).toMatch(/admin/i);
    expect(await searched({ state: '222222' })).toEqual({
      composeExtension: { type: 'message', text: signInFailed },
    });
  });

  test.each(['Sign out', 'Abmelden', '退出登录'])('“%s” signs out', async (words) => {
    await signedIn();
    expect(await roleShown()).toMatch(/admin/i);
    expect(await typed(words)).toEqual({
      composeExtension: {
        type: 'message',
        text: signedOut,
      },
    });
    expect(await roleShown()).toMatch(/^no role/);
  });
});

describe('signing out', () => {
  test('says what it means, counts on every replica, and is not undone by the next message', async () => {
    await signedIn();
    const [reply, ...more] = await desk.replies(said('sign out'));
    expect(more).toEqual([]);
    expect(reply?.text).toBe(signedOut);
    expect(service.calls).toContain('DELETE /api/usertoken/SignOut');
    expect(await roleShown(replica)).toMatch(/^no role/);
    expect(await desk.replies(said('hello'))).toHaveLength(1);
    expect((await desk.post(aClick({ verb: 'approvals.show' }, here()))).body).toMatchObject({
      statusCode: 200,
    });
  });

  test.each([
    ['en-US', 'Sign in'],
    ['de-DE', 'anmelden!'],
    ['zh-CN', '登录'],
    ['ru-RU', 'войти'],
    ['pt-BR', 'Entrar'],
    ['es-ES', 'iniciar sesión'],
  ])('in %s “%s” signs in again', async (locale, words) => {
    await signedIn();
    await desk.replies(said('sign out'));
    const [invitation, ...more] = await desk.replies(said(words, { locale }));
    expect(more).toEqual([]);
    expect(invitation?.attachments).toMatchObject([{ contentType: 'application/vnd.microsoft.card.oauth' }]);
    await desk.post(invoked('signin/tokenExchange', exchange(await sign(claims()), 'exchange-2')));
    expect(await roleShown()).toMatch(/admin/i);
    const [told] = await desk.replies(said('Sign in'));
    expect(told?.text).toMatch(/Megan Bowen.*admin/i);
  });

  test('who is not signed in is told so', async () => {
    const [reply] = await desk.replies(said('sign out'));
    expect(reply?.text).toBe(english.say('talk.notSignedIn'));
  });
});
