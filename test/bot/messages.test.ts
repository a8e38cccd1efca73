import { afterEach, describe, expect, test } from '@jest/globals';
import { wordsFor } from '../../locales/words.ts';
import { aClick, aMessage } from './support/activities.ts';
import { openConnector } from './support/connector.ts';
import { posting } from './support/serving.ts';
import { type OpenDesk, openDesk } from './support/stand-in.ts';

let desk: OpenDesk | undefined;
let connector: Awaited<ReturnType<typeof openConnector>> | undefined;
afterEach(async () => {
  await desk?.drain(100);
  await connector?.close();
  desk = undefined;
  connector = undefined;
});

type Answered = { status: number; body: Record<string, unknown> | undefined; headers: Headers };

async function post(activity: unknown, env: Record<string, string> = {}): Promise<Answered> {
  desk ??= await openDesk(env);
  const response = await fetch(`${desk.here}/api/messages`, posting(JSON.stringify(activity)));
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
}

async function replies(activity: unknown): Promise<Record<string, unknown>[]> {
  const { status, body } = await post(activity);
  expect(status).toBe(200);
  return body?.activities as Record<string, unknown>[];
}

async function saidTo(activity: unknown): Promise<string> {
  const [reply] = await replies(activity);
  return String(reply?.text);
}

async function until(what: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !what(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(what()).toBe(true);
}

describe('a message with expectReplies', () => {
  test('gets all its answers in the response: one, addressed, in the reader’s language, without typing', async () => {
    const [reply, ...more] = await replies(aMessage('slow'));
    expect(more).toEqual([]);
    expect(reply).toMatchObject({
      type: 'message',
      text: 'slow | de-DE Europe/Berlin sales local personal desktop',
      locale: 'de-DE',
      replyToId: 'm1',
      from: { id: '28:desk' },
      recipient: { id: '29:one' },
      conversation: { id: 'conversation-1' },
      suggestedActions: { actions: [{ type: 'imBack', title: 'help', value: 'help' }] },
    });
  });

  test('in a group only the redacted card is posted', async () => {
    const [reply] = await replies(
      aMessage('hello', { conversation: { id: 'g', conversationType: 'groupChat', isGroup: true } }),
    );
    expect(JSON.stringify(reply)).not.toContain('"own"');
    expect(JSON.stringify(reply?.attachments)).toContain('"redacted"');
  });

  test('our own mention is taken away, a colleague’s stays', async () => {
    const entities = [
      { type: 'mention', text: '<at>Upgrade Desk</at>', mentioned: { id: '28:desk' } },
      { type: 'mention', text: '<at>Lee</at>', mentioned: { id: '29:lee' } },
    ];
    expect(await saidTo(aMessage('<at>Upgrade Desk</at>&nbsp;ask <at>Lee</at>', { entities }))).toMatch(
      /^ask <at>Lee<\/at> \|/,
    );
  });

  test('a bug is answered with an apology in the reader’s language and a reference, and nothing of the bug', async () => {
    const said = await saidTo(aMessage('boom', { locale: 'ru-RU' }));
    expect(said).toMatch(/^sorry ru-RU [0-9a-f]{8}$/);
    expect(await saidTo(aMessage('hello'))).toMatch(/^hello/);
  });

  test('where everybody asks at once, it is said so, and not that something broke', async () => {
    const said = await saidTo(aMessage('crowd', { locale: 'de-DE' }));
    expect(said).toBe(wordsFor('de-DE').say('bot.busy'));
  });

  test('a button’s fallback, Action.Submit, does the same and is answered by a new message', async () => {
    const { text: _, ...submit } = aMessage('', { value: { verb: 'help.show' } });
    const [reply] = await replies(submit);
    expect(JSON.stringify(reply)).toContain('help.show manual');
    const [unknown] = await replies({ ...submit, value: { verb: 'nonsense' } });
    expect(unknown?.text).toMatch(/^unreadable-click/);
  });

  test.each([
    ['an attachment', { text: '', attachments: [{ contentType: 'image/png' }] }, 'no-words'],
    ['nothing at all', { text: undefined, attachments: [{ contentType: 'text/html' }] }, 'no-words'],
    ['a text of the wrong type', { text: 5 }, 'no-words'],
  ])('%s is answered in words', async (_, difference, kind) => {
    expect(await saidTo(aMessage('', difference))).toMatch(new RegExp(`^${kind}`));
  });
});

describe('the language of a turn', () => {
  const client = (locale: string) => [
    { type: 'clientInfo', locale, platform: 'iOS', timezone: 'America/Bogota' },
  ];
  test.each([
    ['the activity’s locale first', { locale: 'pt-PT', entities: client('es-ES') }, 'hello', 'pt-BR'],
    ['then the client’s', { locale: 'ja-JP', entities: client('es-MX') }, 'hello', 'es-ES'],
    ['then the language of the text', { locale: undefined }, 'покажи клиентов', 'ru-RU'],
    ['Chinese by its script', { locale: 'xx' }, '显示客户', 'zh-CN'],
    ['German by its words', { locale: '' }, 'Zeig mir bitte die Kunden', 'de-DE'],
    ['Spanish by its words', { locale: 7 }, 'muestra mis clientes, por favor, quiero una lista', 'es-ES'],
    ['Portuguese by its words', { locale: '$$' }, 'quero ver os meus clientes', 'pt-BR'],
    ['then what the settings say', { locale: undefined }, 'E3', 'en-US'],
  ])('%s', async (_, difference, text, expected) => {
    expect(await saidTo(aMessage(text, difference))).toContain(`| ${expected} `);
  });

  test('an explicit choice stays, for that person alone', async () => {
    const choice = aClick({ verb: 'language.set', locale: 'es-ES' });
    await post(choice);
    expect(await saidTo(aMessage('hello'))).toContain('| es-ES ');
    const other = { from: { id: '29:two', aadObjectId: '00000000-0000-4000-8000-0000000000a1' } };
    expect(await saidTo(aMessage('hello', other))).toContain('| de-DE ');
    expect(await saidTo(aMessage('hello', { channelData: { tenant: { id: 'another' } } }))).toContain(
      '| de-DE ',
    );
  });

  test('zone and platform come from the client where they are known', async () => {
    const said = await saidTo(aMessage('hi', { localTimezone: 'Mars/Base', entities: client('de-DE') }));
    expect(said).toContain('America/Bogota sales local personal mobile');
    expect(await saidTo(aMessage('hi', { localTimezone: undefined }))).toContain('Asia/Shanghai');
  });
});

describe('the three local people', () => {
  test.each([
    ['a1', 'admin'],
    ['b1', 'sales'],
    ['c1', 'helpdesk'],
  ])('…%s is %s', async (end, role) => {
    const from = { id: `29:${end}`, aadObjectId: `00000000-0000-4000-8000-0000000000${end}` };
    expect(await saidTo(aMessage('hi', { from }))).toContain(` ${role} local `);
  });

  test('anybody else has LOCAL_ROLE', async () => {
    desk = await openDesk({ LOCAL_ROLE: 'helpdesk' });
    expect(await saidTo(aMessage('hi', { from: { id: 'somebody' } }))).toContain(' helpdesk local ');
  });

  test('the tenant is the channel’s, else the conversation’s', async () => {
    const conversation = { id: 'c', tenantId: 'of-conversation' };
    expect(await saidTo(aMessage('hi', { conversation }))).toContain(' of-conversation ');
    expect(
      await saidTo(aMessage('hi', { conversation, channelData: { tenant: { id: 'of-channel' } } })),
    ).toContain(' of-channel ');
  });
});

describe('an invoke is answered in the response, with HTTP 200 and the code inside', () => {
  test('a click’s card takes the place of the one clicked', async () => {
    const { status, body } = await post(aClick({ verb: 'help.show' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    });
    expect(JSON.stringify(body)).toContain('help.show manual | de-DE');
  });

  test('words are a message', async () => {
    const { body } = await post(aClick({ verb: 'flow.cancel' }));
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'cancelled',
    });
  });

  test('a client’s own refresh is told apart', async () => {
    const { body } = await post(
      aClick(
        { verb: 'help.show' },
        {
          value: {
            action: { type: 'Action.Execute', verb: 'help.show', data: { verb: 'help.show' } },
            trigger: 'automatic',
          },
        },
      ),
    );
    expect(JSON.stringify(body)).toContain('automatic');
  });

  test('an invoke with expectReplies gets the same plain answer', async () => {
    const { body } = await post(aClick({ verb: 'help.show' }, { deliveryMode: 'expectReplies' }));
    expect(body).toMatchObject({ statusCode: 200 });
  });

  test.each([
    ['no value', undefined, 'BadRequest'],
    ['a value that is text', 'x', 'BadRequest'],
    ['no action', {}, 'BadRequest'],
    ['an action that is null', { action: null }, 'BadRequest'],
    ['another type of action', { action: { type: 'Action.Submit', data: {} } }, 'NotSupported'],
    ['no data', { action: { type: 'Action.Execute', verb: 'help.show' } }, 'BadRequest'],
    [
      'data that are text',
      { action: { type: 'Action.Execute', verb: 'help.show', data: 'x' } },
      'BadRequest',
    ],
    [
      'an unknown verb',
      { action: { type: 'Action.Execute', verb: 'x.y', data: { verb: 'x.y' } } },
      'BadRequest',
    ],
    [
      'a verb that differs from the data',
      { action: { type: 'Action.Execute', verb: 'flow.cancel', data: { verb: 'help.show' } } },
      'BadRequest',
    ],
  ])('%s is refused politely', async (_, value, code) => {
    const { status, body } = await post(aClick({}, { value }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code, message: expect.any(String) },
    });
  });

  test('choices come while somebody types', async () => {
    const { status, body } = await post(
      aClick(
        {},
        {
          name: 'application/search',
          value: { queryText: 'con', queryOptions: { skip: 0, top: 15 }, dataset: 'customers' },
        },
      ),
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: [{ title: 'customers con', value: 'contoso' }] },
    });
    expect((await post(aClick({}, { name: 'application/search', value: null }))).body).toMatchObject({
      statusCode: 400,
    });
  });

  test.each([
    'task/fetch',
    'task/submit',
    'task/complete',
    'message/submitAction',
    'message/fetchTask',
    'signin/failure',
    'composeExtension/query',
    'fileConsent/invoke',
  ])('%s, which the platform knows, is no error', async (name) => {
    expect((await post(aClick({}, { name, value: { nonsense: true } }))).status).toBe(200);
  });

  test('501 is for a name nobody knows', async () => {
    expect((await post(aClick({}, { name: 'no/such' }))).status).toBe(501);
    expect((await post(aClick({}, { name: 'constructor' }))).status).toBe(501);
    expect((await post(aClick({}, { name: undefined }))).body).toMatchObject({ statusCode: 400 });
  });
});

describe('what is no message', () => {
  test.each([
    'endOfConversation',
    'typing',
    'messageReaction',
    'event',
    'x-unheard-of',
    'trace',
    'messageDelete',
  ])('%s is accepted and says nothing', async (type) => {
    expect(await replies(aMessage('x', { type }))).toEqual([]);
  });

  test.each([
    ['no object', [1, 2]],
    ['no type', { text: 'hi' }],
    ['an empty type', { type: '' }],
    ['null', null],
    ['no conversation', aMessage('hi', { conversation: undefined })],
    ['nobody it comes from', aMessage('hi', { from: undefined })],
  ])('%s is refused with 400', async (_, activity) => {
    const { status, body } = await post(activity);
    expect(status).toBe(400);
    expect(body?.message).toEqual(expect.any(String));
  });
});

describe('first contact', () => {
  const added = (id: string) =>
    aMessage('', { type: 'conversationUpdate', text: undefined, locale: undefined, membersAdded: [{ id }] });

  test('one welcome, however often and in whatever form it is told', async () => {
    const [welcome] = await replies(added('28:desk'));
    expect(JSON.stringify(welcome)).toContain('welcome | en-US');
    expect(await replies(added('28:desk'))).toEqual([]);
    expect(await replies(aMessage('', { type: 'installationUpdate', action: 'add' }))).toEqual([]);
  });

  test('a member who joins later is not welcomed', async () => {
    expect(await replies(added('29:somebody'))).toEqual([]);
  });

  test('after it was removed and installed again there is another', async () => {
    await replies(added('28:desk'));
    await replies(aMessage('', { type: 'installationUpdate', action: 'remove' }));
    expect(await replies(added('28:desk'))).toHaveLength(1);
  });
});

describe('the connector', () => {
  const ordinary = (text: string, serviceUrl: string) =>
    aMessage(text, { deliveryMode: undefined, serviceUrl });

  test('an ordinary message is answered by one activity, sent where it came from', async () => {
    connector = await openConnector();
    expect((await post(ordinary('hello', connector.url))).status).toBe(200);
    expect(connector.received).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/conversation-1/activities/m1',
        body: { type: 'message', recipient: { id: '29:one' } },
      },
    ]);
  });

  test('work that takes longer shows typing, and never after the answer', async () => {
    connector = await openConnector();
    await post(ordinary('slow', connector.url));
    expect(connector.received.map(({ body }) => body.type)).toEqual(['typing', 'message']);
  });

  test('told to come back, it does, and the message is there once', async () => {
    connector = await openConnector((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '1' } } : {},
    );
    await post(ordinary('hello', connector.url));
    expect(connector.received).toHaveLength(2);
  });

  test('where a message may have arrived it is not sent again', async () => {
    connector = await openConnector(() => ({ status: 502 }));
    expect((await post(ordinary('hello', connector.url))).status).toBe(200);
    expect(connector.received).toHaveLength(1);
  });

  test.each([
    ['refuses', { status: 403 }],
    ['is broken', { status: 500 }],
    ['is slow', { delayMs: 3000 }],
  ])('one that %s does not change the answer', async (_, behaviour) => {
    connector = await openConnector(() => behaviour);
    desk = await openDesk({ CONNECTOR_TIMEOUT_MS: '200' });
    expect((await post(ordinary('hello', connector.url))).status).toBe(200);
    expect(await saidTo(aMessage('hello', { serviceUrl: connector.url }))).toMatch(/^hello/);
    const click = await post(aClick({ verb: 'help.show' }, { serviceUrl: connector.url }));
    expect(click.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  });

  test('one that is not there at all changes nothing', async () => {
    expect((await post(ordinary('hello', 'http://127.0.0.1:9/'))).status).toBe(200);
  });

  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.example/',
    'http://user@127.0.0.1:9/',
    'file:///etc/passwd',
    'nonsense',
  ])('local mode never writes to %s, and still answers', async (serviceUrl) => {
    expect((await post(ordinary('hello', serviceUrl))).status).toBe(200);
    expect(await saidTo(aMessage('hello', { serviceUrl }))).toMatch(/^hello/);
    const metrics = await (await fetch(`${desk?.here}/metrics`)).text();
    expect(metrics).not.toContain('desk_deliveries_total{outcome="delivered"}');
  });

  test('a click in a group settles the posted card, redacted, for everybody', async () => {
    connector = await openConnector();
    const conversation = { id: 'g', conversationType: 'groupChat', isGroup: true };
    const { body } = await post(aClick({ verb: 'help.show' }, { conversation, serviceUrl: connector.url }));
    expect(JSON.stringify(body)).toContain('help.show');
    await until(() => connector?.received.length === 1);
    expect(connector.received[0]).toMatchObject({
      method: 'PUT',
      path: '/v3/conversations/g/activities/card-1',
    });
    expect(JSON.stringify(connector.received[0]?.body)).toContain('redacted');
  });
});

test('a caller who comes too often is told when to come back, and others are not', async () => {
  desk = await openDesk({ CALLER_RATE_PER_MINUTE: '20' });
  const statuses: number[] = [];
  for (let round = 0; round < 8; round += 1) statuses.push((await post(aMessage('hi'))).status);
  expect(statuses).toContain(429);
  const refused = await post(aMessage('hi'));
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await post(aMessage('hi', { from: { id: '29:other' } }))).status).toBe(200);
});
