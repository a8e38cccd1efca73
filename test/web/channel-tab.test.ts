import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from '@jest/globals';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { customerList } from './sample-cards.ts';
import { desk, openSampleDesk, people, type Script } from './sample-desk.ts';
import { alsoClose, expectComplaint, inBrowser, newPage } from './visit.ts';

/** Teams as it shows a tab that somebody is about to add: it waits for the tab's word, saves, and asks for what to keep. */
function hostPage(tab: string, frameContext: string): string {
  return `<!doctype html><html lang="en"><title>host</title><body><iframe title="tab" width="900" height="700"></iframe><script>
    const frame = document.querySelector('iframe');
    const answers = {
      initialize: () => ['${frameContext}', 'web', JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: { config: {} } } }), '2.58.0'],
      getContext: () => [{ locale: 'en-us', theme: 'default', entityId: '', frameContext: '${frameContext}' }],
      'settings.setSettings': () => [true],
    };
    window.heard = [];
    window.addEventListener('message', ({ data, source }) => {
      window.heard.push({ func: data.func, args: data.args });
      if (!answers[data.func]) return;
      source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answers[data.func]() }, '*');
    });
    window.push = (func, args) => frame.contentWindow.postMessage({ func, args }, '*');
    frame.src = ${JSON.stringify(tab)};
  </script></body></html>`;
}

const hello: Script = (said, locale) =>
  said.kind === 'open'
    ? { activities: [desk({ text: 'Good morning.', cards: [customerList(locale)] })] }
    : {};

async function inTeams(frameContext: string, view: string) {
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
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const server = await openSampleDesk(hello, 'en-US', { extraHosts: [origin] });
  alsoClose(() => server.close());
  html = hostPage(`${server.address.replace(/\/$/, '')}/?view=${view}`, frameContext);
  const page = await newPage();
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(origin);
  const tab = await page.waitForSelector('iframe').then((element) => element.contentFrame());
  await tab?.getByRole('heading', { name: english['page.landingTitle'] }).waitFor();
  expectComplaint(/404/);
  return { page, tab, server };
}

describe('the page, added to a channel', () => {
  inBrowser('shows what it will be, may be saved at once, and asks for no address', async () => {
    const { page, tab, server } = await inTeams('settings', 'configure');
    await tab?.getByText(english['page.landingSave']).waitFor();
    // There is nowhere to go yet.
    expect(await tab?.getByRole('navigation').count()).toBe(0);
    await page.waitForFunction(
      'window.heard.some(({ func, args }) => func === "settings.setValidityState" && args[0] === true)',
    );
    await page.evaluate('window.push("settings.save", [{}])');
    await page.waitForFunction('window.heard.some(({ func }) => func === "settings.save.success")');
    const [kept] = await page.evaluate<{ contentUrl: string; suggestedDisplayName: string }[]>(
      'window.heard.find(({ func }) => func === "settings.setSettings").args',
    );
    // Nothing of who added it: everybody's tab is the same address.
    expect(kept?.contentUrl).toBe(`${server.address.replace(/\/$/, '')}/?view=channel`);
    expect(kept?.suggestedDisplayName).toBe('Upgrade Desk');
  });

  inBrowser('begins the same for everybody, and leads each to a conversation of their own', async () => {
    const seen: string[] = [];
    for (const person of people.slice(0, 2)) {
      const { tab, server } = await inTeams('content', 'channel');
      server.script = (said, locale) =>
        said.kind === 'open'
          ? { activities: [desk({ text: `For ${person.name} alone.` })] }
          : hello(said, locale);
      await tab?.goto(`${server.address}/?view=channel`);
      const shown = tab?.locator('main');
      await tab?.getByRole('button', { name: english['page.landingOpen'] }).waitFor();
      seen.push((await shown?.innerText()) ?? '');
      await tab?.getByRole('button', { name: english['page.landingOpen'] }).click();
      await tab?.getByText(`For ${person.name} alone.`).waitFor();
    }
    // Each tab that is opened asks for the list of hosts.
    expectComplaint(/404/);
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]).toContain(english['page.landingPrivate']);
  });

  inBrowser('does not meddle where it is only read', async () => {
    const { page } = await inTeams('content', 'channel');
    const heard = await page.evaluate<string[]>('window.heard.map(({ func }) => func)');
    expect(heard.filter((func) => func.startsWith('settings.'))).toEqual([]);
  });
});
