/** Opens the page as a tab of Teams in a real browser. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContextOptions, Frame, Page, Request } from 'playwright-core';
import { type Fields, isFields } from '../../support/door.ts';
import { alsoClose, newPage } from '../visit.ts';
import { type Situation, type TeamsPlace, type TokenAnswer, teamsOrigins } from './situation.ts';

export type Tab = {
  readonly page: Page;
  /** As it is now: after a reload it is another one. */
  readonly frame: Frame;
  /** What was asked of Teams so far, in order. */
  heard(): Promise<readonly { readonly func: string; readonly args: readonly unknown[] }[]>;
  /** What the tab said to the server, with the token it showed. */
  readonly turns: readonly { readonly said: Fields; readonly authorization: string }[];
  /** Every address that anything in this browser asked for. */
  readonly addresses: readonly string[];
  becomeTheme(theme: Situation['theme']): Promise<void>;
  becomeLocale(tag: string): Promise<void>;
};

export type Opening = {
  readonly situation: Situation;
  readonly place: TeamsPlace | { readonly origin: string };
  readonly token: () => Promise<TokenAnswer>;
  readonly options?: BrowserContextOptions;
};

const outer = build({
  entryPoints: [fileURLToPath(new URL('outer-page.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  write: false,
});

const shell = (situation: Situation) => `<!doctype html><html lang="en"><title>Teams</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block;overflow:hidden}</style>
<body><script type="application/json" id="situation">${JSON.stringify(situation).replaceAll('<', '\\u003c')}</script>
<script src="/outer.js"></script></body></html>`;

export function saidIn(request: Request): Fields {
  const said: unknown = request.method() === 'POST' ? request.postDataJSON() : undefined;
  return isFields(said) ? said : {};
}

/** Only the outer page's origin is played; everything else goes the way it goes. */
export async function openInTeams({ situation, place, token, options }: Opening): Promise<Tab> {
  const page = await newPage({ locale: 'en-US', ...options });
  const context = page.context();
  const origin = typeof place === 'string' ? teamsOrigins[place] : place.origin;
  const script = (await outer).outputFiles[0]?.text ?? '';
  // Browsers before this permission need no leave and know none by that name.
  await context.grantPermissions(['local-network-access']).catch(() => undefined);
  await context.route(`${origin}/**`, async (route) => {
    switch (new URL(route.request().url()).pathname) {
      case '/outer.js':
        return route.fulfill({ contentType: 'text/javascript', body: script });
      case '/token':
        return route.fulfill({ json: await token() });
      case '/':
        return route.fulfill({ contentType: 'text/html', body: shell(situation) });
      default:
        return route.fulfill({ status: 204 });
    }
  });
  // Teams' own list of its addresses, which teams-js looks up.
  await context.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { validOrigins: ['teams.microsoft.com', '*.cloud.microsoft'] },
    }),
  );
  alsoClose(() => context.unrouteAll({ behavior: 'ignoreErrors' }));
  const turns: { said: Fields; authorization: string }[] = [];
  const addresses: string[] = [];
  page.on('request', (request) => {
    addresses.push(request.url());
    const { authorization = '' } = request.headers();
    if (request.url().endsWith('/api/chat')) turns.push({ said: saidIn(request), authorization });
  });
  await page.goto(`${origin}/`);
  await page.waitForSelector('iframe');
  return {
    page,
    get frame() {
      const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
      if (!frame) throw new Error('the tab has no frame');
      return frame;
    },
    turns,
    addresses,
    heard: () => page.evaluate('teams.heard'),
    becomeTheme: (theme) => page.evaluate(`teams.becomeTheme(${JSON.stringify(theme)})`),
    becomeLocale: (tag) => page.evaluate(`teams.becomeLocale(${JSON.stringify(tag)})`),
  };
}
