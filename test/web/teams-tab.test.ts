import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { fileCard } from './file-card.ts';
import { customerList } from './sample-cards.ts';
import { desk, openSampleDesk, type SampleDesk, type Script } from './sample-desk.ts';
import { alsoClose, expectComplaint, inBrowser, newPage } from './visit.ts';

type Host = { readonly page: Page; readonly tab: Frame; readonly server: SampleDesk };
type HostSettings = {
  readonly context?: object;
  readonly silent?: boolean;
  readonly known?: boolean;
  readonly valid?: string;
};

/** Ten lines of Teams: it greets, tells where the tab is, hands out a token, and says when the theme changes. */
function hostPage(tab: string, context: object, silent: boolean): string {
  return `<!doctype html><html lang="en"><title>host</title><body><iframe title="tab" width="900" height="700"></iframe><script>
    const frame = document.querySelector('iframe');
    const answers = {
      initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} }), '2.58.0'],
      getContext: () => [${JSON.stringify(context)}],
      'authentication.getAuthToken': () => [true, 'token-' + ++given],
    };
    let given = 0;
    window.heard = [];
    window.addEventListener('message', ({ data, source }) => {
      window.heard.push(data.func);
      if (${silent} || !answers[data.func]) return;
      source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answers[data.func]() }, '*');
    });
    window.push = (func, args) => frame.contentWindow.postMessage({ func, args }, '*');
    frame.src = ${JSON.stringify(tab)};
  </script></body></html>`;
}

async function inTeams(
  script: Script,
  { context = {}, silent = false, known = true, valid }: HostSettings = {},
): Promise<Host> {
  let html = '';
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(html);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  alsoClose(async () => {
    host.closeAllConnections();
    await new Promise((resolve) => host.close(resolve));
  });
  const { port } = host.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const server = await openSampleDesk(script, 'en-US', { extraHosts: known ? [origin] : [] });
  alsoClose(() => server.close());
  if (valid) server.valid = valid;
  const told = { locale: 'de-de', theme: 'dark', entityId: 'home', frameContext: 'content', ...context };
  html = hostPage(server.address, told, silent);
  const page = await newPage();
  // The list of hosts that teams-js asks for; there is no such place in a test.
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(origin);
  const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
  if (!frame) throw new Error('the tab has no frame');
  return { page, tab: frame, server };
}

const hello: Script = (said, locale) =>
  said.kind === 'open'
    ? { activities: [desk({ text: 'Good morning.', cards: [customerList(locale)] })] }
    : {};

describe('the page as a tab of Teams', () => {
  inBrowser('opens in the theme and the language of Teams, and says when it is ready', async () => {
    const { page, tab, server } = await inTeams(hello);
    await tab.getByText('Good morning.').waitFor();
    expectComplaint(/404/);
    expect(await tab.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(server.heard[0]).toMatchObject({ kind: 'open', locale: 'de-de' });
    await page.waitForFunction('window.heard.includes("appInitialization.success")');
    // Teams names the app above the tab: no second head line (the name stays for who listens).
    expect(await tab.locator('.header h1').evaluate((name) => getComputedStyle(name).clipPath)).toBe(
      'inset(50%)',
    );
  });

  inBrowser('follows a change of theme without being opened again', async () => {
    const { page, tab, server } = await inTeams(hello);
    await tab.getByText('Good morning.').waitFor();
    expectComplaint(/404/);
    await page.evaluate('window.push("themeChange", ["contrast"])');
    await tab.locator('html[data-theme="contrast"]').waitFor();
    await page.evaluate('window.push("themeChange", ["default"])');
    await tab.locator('html[data-theme="light"]').waitFor();
    expect(server.heard.filter(({ kind }) => kind === 'open')).toHaveLength(1);
  });

  inBrowser('shows the server its token when it is asked for one, and from then on', async () => {
    const { tab, server } = await inTeams(hello, { valid: 'token-1' });
    await tab.getByText('Good morning.').waitFor();
    expectComplaint(/404|401/);
    expect(server.tokens).toEqual([undefined, 'Bearer token-1']);
    const field = tab.getByRole('textbox', { name: english['page.writeHere'] });
    await field.fill('Contoso');
    await field.press('Enter');
    await tab.locator('.from-person:not(.on-its-way)').waitFor();
    expect(server.tokens.at(-1)).toBe('Bearer token-1');
    await server.listened();
    const kept = await tab.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).toContain('conversation:');
    expect(kept).not.toContain('token-1');
  });

  inBrowser.each([
    ['nobody known', 401],
    ['nobody let in', 403],
  ])(
    'an opening refused as %s can be tried again where it says so, without a reload',
    async (_who, status) => {
      const message = 'Sorry, not now.';
      let letIn = false;
      const { tab, server } = await inTeams((said, locale) =>
        letIn ? hello(said, locale) : { status, message },
      );
      const notice = tab.locator('.trouble', { hasText: message });
      await notice.waitFor();
      const again = notice.getByRole('button', { name: english['page.retry'] });
      const asked = () => server.heard.length;
      const before = asked();
      await again.press('Enter');
      await tab.locator('.trouble .quiet-button:not([aria-disabled])').waitFor();
      expect(asked()).toBeGreaterThan(before);
      expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
      letIn = true;
      await again.press('Enter');
      await tab.getByText('Good morning.').waitFor();
      expectComplaint(/404|401|403/);
      expect(await tab.locator('.trouble').isVisible()).toBe(false);
      // Whoever listens or goes by keyboard is where the answer is.
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await server.listened();
    },
  );

  inBrowser('what is tried again in a view opens the conversation too, and the other way round', async () => {
    let letIn = false;
    const { tab } = await inTeams(
      (said, locale) => (letIn ? hello(said, locale) : { status: 403, message: 'Sorry.' }),
      {
        context: { subEntityId: 'history' },
      },
    );
    const again = tab.locator('.view .card-note').getByRole('button', { name: english['page.retry'] });
    await again.waitFor();
    letIn = true;
    await again.click();
    await tab.locator('.view .card').waitFor();
    await tab.locator('.trouble').waitFor({ state: 'hidden' });
    await tab.locator('.nav a').first().click();
    await tab.locator('.chat').getByText('Good morning.').waitFor();
    expectComplaint(/404|403/);
  });

  inBrowser('fetches a new token when the old one has run out, and goes on hearing', async () => {
    const { tab, server } = await inTeams(hello, { valid: 'token-1' });
    await tab.getByText('Good morning.').waitFor();
    await server.listened();
    server.valid = 'token-2';
    server.script = (said, locale) =>
      said.kind === 'open' ? { activities: [desk({ text: 'Your order is done.' })] } : hello(said, locale);
    server.hangUp();
    await tab.getByText('Your order is done.').waitFor();
    expectComplaint(/404|401|ERR_/);
    expect(server.tokens.at(-1)).toBe('Bearer token-2');
  });

  inBrowser(
    'a file of the reader’s own is fetched with the token, also when that has just run out',
    async () => {
      const file: Script = () => ({
        activities: [desk({ text: 'Good morning.', cards: [fileCard('https://desk.example')] })],
      });
      const { page, tab, server } = await inTeams(file, { valid: 'token-1' });
      await tab.getByText('Good morning.').waitFor();
      server.valid = 'token-2';
      server.file = { status: 200, name: 'Bestellverlauf.csv', text: 'mine' };
      const saved = page.waitForEvent('download');
      await tab.getByRole('link', { name: 'Download the file' }).click();
      expect((await saved).suggestedFilename()).toBe('Bestellverlauf.csv');
      expectComplaint(/404|401/);
      expect(server.tokens.slice(-2)).toEqual(['Bearer token-1', 'Bearer token-2']);
    },
  );

  inBrowser('a deep link opens at the file it names', async () => {
    const { tab, server } = await inTeams(hello, { context: { subEntityId: 'export/one' } });
    await tab.getByText('Good morning.').waitFor();
    expectComplaint(/404/);
    expect(server.heard[0]).toMatchObject({ kind: 'open', file: 'one' });
  });

  inBrowser('a deep link opens at the order it names', async () => {
    const { tab, server } = await inTeams(hello, { context: { subEntityId: 'order/UD-7Q2K9M' } });
    await tab.getByText('Good morning.').waitFor();
    expectComplaint(/404/);
    expect(server.heard[0]).toMatchObject({ kind: 'open', order: 'UD-7Q2K9M' });
  });

  inBrowser('a host that stays silent does not keep the page from opening', async () => {
    const { tab, server } = await inTeams(hello, { silent: true });
    await tab.getByText('Good morning.').waitFor();
    expectComplaint(/404/);
    // The browser's own language, whatever it is on this machine.
    const locale = await tab.evaluate(() => navigator.language);
    expect(server.heard[0]).toMatchObject({ kind: 'open', locale });
  });

  inBrowser('a site that is not Teams cannot frame the page', async () => {
    const { tab } = await inTeams(hello, { known: false });
    await tab.waitForURL(/chrome-error/);
    expectComplaint(/frame-ancestors/);
  });
});
