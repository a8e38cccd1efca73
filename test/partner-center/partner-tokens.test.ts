import { describe, expect, test } from '@jest/globals';
import { answer } from '../../domain/answers.ts';
import { id } from '../../domain/ids.ts';
import { endpointsOf } from '../../partner-center/clouds.ts';
import { partnerCredentials } from '../../partner-center/credentials.ts';
import { type PartnerAccount, partnerTokens } from '../../partner-center/partner-tokens.ts';
import { anAsking } from './asking.ts';
import { type Canned, cannedServer, type Received } from './canned-server.ts';
import { aClock, clientOf } from './client-of.ts';
import { customerWithoutDelegatedAdmin, northwind } from './contract/recorded-shapes.ts';

const account: PartnerAccount = {
  tenant: 'Partner.partner.onmschina.cn',
  cloud: '21vianet',
  clientId: 'client',
  clientSecret: 'a secret & more',
  refreshToken: 'refresh-configured',
};

function grant(accessToken: string, more: object = {}): Canned {
  return { body: { token_type: 'Bearer', expires_in: '3600', access_token: accessToken, ...more } };
}
const denied: Canned = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'refresh-configured' },
};
const asked = (received: Received): string | null => new URLSearchParams(received.body).get('refresh_token');

async function opened(reply: (received: Received, index: number) => Canned) {
  const login = await cannedServer(reply);
  const clock = aClock();
  const kept = new Map<string, string>();
  const tokens = partnerTokens({
    endpoints: (cloud) => ({ ...endpointsOf(cloud), loginAuthority: login.url }),
    store: {
      load: async (tenant) => kept.get(tenant),
      keep: async (tenant, token) => {
        kept.set(tenant, token);
      },
    },
    clock,
    timeoutMs: 400,
  });
  return { login, clock, kept, tokens };
}

describe('the partner’s own token', () => {
  test('is asked for with the refresh token at the partner’s tenant', async () => {
    const { login, tokens } = await opened(() => grant('access-1'));
    expect(await tokens.of(account)).toEqual({ ok: true, value: 'access-1' });
    await login.close();
    const [request] = login.received;
    expect(request?.path).toBe('/Partner.partner.onmschina.cn/oauth2/token');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-configured',
      client_id: 'client',
      client_secret: 'a secret & more',
      resource: 'https://partner.partnercenterapi.microsoftonline.cn',
      scope: 'openid',
    });
  });

  test('is fetched once for all who ask at the same time, and kept', async () => {
    const { login, tokens } = await opened(() => ({ ...grant('access-1'), delayMs: 50 }));
    const all = await Promise.all(Array.from({ length: 20 }, () => tokens.of(account)));
    await tokens.of(account);
    await login.close();
    expect(new Set(all.map((each) => each.ok && each.value))).toEqual(new Set(['access-1']));
    expect(login.received).toHaveLength(1);
  });

  test('is renewed before it ends, while the old one still serves', async () => {
    const { login, clock, tokens } = await opened((_, index) => grant(`access-${index + 1}`));
    await tokens.of(account);
    clock.advance(57 * 60_000);
    expect(await tokens.of(account)).toEqual({ ok: true, value: 'access-1' });
    while (login.received.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await login.close();
    // The login is gone, and the first token would be over: what was fetched ahead serves.
    clock.advance(3 * 60_000);
    expect(await tokens.of(account)).toEqual({ ok: true, value: 'access-2' });
  });

  test('brings a new refresh token, which is kept and used the next time', async () => {
    const { login, clock, kept, tokens } = await opened((_, index) =>
      grant(`access-${index + 1}`, { refresh_token: `refresh-${index + 1}` }),
    );
    await tokens.of(account);
    expect([...kept.values()]).toEqual(['refresh-1']);
    clock.advance(3_600_000);
    await tokens.of(account);
    await login.close();
    expect(login.received.map(asked)).toEqual(['refresh-configured', 'refresh-1']);
  });

  test('is had with the configured refresh token when the kept one has lapsed', async () => {
    const { login, kept, tokens } = await opened((received) =>
      asked(received) === 'refresh-configured' ? grant('access-1') : denied,
    );
    kept.set(account.tenant.toLowerCase(), 'refresh-lapsed');
    expect(await tokens.of(account)).toEqual({ ok: true, value: 'access-1' });
    await login.close();
  });

  test('is not had when the consent has lapsed, and the answer holds no token', async () => {
    const { login, tokens } = await opened(() => denied);
    expect(await tokens.of(account)).toEqual({
      ok: false,
      fault: { kind: 'unauthorised', whose: 'partner' },
    });
    await login.close();
  });

  test.each<[string, Canned]>([
    ['fails', { status: 503, text: '' }],
    ['throttles', { status: 429, text: '' }],
    ['is cut off', { drop: true }],
    ['is too slow', { delayMs: 3_000 }],
  ])('is unavailable, not lapsed, when the login %s', async (_, reply) => {
    const { login, tokens } = await opened(() => reply);
    expect(await tokens.of(account)).toEqual({ ok: false, fault: { kind: 'unavailable' } });
    await login.close();
  });
});

describe('a call with a token', () => {
  const northwindId = id('customer', northwind);

  test('gets another token when Partner Center refuses the first, once', async () => {
    const { login, tokens } = await opened((_, index) => grant(`access-${index + 1}`));
    const api = await cannedServer(({ headers }) =>
      headers.authorization === 'Bearer access-2' ? { body: customerWithoutDelegatedAdmin } : { status: 401 },
    );
    const credentials = partnerCredentials({ accountOf: () => account, partnerTokens: tokens });
    const read = await clientOf(api.url, { credentials }).customer(anAsking(), northwindId);
    await Promise.all([api.close(), login.close()]);
    expect(read.ok).toBe(true);
    expect(api.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer access-1',
      'Bearer access-2',
    ]);
  });

  test('goes with the person’s own where both are one cloud, and asks for sign-in where there is none', async () => {
    const { login, tokens } = await opened(() => grant('access-1'));
    const api = await cannedServer(() => ({ body: customerWithoutDelegatedAdmin }));
    const with_ = (own?: string) =>
      clientOf(api.url, {
        credentials: partnerCredentials({
          accountOf: () => account,
          partnerTokens: tokens,
          ...(own ? { personTokens: { of: async () => answer(own), refused: () => undefined } } : {}),
        }),
      }).customer(anAsking({ credential: 'person' }), northwindId);
    expect((await with_('own-token')).ok).toBe(true);
    expect(await with_()).toEqual({ ok: false, fault: { kind: 'unauthorised', whose: 'person' } });
    await Promise.all([api.close(), login.close()]);
    expect(api.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer own-token']);
    expect(login.received).toEqual([]);
  });

  test('says that the partner is not set up where it is not', async () => {
    const { login, tokens } = await opened(() => grant('access-1'));
    const credentials = partnerCredentials({ accountOf: () => undefined, partnerTokens: tokens });
    const read = await clientOf('http://127.0.0.1:9', { credentials }).customer(anAsking(), northwindId);
    await login.close();
    expect(read).toEqual({ ok: false, fault: { kind: 'unauthorised', whose: 'partner' } });
  });

  test('never lets a token into a fault, even one that cannot be sent', async () => {
    const { login, tokens } = await opened(() => grant('secret\nline'));
    const calls: unknown[] = [];
    const credentials = partnerCredentials({ accountOf: () => account, partnerTokens: tokens });
    const api = await cannedServer(() => ({ body: customerWithoutDelegatedAdmin }));
    const client = clientOf(api.url, { credentials, onCall: (call) => calls.push(call) });
    const read = await client.customer(anAsking(), northwindId);
    await Promise.all([api.close(), login.close()]);
    expect(read).toEqual({ ok: false, fault: { kind: 'unavailable' } });
    expect(calls.length).toBeGreaterThan(0);
    expect(JSON.stringify([read, calls])).not.toContain('secret');
  });
});

describe('the two clouds', () => {
  test('differ in every address, and each is asked by https', () => {
    const [china, world] = [endpointsOf('21vianet'), endpointsOf('global')];
    expect(
      [...Object.values(china), ...Object.values(world)].every((each) => each.startsWith('https://')),
    ).toBe(true);
    expect(Object.values(china).some((each) => Object.values(world).includes(each))).toBe(false);
    expect(china.apiRoot).toBe('https://partner.partnercenterapi.microsoftonline.cn');
    expect(world.apiRoot).toBe('https://api.partnercenter.microsoft.com');
  });
});
