import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { exportLinks } from '../../bot/page/export-links.ts';
import type { ExportFile } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import { exportFiles } from '../../storage/exports.ts';
import { people } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';
import { openIdProvider } from './support/open-id-provider.ts';
import { posting } from './support/serving.ts';
import { openTeamsDesk, type TeamsDesk, type TeamsDeskParts } from './teams/support/teams-desk.ts';

let real: RealDesk;
const open: { close(): Promise<unknown> }[] = [];
beforeAll(async () => {
  real = await openRealDesk();
  const door = directDoor(real, { conversation: 'somebody orders' });
  await door.say('upgrade Fabrikam from Business Essentials to E3, 40 licenses');
  await door.say('yes');
});
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});
afterAll(() => real.close());

async function aDesk(parts: TeamsDeskParts = {}): Promise<TeamsDesk> {
  const desk = await openTeamsDesk(real, parts);
  open.push(desk);
  return desk;
}

type Said = Readonly<Record<string, unknown>>;

/** Pressed on the page, as the page sends it. */
async function linkOnPage(
  desk: TeamsDesk,
  more: Said = {},
  headers: Record<string, string> = {},
): Promise<string> {
  const said = {
    conversation: 'c1',
    kind: 'action',
    card: 'a',
    verb: 'history.export',
    data: { verb: 'history.export' },
    ...more,
  };
  const response = await fetch(`${desk.here}/api/chat`, posting(JSON.stringify(said), headers));
  const url = /"type":"Action\.OpenUrl","title":"Download the file","url":"([^"]+)"/.exec(
    await response.text(),
  )?.[1];
  if (!url) throw new Error('no link on the card');
  return url;
}

/** The link, asked of this very server. */
const at = (desk: TeamsDesk, link: string) => `${desk.here}${new URL(link).pathname}${new URL(link).search}`;

describe('in local mode', () => {
  const admin = { person: people.admin, locale: 'en-US' };

  test('the link gives the table to be saved, and nothing is kept of it on the way', async () => {
    const desk = await aDesk();
    const response = await fetch(at(desk, await linkOnPage(desk, admin)));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Order history \d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''Order%20history%20\d{4}-\d\d-\d\d\.csv$/,
      ),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(Number(response.headers.get('content-length')));
    expect(bytes.toString('utf8')).toMatch(
      /^\uFEFFReference,Customer,[^\r\n]+\r\n(?:.*\r\n)*UD-\w+,Fabrikam,/,
    );
  });

  test.each([
    ['de-DE', 'Bestellverlauf'],
    ['ru-RU', 'История заказов'],
    ['zh-CN', '订单历史记录'],
  ])(
    'in %s the file has a name in that language, and one that any program can read',
    async (locale, name) => {
      const desk = await aDesk();
      const said = {
        conversation: locale,
        kind: 'message',
        text: 'export the order history',
        ...admin,
        locale,
      };
      const text = await (await fetch(`${desk.here}/api/chat`, posting(JSON.stringify(said)))).text();
      const link = /"url":"([^"]+\/api\/exports\/[^"]+)"/.exec(text)?.[1] ?? '';
      const disposition = (await fetch(at(desk, link))).headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; filename="[\w .()-]+\.csv"; filename\*=UTF-8''[\w%.-]+$/);
      expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toMatch(
        new RegExp(`^${name} \\d{4}-\\d\\d-\\d\\d\\.csv$`),
      );
    },
  );

  test('another person, another tenant, an expired file and an unknown one are answered alike', async () => {
    const desk = await aDesk();
    const link = new URL(at(desk, await linkOnPage(desk, admin)));
    const answered = async (change: (url: URL) => void) => {
      const url = new URL(link);
      change(url);
      const response = await fetch(url);
      return { status: response.status, text: await response.text() };
    };
    const nothing = { status: 404, text: '{"message":"There is nothing here."}' };
    expect(await answered((url) => url.searchParams.set('person', people.sales))).toEqual(nothing);
    expect(await answered((url) => url.searchParams.set('tenant', 'fabrikam'))).toEqual(nothing);
    expect(await answered((url) => (url.pathname = `${url.pathname}x`))).toEqual(nothing);
    expect(await answered((url) => (url.pathname = '/api/exports/%00%2e%2e'))).toEqual(nothing);
    expect((await answered(() => undefined)).status).toBe(200);
    await real.database.query(`update export_file set expires_at = now()`);
    expect(await answered(() => undefined)).toEqual(nothing);
  });

  test('a name that points at this machine from elsewhere gets nothing', async () => {
    const desk = await aDesk();
    const link = await linkOnPage(desk, admin);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const call = request(at(desk, link), { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      call.end();
    });
    expect(status).toBe(403);
  });

  test('another replica hands over what the first one made', async () => {
    const [one, other] = [await aDesk(), await aDesk()];
    const response = await fetch(at(other, await linkOnPage(one, admin)));
    expect(await response.text()).toMatch(/Fabrikam/);
  });

  test('a link that is followed to the page shows the file there again', async () => {
    const desk = await aDesk();
    const file = new URL(await linkOnPage(desk, admin)).pathname.split('/').at(-1);
    const open = { conversation: 'c9', kind: 'open', file, ...admin };
    const shown = await (await fetch(`${desk.here}/api/chat`, posting(JSON.stringify(open)))).text();
    expect(shown).toMatch(/Your file is ready/);
    const theirs = await fetch(
      `${desk.here}/api/chat`,
      posting(JSON.stringify({ ...open, person: people.sales })),
    );
    expect(await theirs.text()).toMatch(/This file is no longer available/);
  });

  test('who asks to be forgotten takes their files along', async () => {
    const desk = await aDesk();
    const link = at(desk, await linkOnPage(desk, { ...admin, person: people.helpdesk }));
    expect((await fetch(link)).status).toBe(200);
    const forget = {
      conversation: 'c1',
      kind: 'action',
      card: 'a',
      verb: 'memory.forget',
      data: { verb: 'memory.forget' },
    };
    await fetch(`${desk.here}/api/chat`, posting(JSON.stringify({ ...forget, person: people.helpdesk })));
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('where people sign in', () => {
  const tenant = '11111111-1111-4111-8111-111111111111';
  const other = '22222222-2222-4222-8222-222222222222';
  const appId = '33333333-3333-4333-8333-333333333333';

  test('only the owner’s own token opens the file, whoever else holds the link', async () => {
    const provider = await openIdProvider();
    open.push(provider);
    const sign = await provider.makeKey('k1');
    const token = (tid: string, oid: string) =>
      sign({ iss: `${provider.url}/${tid}/v2.0`, aud: appId, tid, oid, name: 'Lee Gu', roles: [] });
    const desk = await aDesk({
      env: { TAB_APP_ID: appId, TAB_AUTHORITY: provider.url, ALLOWED_TENANTS: `${tenant},${other}` },
    });
    const asking = directDoor(real, { tenant, person: people.sales, conversation: 'x' }).turnOf({
      kind: 'text',
      text: '',
    }).asking;
    async function* content() {
      yield { text: 'mine', rows: 1 };
    }
    const file = await exportFiles(real.database).keep(
      { tenant: asking.actor.tenant, person: asking.actor.person, kind: 'history', name: 'a.csv' },
      content(),
      { bytes: 100, livesMs: 60_000 },
    );
    const ask = async (authorization?: string, search = '') => {
      const response = await fetch(`${desk.here}/api/exports/${file?.id}${search}`, {
        headers: authorization ? { authorization } : {},
      });
      return [response.status, response.status === 200 ? await response.text() : ''];
    };
    expect(await ask(`Bearer ${await token(tenant, people.sales)}`)).toEqual([200, 'mine']);
    expect(await ask()).toEqual([401, '']);
    expect(await ask(undefined, `?person=${people.sales}&tenant=${tenant}`)).toEqual([401, '']);
    expect(await ask(`Bearer ${await token(tenant, people.admin)}`, `?person=${people.sales}`)).toEqual([
      404,
      '',
    ]);
    expect(await ask(`Bearer ${await token(other, people.sales)}`, `?tenant=${tenant}`)).toEqual([404, '']);
  });
});

describe('from the chat of a registered bot', () => {
  const app = '33333333-3333-4333-8333-333333333333';
  const file = {
    id: id('export', 'one'),
    tenant: id('tenant', 't'),
    person: id('person', 'p'),
  } as ExportFile;
  const where = {
    scope: 'group',
    platform: 'desktop',
    channel: 'msteams',
    conversation: 'c',
    member: 'm',
  } as const;

  test.each([
    ['global', {}, `https://teams.microsoft.com/l/entity/${app}/desk`],
    [
      '21vianet',
      { BOT_CLOUD: '21vianet', TEAMS_APP_ID: app },
      `https://teams.microsoftonline.cn/l/entity/${app}/desk`,
    ],
  ])('in the %s cloud the link opens our own tab in Teams at the file', (_cloud, env, address) => {
    const read = readConfig(
      {
        MicrosoftAppId: app,
        MicrosoftAppPassword: 'x',
        ALLOWED_TENANTS: app,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: app,
        ...env,
      },
      () => '',
    );
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const linkTo = exportLinks(read.config, 'https://desk.contoso.com');
    const { url, leadsTo } = linkTo(file, where) ?? {};
    const link = new URL(url ?? '');
    expect(leadsTo).toBe('page');
    expect(`${link.origin}${link.pathname}`).toBe(address);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'export/one' });
    expect(link.searchParams.get('webUrl')).toBe('https://desk.contoso.com/?export=one');
    expect(linkTo(file, { ...where, channel: 'page' })).toEqual({
      url: 'https://desk.contoso.com/api/exports/one',
      leadsTo: 'file',
    });
  });
});
