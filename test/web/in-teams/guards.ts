/** What a stranger tries: to show the page, to speak to it, to speak for somebody; and where tokens must not be found. */
import { describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { wordsFor } from '../../../locales/words.ts';
import { people } from '../../support/door.ts';
import { expectComplaint } from '../visit.ts';
import { clientSecret, type Production, refreshToken } from './production.ts';
import type { Seats } from './seats.ts';
import { tabDoor } from './tab-door.ts';

const stranger = '55555555-5555-4555-8555-555555555555';

/** Every value of every table, as text. */
async function everythingIn(databaseUrl: string): Promise<string> {
  const client = new Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const parts: string[] = [];
  for (const { name } of rows) {
    const held = await client.query<{ line: string }>(`select row_to_json(t)::text as line from ${name} t`);
    parts.push(...held.rows.map(({ line }) => line));
  }
  await client.end();
  return parts.join('\n');
}

export function tellGuards(desk: () => Production, seats: Seats): void {
  const chat = (headers: Record<string, string>, path = '/api/chat') =>
    fetch(`${desk().url}${path}`, {
      method: path === '/api/chat' ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...headers },
      ...(path === '/api/chat'
        ? { body: JSON.stringify({ conversation: 'c', kind: 'open', locale: 'de-DE' }) }
        : {}),
    });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  describe('a stranger', () => {
    test.each([
      'https://evil.example',
      'https://teams.microsoft.com.evil.example',
      'https://evilteams.microsoft.com',
      'https://microsoftonline.cn',
    ])('%s cannot show the page in a frame', async (origin) => {
      const tab = await seats.stand({ person: people.admin, locale: 'en-US', place: { origin } });
      await tab.frame.waitForURL(/chrome-error/);
      expectComplaint(/frame-ancestors/);
      expect(tab.turns).toEqual([]);
    });

    test('who speaks to the page from another frame is not heard, whatever of Teams’ it says', async () => {
      const door = tabDoor(() => seats.take({ person: people.admin, locale: 'en-US', theme: 'default' }));
      await door.say('hello');
      const tab = await door.tab();
      await tab.frame.evaluate(() => {
        const worn: (string | undefined)[] = [];
        Object.assign(window, { worn });
        new MutationObserver(() => worn.push(document.documentElement.dataset.theme)).observe(
          document.documentElement,
          { attributeFilter: ['data-theme'] },
        );
      });
      await tab.page.context().route('https://evil.example/**', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<script>
            const tab = parent.frames[0];
            tab.postMessage({ func: 'themeChange', args: ['contrast'] }, '*');
            tab.postMessage({ func: 'contextChange', args: [{ app: { locale: 'ru-ru', theme: 'contrast' }, page: {} }] }, '*');
            for (let id = 0; id < 60; id += 1) tab.postMessage({ id, args: [true, 'forged'] }, '*');
            parent.postMessage({ func: 'registerHandler', args: ['themeChange'] }, '*');
            document.write('said');
          </script>`,
        }),
      );
      await tab.page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.src = 'https://evil.example/';
        frame.className = 'evil';
        document.body.append(frame);
      });
      await tab.page.frameLocator('.evil').getByText('said').waitFor();
      // What Teams itself says afterwards is heard, so what was said before has been looked at.
      await tab.becomeTheme('dark');
      await tab.frame.locator('html[data-theme="dark"]').waitFor();
      expect(await tab.frame.evaluate('worn')).toEqual(['dark']);
      await door.say('help');
      expect(tab.turns.filter(({ authorization }) => authorization.includes('forged'))).toEqual([]);
      expect(await tab.frame.locator('html').getAttribute('lang')).toBe('en-US');
    });

    test('another site cannot speak for whoever has the page open, even with their token', async () => {
      const token = await desk().tokenFor(people.admin);
      for (const path of ['/api/chat', '/api/chat/events?conversation=c']) {
        expect((await chat({ ...bearer(token), origin: 'https://evil.example' }, path)).status).toBe(403);
        expect((await chat({ ...bearer(token), 'sec-fetch-site': 'cross-site' }, path)).status).toBe(403);
      }
    });

    test.each([
      ['without a token', 401, async () => ({})],
      ['with one that ran out', 401, async () => bearer(await desk().tokenFor(people.admin, {}, '-10m'))],
      [
        'with one for another application',
        401,
        async () => bearer(await desk().tokenFor(people.admin, { aud: 'api://another' })),
      ],
      [
        'with one of a tenant that its issuer is not',
        401,
        async () => bearer(await desk().tokenFor(people.admin, { tid: stranger })),
      ],
      [
        'of a tenant that is not let in',
        403,
        async () =>
          bearer(await desk().tokenFor(people.admin, { tid: stranger, iss: desk().issuerOf(stranger) })),
      ],
    ] as const)(
      '%s gets %i, in words of the reader’s language, and nothing else',
      async (_who, status, headers) => {
        const said = await chat(await headers());
        expect(said.status).toBe(status);
        expect(Object.keys(Object(await said.json())).sort()).toEqual(['locale', 'message', 'words']);
        const heard = await chat(await headers(), '/api/chat/events?conversation=c');
        expect(heard.status).toBe(status);
      },
    );

    test('of a tenant that is not let in reads why in the tab, in Teams’ language', async () => {
      const token = async () => ({
        token: await desk().tokenFor(people.admin, { tid: stranger, iss: desk().issuerOf(stranger) }),
      });
      const tab = await seats.take({ person: people.admin, locale: 'zh-CN', token });
      await tab.frame.getByText(wordsFor('zh-CN').say('bot.notAllowed')).waitFor();
      // Or Teams would lay its own complaint over it after half a minute.
      await tab.page.waitForFunction('teams.heard.some(({ func }) => func === "appInitialization.success")');
      expectComplaint(/403/);
    });
  });

  describe('a token', () => {
    test('is found in no address, no storage, no log, no document and no table', async () => {
      const door = tabDoor(() => seats.take({ person: people.sales, locale: 'en-US' }));
      await door.say('hello');
      await door.say('upgrade Contoso from Business to E3, 27 licenses');
      const tab = await door.tab();
      const shown = tab.turns
        .map(({ authorization }) => authorization.replace('Bearer ', ''))
        .filter(Boolean);
      expect(shown.length).toBeGreaterThan(1);
      const kept = await tab.frame.evaluate(() =>
        JSON.stringify([
          history.state,
          location.href,
          performance.getEntries().map(({ name }) => name),
          document.documentElement.outerHTML,
        ]),
      );
      const places = {
        addresses: tab.addresses.join('\n'),
        kept,
        logs: desk().logs(),
        tables: await everythingIn(desk().databaseUrl),
      };
      expect(places.logs).toContain('"route":"chat"');
      expect(places.tables).toContain('Contoso');
      // The middle of it is what names the person; the end is what makes it good.
      const [, payload = 'none', signature = 'none'] = (shown[0] ?? '').split('.');
      for (const [place, text] of Object.entries(places))
        for (const part of [payload, signature, clientSecret, refreshToken])
          expect({ place, part, found: text.includes(part) }).toEqual({ place, part, found: false });
    });
  });
}
