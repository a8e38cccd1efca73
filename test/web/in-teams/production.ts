/**
 * A deployment for Teams operated by 21Vianet: the process in production mode with a PostgreSQL server, people who sign in
 * and whose tokens are exchanged, a partner's credentials, and the simulator in the place of Partner Center.
 */
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
export const clientSecret = 'what-only-the-application-knows';
export const refreshToken = 'what-the-partner-consented-to';

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

export async function openProduction() {
  const [provider, simulator, databaseUrl] = await Promise.all([
    openIdProvider(),
    startSimulator({ customers: [...storyCustomers, ...ownCustomers] }),
    freshDatabaseUrl(),
  ]);
  const sign = await provider.makeKey('one');
  provider.exchangesBy({ clientId: app, clientSecret, audience: app });
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
    TEAMS_APP_ID: app,
    TAB_APP_SECRET: clientSecret,
    TAB_AUTHORITY: provider.url,
    ALLOWED_TENANTS: tenant,
    ROLE_CLAIMS: Object.entries(roles)
      .map(([role, claim]) => `${role}=${claim}`)
      .join('; '),
    PARTNER_CENTER_URL: simulator.url,
    PARTNER_CENTER_CLIENT_ID: app,
    PARTNER_CENTER_CLIENT_SECRET: clientSecret,
    PARTNER_CENTER_REFRESH_TOKEN: refreshToken,
    LOGIN_ON_LOOPBACK: provider.url,
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
    /** What the login was asked for, and how it answered. */
    exchanges: provider.exchanges,
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
      await Promise.all([provider.close(), simulator.close()]);
    },
  };
}

export type Production = Awaited<ReturnType<typeof openProduction>>;
