/** The Bot Framework's token service on loopback: it lets in who brings a token of the provider's, and keeps people's tokens. */
import { createServer } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';

export async function openTokenService(keysUrl: string, audience: string, exchangeUri: string) {
  const keys = createRemoteJWKSet(new URL(keysUrl));
  const held = new Map<string, string>();
  const codes = new Map<string, string>();
  const calls: string[] = [];
  let consented = true;
  let away = false;

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    let text = '';
    for await (const chunk of request) text += chunk;
    const answer = (status: number, body: unknown = {}) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    calls.push(`${request.method} ${url.pathname}`);
    if (away) return answer(503);
    const bearer = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const ours = await jwtVerify(bearer, keys, { audience }).catch(() => undefined);
    if (!ours) return answer(401);
    const query = (name: string) => url.searchParams.get(name) ?? '';
    const person = [query('userId'), query('connectionName'), query('channelId')].join('|');
    switch (url.pathname) {
      case '/api/botsignin/GetSignInResource': {
        const state = JSON.parse(Buffer.from(query('state'), 'base64').toString('utf8'));
        if (state.connectionName !== 'desk' || !state.msAppId || !state.conversation?.user?.id)
          return answer(400);
        return answer(200, {
          signInLink: `${base}/sign-in`,
          tokenExchangeResource: { id: 'exchange-1', uri: exchangeUri },
        });
      }
      case '/api/usertoken/GetToken': {
        const token = query('code') ? codes.get(query('code')) : held.get(person);
        if (token && query('code')) held.set(person, token);
        codes.delete(query('code'));
        return token ? answer(200, { connectionName: 'desk', token }) : answer(404);
      }
      case '/api/usertoken/exchange': {
        if (!consented) return answer(400, { error: { code: 'ConsentRequired' } });
        const { token } = JSON.parse(text);
        held.set(person, token);
        return answer(200, { connectionName: 'desk', token });
      }
      case '/api/usertoken/SignOut':
        held.delete(person);
        return answer(200);
      default:
        return answer(404);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url: base,
    held,
    calls,
    /** Shown to the person in the window, and typed or sent along from there. */
    code: (code: string, token: string) => void codes.set(code, token),
    consent: (given: boolean) => {
      consented = given;
    },
    goAway: (gone: boolean) => {
      away = gone;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
