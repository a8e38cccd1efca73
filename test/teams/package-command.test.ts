import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { chatAndPage } from './deployments.ts';

const command = fileURLToPath(new URL('../../commands/package.ts', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packed(env: Readonly<Record<string, string>>, into: string) {
  return new Promise<{ code: number; said: string; problems: string }>((resolve) => {
    // In a folder without a .env, and with nothing of this machine's settings.
    const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', ...env } };
    execFile(process.execPath, [command, into], options, (error, said, problems) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said, problems }),
    );
  });
}

function manifestIn(zip: string) {
  return JSON.parse(strFromU8(unzipSync(readFileSync(zip))['manifest.json'] ?? new Uint8Array()));
}

const settings = {
  MicrosoftAppId: chatAndPage.botId ?? '',
  PUBLIC_URL: `${chatAndPage.publicUrl}/`,
  PUBLISHER_NAME: chatAndPage.publisher.name,
  PUBLISHER_URL: chatAndPage.publisher.website,
  PRIVACY_URL: chatAndPage.publisher.privacy,
  TERMS_URL: chatAndPage.publisher.terms,
};

test('with nothing set there is still a package to look at, and it says what was invented', async () => {
  const { code, said } = await packed({}, join(folder, 'sample'));
  expect(code).toBe(0);
  expect(said).toContain(join('sample', 'upgrade-desk.zip'));
  expect(said).toContain(join('sample', 'upgrade-desk-21vianet.zip'));
  expect(said).toMatch(/to look at, not to upload.*MicrosoftAppId, PUBLIC_URL, PUBLISHER_NAME/);
  expect(readdirSync(join(folder, 'sample')).sort()).toEqual([
    'upgrade-desk-21vianet.zip',
    'upgrade-desk.zip',
  ]);
  const { id, validDomains } = manifestIn(join(folder, 'sample', 'upgrade-desk.zip'));
  expect(id).toMatch(/^00000000-/);
  expect(validDomains).toEqual(['upgrade-desk.example']);
});

test('a registered deployment gets its own ids and addresses', async () => {
  const { code, said, problems } = await packed(settings, join(folder, 'ours'));
  expect({ code, problems }).toEqual({ code: 0, problems: '' });
  expect(said).not.toContain('invented');
  expect(said).toContain(`BOT_CLOUD is global: the one to upload is ${join('ours', 'upgrade-desk.zip')}`);
  const made = manifestIn(join(folder, 'ours', 'upgrade-desk.zip'));
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(made).toMatchObject({ id: settings.MicrosoftAppId, version, developer: { name: 'Contoso' } });
  expect(made.staticTabs[1].contentUrl).toBe('https://desk.contoso.example/');
});

test('the app keeps an id of its own when the bot is registered anew', async () => {
  const TEAMS_APP_ID = '33333333-3333-4333-8333-333333333333';
  await packed({ ...settings, TEAMS_APP_ID }, join(folder, 'own-id'));
  const { id, bots } = manifestIn(join(folder, 'own-id', 'upgrade-desk.zip'));
  expect([id, bots[0].botId]).toEqual([TEAMS_APP_ID, settings.MicrosoftAppId]);
});

test('the page alone, for Teams operated by 21Vianet, names the package that fits', async () => {
  const { MicrosoftAppId: TAB_APP_ID, ...rest } = settings;
  const { said } = await packed({ ...rest, TAB_APP_ID, BOT_CLOUD: '21vianet' }, join(folder, 'page'));
  expect(said).toContain(`the one to upload is ${join('page', 'upgrade-desk-21vianet.zip')}`);
  expect(manifestIn(join(folder, 'page', 'upgrade-desk-21vianet.zip'))).not.toHaveProperty('bots');
});

test('where people sign in from the chat, the host of that sign-in is vouched for, and no other', async () => {
  await packed({ ...settings, OAUTH_CONNECTION: 'desk' }, join(folder, 'signing-in'));
  const { validDomains } = manifestIn(join(folder, 'signing-in', 'upgrade-desk.zip'));
  expect(validDomains).toEqual(['desk.contoso.example', 'token.botframework.com']);
  const tabs = manifestIn(join(folder, 'signing-in', 'upgrade-desk-21vianet.zip'));
  expect(tabs.validDomains).toEqual(['desk.contoso.example']);
});

test('whatever is missing or wrong is said at once, and nothing is written', async () => {
  const { code, problems } = await packed(
    { MicrosoftAppId: 'x', PUBLIC_URL: 'http://desk.contoso.example', PRIVACY_URL: 'nowhere' },
    join(folder, 'none'),
  );
  expect(code).toBe(1);
  for (const name of [
    'MicrosoftAppId',
    'PUBLIC_URL',
    'PUBLISHER_NAME',
    'PUBLISHER_URL',
    'PRIVACY_URL',
    'TERMS_URL',
  ])
    expect(problems).toMatch(new RegExp(`^${name}: `, 'm'));
  expect(readdirSync(folder)).not.toContain('none');
});

test('an address that the store would not take is said, and no reason to stop', async () => {
  const { code, said } = await packed(
    { ...settings, PUBLIC_URL: 'https://abc.devtunnels.ms' },
    join(folder, 'tunnel'),
  );
  expect(code).toBe(0);
  expect(said).toContain('The store would refuse: PUBLIC_URL: abc.devtunnels.ms');
});
