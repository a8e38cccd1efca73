/** An OpenID provider on loopback with keys of its own: tokens it signs are as real as any, and any can be made wrong. */
import { createServer } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';

export type Claims = Record<string, unknown>;

/** The token endpoint of a login service, over the same keys: what it is asked and what it may answer. */
export type Exchanged = {
  readonly tenant: string;
  readonly form: Readonly<Record<string, string>>;
  readonly status: number;
};

/** Error bodies as the login service sends them; the descriptions quote things, and so must never be shown or logged. */
const errors = {
  consent: { error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] },
  claims: { error: 'interaction_required', error_codes: [50076], claims: '{"access_token":{"capolids":1}}' },
  revoked: { error: 'invalid_grant', error_codes: [50173] },
  client: { error: 'invalid_client', error_codes: [7000215] },
} as const;

/** Whom the partner's own token names: the agent who once consented. */
export const partnersAgent = '99999999-9999-4999-8999-999999999999';

export type ExchangeRules = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the tokens that are brought must be made out to. */
  readonly audience: string;
};

export async function openIdProvider() {
  const keys: JWK[] = [];
  let asked = 0;
  const exchanges: Exchanged[] = [];
  const denied = new Map<string, keyof typeof errors>();
  let rules: ExchangeRules | undefined;
  let away = false;
  let delayMs = 0;
  let livesSeconds = 3600;
  let partnerIsApp = false;

  async function exchange(tenant: string, form: Record<string, string>): Promise<[number, unknown]> {
    if (away) return [503, {}];
    const [signed] = signers;
    if (!rules || !signed) return [404, {}];
    const fail = (error: keyof typeof errors): [number, unknown] => [
      400,
      { ...errors[error], error_description: `AADSTS: ${form.assertion ?? form.refresh_token}` },
    ];
    if (form.client_id !== rules.clientId || form.client_secret !== rules.clientSecret) return fail('client');
    const grant = (claims: Claims) =>
      signed({ aud: 'partner-center', tid: tenant, ...claims }, `${livesSeconds}s`).then(
        (token): [number, unknown] => [
          200,
          { token_type: 'Bearer', expires_in: livesSeconds, access_token: token },
        ],
      );
    if (form.grant_type === 'refresh_token')
      return grant(partnerIsApp ? { idtyp: 'app' } : { idtyp: 'user', oid: partnersAgent });
    const brought = await jwtVerify(form.assertion ?? '', createLocalJWKSet({ keys }), {
      audience: rules.audience,
      issuer: `${url}/${tenant}/v2.0`,
    }).catch(() => undefined);
    const person = String(brought?.payload.oid ?? '');
    if (
      !brought ||
      form.requested_token_use !== 'on_behalf_of' ||
      !form.scope?.endsWith('/user_impersonation')
    )
      return fail('revoked');
    const why = denied.get(person);
    return why ? fail(why) : grant({ idtyp: 'user', oid: person });
  }

  const signers: ((claims: Claims, expiresIn?: string) => Promise<string>)[] = [];
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    const path = request.url ?? '';
    if (path === '/keys') {
      asked += 1;
      response.end(JSON.stringify({ keys }));
    } else if (path.endsWith('openid-configuration') || path.endsWith('openidconfiguration')) {
      response.end(
        JSON.stringify({
          issuer: `${url}/{tenantid}/v2.0`,
          jwks_uri: `${url}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        }),
      );
    } else if (request.method === 'POST' && path.endsWith('/token')) {
      let text = '';
      for await (const chunk of request) text += chunk;
      const form = Object.fromEntries(new URLSearchParams(text));
      const tenant = path.split('/')[1] ?? '';
      const [status, body] = await exchange(tenant, form);
      exchanges.push({ tenant, form, status });
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      response.statusCode = status;
      response.end(JSON.stringify(body));
    } else {
      response.statusCode = 404;
      response.end('{}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  async function makeKey(kid: string, published = true, extra: object = {}) {
    const pair = await generateKeyPair('RS256', { extractable: true });
    if (published)
      keys.push({ ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig', ...extra });
    const sign = async (claims: Claims, expiresIn = '10m') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuedAt()
        .setNotBefore('-1m')
        .setExpirationTime(expiresIn)
        .sign(pair.privateKey);
    if (published) signers.push(sign);
    return sign;
  }

  return {
    url,
    makeKey,
    keysAsked: () => asked,
    exchanges,
    /** From now on it exchanges tokens, by these rules. */
    exchangesBy: (given: ExchangeRules) => {
      rules = given;
    },
    /** Why this person's token is not exchanged; undefined: it is. */
    deny: (person: string, why: keyof typeof errors | undefined) =>
      void (why ? denied.set(person, why) : denied.delete(person)),
    goAway: (gone: boolean) => {
      away = gone;
    },
    slow: (ms: number) => {
      delayMs = ms;
    },
    /** The partner's own token names no person: what calls for a person is then refused. */
    partnerAsApp: (isApp: boolean) => {
      partnerIsApp = isApp;
    },
    tokensLive: (seconds: number) => {
      livesSeconds = seconds;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
