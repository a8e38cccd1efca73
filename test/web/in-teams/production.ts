/**
 * A deployment for Teams operated by 21Vianet: the process in production mode with a PostgreSQL server, signed-in people,
 * a partner's credentials, and the simulator in the place of Partner Center.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { localPeople } from '../../../bot/turn/people.ts';
import { startSimulator } from '../../../partner-center/simulator/start.ts';
import { openIdProvider } from '../../bot/support/open-id-provider.ts';
import { aFolder, freePort, Process } from '../../bot/support/process.ts';
import { storyCustomers } from '../../stories/customers.ts';
import { freshDatabaseUrl } from '../../support/database.ts';

export const tenant = '7c1f5a0e-4c0b-4d5f-9a57-0d6f2e1b8a11';
export const app = '2f0f3a52-5a7e-4a0e-8f43-6f1f2f4f9d22';

/** Whose orders are told in this room; the stories have customers of their own. */
const ownCustomers = [
  ...[
    'Blue Yonder',
    'City Power',
    'Consolidated Messenger',
    'Fourth Coffee',
    'VanArsdel',
    'Wingtip Toys',
    'A. Datum',
    'School of Fine Art',
  ],
].map((name) => ({
  name,
  domain: `${name.toLowerCase().replaceAll(/\W/g, '')}.partner.onmschina.cn`,
  culture: 'en-US',
  subscriptions: [{ offer: 'business', quantity: 25 } as const],
}));

const roles: Readonly<Record<string, string>> = {
  admin: 'UpgradeDesk.Admin',
  sales: 'UpgradeDesk.Sales',
  helpdesk: 'UpgradeDesk.Helpdesk',
};

/** 21Vianet's login, as far as a partner's refresh token goes. */
async function openPartnerLogin() {
  const server = createServer((request, response) => {
    response.statusCode = request.url === `/${tenant}/oauth2/token` ? 200 : 404;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: 'partner-token', expires_in: '3600' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function openProduction() {
  const [provider, login, simulator, databaseUrl] = await Promise.all([
    openIdProvider(),
    openPartnerLogin(),
    startSimulator({ customers: [...storyCustomers, ...ownCustomers] }),
    freshDatabaseUrl(),
  ]);
  const sign = await provider.makeKey('one');
  const port = await freePort();
  const env = {
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: aFolder(),
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'trace',
    BOT_CLOUD: '21vianet',
    TAB_APP_ID: app,
    TAB_AUTHORITY: provider.url,
    ALLOWED_TENANTS: tenant,
    ROLE_CLAIMS: Object.entries(roles)
      .map(([role, claim]) => `${role}=${claim}`)
      .join('; '),
    PARTNER_CENTER_URL: simulator.url,
    PARTNER_CENTER_CLIENT_ID: '9a4d2c1e-0f5b-4f53-8d1c-3b2a1f0e7c33',
    PARTNER_CENTER_CLIENT_SECRET: 'partner-secret',
    PARTNER_CENTER_REFRESH_TOKEN: 'partner-refresh-token',
    LOGIN_ON_LOOPBACK: login.url,
  };
  const before = ['--import', fileURLToPath(new URL('login-on-loopback.ts', import.meta.url))];
  let process = await new Process(env, before).ready();
  let logged = '';

  return {
    url: process.url,
    databaseUrl,
    /** Everything that the process has written so far, before every restart too. */
    logs: () => logged + process.stdout + process.stderr,
    /** What Teams gets from the login for that person; any claim can be made wrong. */
    tokenFor(person: string, difference: Record<string, unknown> = {}, expiresIn = '10m'): Promise<string> {
      const known = localPeople.find(({ id }) => id === person);
      const claims = {
        iss: `${provider.url}/${tenant}/v2.0`,
        aud: app,
        tid: tenant,
        oid: person,
        name: known?.name ?? 'Megan Bowen',
        roles: [roles[known?.role ?? 'admin']],
        // No two tokens are the same text.
        uti: crypto.randomUUID(),
      };
      return sign({ ...claims, ...difference }, expiresIn);
    },
    issuerOf: (other: string) => `${provider.url}/${other}/v2.0`,
    /** Resolves once that token is no longer taken. */
    async refuses(authorization: string): Promise<void> {
      for (;;) {
        const { status } = await fetch(`${process.url}/api/chat/events`, { headers: { authorization } });
        if (status === 401) return;
        await pause(100);
      }
    },
    async control(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
      const response = await fetch(`${simulator.url}/simulator/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.json();
    },
    async restart() {
      await process.stop();
      logged += process.stdout + process.stderr;
      process = await new Process(env, before).ready();
    },
    async close() {
      await process.stop();
      await Promise.all([provider.close(), login.close(), simulator.close()]);
    },
  };
}

export type Production = Awaited<ReturnType<typeof openProduction>>;
