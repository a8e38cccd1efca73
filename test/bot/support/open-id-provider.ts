/** An OpenID provider on loopback with keys of its own: tokens it signs are as real as any, and any can be made wrong. */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

export type Claims = Record<string, unknown>;

export async function openIdProvider() {
  const keys: JWK[] = [];
  let asked = 0;
  const server = createServer((request, response) => {
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
    return async (claims: Claims, expiresIn = '10m') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuedAt()
        .setNotBefore('-1m')
        .setExpirationTime(expiresIn)
        .sign(pair.privateKey);
  }

  return {
    url,
    makeKey,
    keysAsked: () => asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
