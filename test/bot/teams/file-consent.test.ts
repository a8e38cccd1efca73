import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../bot/config.ts';
import { upload } from '../../../bot/teams/files/upload.ts';
import { handsOverFiles, mayUploadTo } from '../../../bot/teams/files/upload-hosts.ts';
import { type Fields, isFields, people, wordsOn } from '../../support/door.ts';
import { directDoor } from '../../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aClick, aMessage } from '../support/activities.ts';
import { openConnector, type Received } from '../support/connector.ts';
import { anInvoke } from './support/invokes.ts';
import { openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';

let real: RealDesk;
const open: { close(): Promise<unknown> }[] = [];
beforeAll(async () => {
  real = await openRealDesk();
  const door = directDoor(real, { conversation: 'somebody orders' });
  await door.say('upgrade Fabrikam from Business Essentials to E3, 40 licenses');
  await door.say('yes');
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => real.close());

const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const infoType = 'application/vnd.microsoft.teams.card.file.info';
const cardType = 'application/vnd.microsoft.card.adaptive';

type Put = { readonly headers: Record<string, unknown>; readonly text: string; readonly path: string };

/** Where Teams has made room: notes what it is sent, and behaves as badly as a test wants. */
async function aDrive(
  behave: (count: number) => { status?: number; silent?: boolean; location?: string } = () => ({}),
) {
  const puts: Put[] = [];
  const server = createServer(async (request, response) => {
    const { status = 201, silent = false, location } = behave(puts.length + 1);
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    puts.push({ headers: request.headers, text, path: `${request.method} ${request.url}` });
    if (silent) return;
    response.writeHead(status, location ? { location } : {});
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const drive = {
    puts,
    url,
    room: {
      contentUrl: `${url}/Documents/Applications/Order%20history.csv`,
      name: 'Order history.csv',
      uploadUrl: `${url}/room?token=1`,
      uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
      fileType: 'csv',
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  open.push(drive);
  return drive;
}

type Behaviour = Parameters<typeof openConnector>[0];

async function inTeams(behave?: Behaviour, env: Record<string, string> = {}) {
  const connector = await openConnector(behave);
  const desk = await openTeamsDesk(real, { env, url: 'http://127.0.0.1:3978' });
  open.push(desk, connector);
  const who = { serviceUrl: connector.url, locale: 'en-US' };
  return { connector, desk, who };
}

function attachmentIn(activity: unknown): Fields {
  const all = isFields(activity) && Array.isArray(activity.attachments) ? activity.attachments : [];
  expect(all).toHaveLength(1);
  return all[0] as Fields;
}

/** Asked for in words, in the personal chat: the question comes as the one message. */
async function asked(desk: TeamsDesk, who: Fields): Promise<Fields> {
  const [answer, ...more] = await desk.replies(aMessage('export the order history', who));
  expect(more).toEqual([]);
  expect(answer?.text).toBeUndefined();
  return attachmentIn(answer);
}

const contextOf = (consent: Fields) =>
  (consent.content as { acceptContext: { export: string } }).acceptContext;

function anAnswer(consent: Fields, action: string, who: Fields, uploadInfo?: object) {
  const context = contextOf(consent);
  return anInvoke(
    'fileConsent/invoke',
    { type: 'fileUpload', action, context, ...(uploadInfo ? { uploadInfo } : {}) },
    {
      replyToId: 'consent-1',
      ...who,
    },
  );
}

const quiet = { status: 200, body: {} };
const seen = (received: readonly Received[]) =>
  received.map(({ method, path }) => `${method} ${path.replace('/v3/conversations/', '')}`);

describe('a file in the personal chat', () => {
  test('is asked about in one message: its name, its size, and nothing of what is in it', async () => {
    const { desk, who } = await inTeams();
    const consent = await asked(desk, who);
    expect(consent).toEqual({
      contentType: consentType,
      name: expect.stringMatching(/^Order history \d{4}-\d\d-\d\d\.csv$/),
      content: {
        description: 'A table for Excel and similar programs',
        sizeInBytes: expect.any(Number),
        acceptContext: { export: expect.stringMatching(/^[\w-]{32}$/), asked: expect.any(String) },
        declineContext: contextOf(consent),
      },
    });
  });

  test('by a click the card says so in its place, with the link, and the question stands below it', async () => {
    const { desk, connector, who } = await inTeams();
    const { body } = await desk.post(aClick({ verb: 'history.export' }, who));
    expect(body).toMatchObject({ statusCode: 200, type: cardType });
    expect(wordsOn({ card: body.value as Fields })).toMatch(/Teams will now ask you/);
    expect(JSON.stringify(body)).toMatch(/"url":"http:\/\/127\.0\.0\.1:3978\/api\/exports\//);
    await desk.settled();
    expect(seen(connector.received)).toEqual(['POST conversation-1/activities']);
    expect(attachmentIn(connector.received[0]?.body).contentType).toBe(consentType);
  });

  test('once allowed, it is sent whole in one piece, shown as a file, and the question goes', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const consent = await asked(desk, who);
    expect(await desk.post(anAnswer(consent, 'accept', who, drive.room))).toEqual(quiet);
    await desk.settled();
    const { sizeInBytes } = consent.content as { sizeInBytes: number };
    expect(drive.puts).toEqual([
      {
        path: 'PUT /room?token=1',
        headers: expect.objectContaining({
          'content-length': String(sizeInBytes),
          'content-range': `bytes 0-${sizeInBytes - 1}/${sizeInBytes}`,
        }),
        text: expect.stringMatching(/^\uFEFFReference,Customer,.*\r\n(?:.*\r\n)*UD-\w+,Fabrikam,/),
      },
    ]);
    expect(drive.puts[0]?.headers).not.toHaveProperty('authorization');
    expect(Buffer.byteLength(drive.puts[0]?.text ?? '')).toBe(sizeInBytes);
    expect(seen(connector.received)).toEqual([
      'PUT conversation-1/activities/consent-1',
      'POST conversation-1/activities',
      'DELETE conversation-1/activities/consent-1',
    ]);
    expect(attachmentIn(connector.received[1]?.body)).toEqual({
      contentType: infoType,
      contentUrl: drive.room.contentUrl,
      name: 'Order history.csv',
      content: { uniqueId: drive.room.uniqueId, fileType: 'csv' },
    });
    expect(connector.received[1]?.body.summary).toBe(
      'The file Order history.csv has been saved to your OneDrive.',
    );
  });

  test('declined, nothing is sent anywhere, and the question becomes the link', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const consent = await asked(desk, who);
    expect(await desk.post(anAnswer(consent, 'decline', who))).toEqual(quiet);
    await desk.settled();
    expect(drive.puts).toEqual([]);
    expect(seen(connector.received)).toEqual(['PUT conversation-1/activities/consent-1']);
    const { content } = attachmentIn(connector.received[0]?.body);
    expect(wordsOn({ card: content as Fields })).toMatch(
      /The file was not saved[\s\S]*You can still open the file here until/,
    );
    expect(JSON.stringify(content)).toContain(`/api/exports/${contextOf(consent).export}`);
  });

  test('answered twice, at two replicas at once, it is sent once; and what was declined stays so', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const second = await openTeamsDesk(real, { url: 'http://127.0.0.1:3978' });
    open.push(second);
    const consent = await asked(desk, who);
    const accept = anAnswer(consent, 'accept', who, drive.room);
    expect(await Promise.all([desk.post(accept), second.post(accept), desk.post(accept)])).toEqual([
      quiet,
      quiet,
      quiet,
    ]);
    await Promise.all([desk.settled(), second.settled()]);
    expect(drive.puts).toHaveLength(1);
    const before = connector.received.length;
    expect(await second.post(anAnswer(consent, 'decline', who))).toEqual(quiet);
    await second.settled();
    expect(connector.received).toHaveLength(before);

    const declined = await asked(desk, who);
    await desk.post(anAnswer(declined, 'decline', who));
    await desk.post(anAnswer(declined, 'accept', who, drive.room));
    await desk.settled();
    expect(drive.puts).toHaveLength(1);
  });

  test.each([
    ['another person', { from: { id: '29:two', aadObjectId: people.admin, name: 'Adele Vance' } }],
    ['another tenant', { channelData: { tenant: { id: 'another' } } }],
  ])('%s who answers for it sends nothing, and the owner still can', async (_who, difference) => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const consent = await asked(desk, who);
    expect(await desk.post(anAnswer(consent, 'accept', { ...who, ...difference }, drive.room))).toEqual(
      quiet,
    );
    await desk.settled();
    expect(drive.puts).toEqual([]);
    expect(connector.received).toEqual([]);
    await desk.post(anAnswer(consent, 'accept', who, drive.room));
    await desk.settled();
    expect(drive.puts).toHaveLength(1);
  });

  test('expired, nothing is sent, and it is said kindly', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const consent = await asked(desk, who);
    await real.database.query('update export_file set expires_at = now()');
    expect(await desk.post(anAnswer(consent, 'accept', who, drive.room))).toEqual(quiet);
    await desk.settled();
    expect(drive.puts).toEqual([]);
    const { content } = attachmentIn(connector.received[0]?.body);
    expect(wordsOn({ card: content as Fields })).toMatch(/This file is no longer available/);
  });
});

describe('nothing is lost: the link stands in the place of the question', () => {
  const failed = /The file couldn't be saved[\s\S]*Nothing is lost: you can open it here until/;

  async function linkInstead(connector: { received: readonly Received[] }, consent: Fields) {
    const last = connector.received.at(-1);
    expect(`${last?.method} ${last?.path}`).toBe('PUT /v3/conversations/conversation-1/activities/consent-1');
    const { content } = attachmentIn(last?.body);
    expect(wordsOn({ card: content as Fields })).toMatch(failed);
    const url = /"url":"http:\/\/127\.0\.0\.1:3978([^"]+)"/.exec(JSON.stringify(content))?.[1] ?? '';
    expect(url).toContain(contextOf(consent).export);
    return url;
  }

  test.each([
    ['refuses', () => ({ status: 403 }), 1],
    ['sends elsewhere', () => ({ status: 307, location: 'http://127.0.0.1:9/' }), 1],
    ['wants more than there is', () => ({ status: 202 }), 1],
    ['breaks down each time', () => ({ status: 503 }), 3],
    ['says nothing', () => ({ silent: true }), 3],
  ] as const)('where the upload host %s', async (_how, behave, tried) => {
    const [drive, { desk, connector, who }] = await Promise.all([
      aDrive(behave),
      inTeams(undefined, { CONNECTOR_TIMEOUT_MS: '200' }),
    ]);
    const consent = await asked(desk, who);
    await desk.post(anAnswer(consent, 'accept', who, drive.room));
    await desk.settled();
    expect(drive.puts).toHaveLength(tried);
    const link = await linkInstead(connector, consent);
    const response = await fetch(`${desk.here}${link}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/Fabrikam/);
  });

  test('where it breaks down once, the second try arrives', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([
      aDrive((count) => (count === 1 ? { status: 503 } : {})),
      inTeams(),
    ]);
    await desk.post(anAnswer(await asked(desk, who), 'accept', who, drive.room));
    await desk.settled();
    expect(drive.puts).toHaveLength(2);
    expect(connector.received.map(({ method }) => method)).toEqual(['PUT', 'POST', 'DELETE']);
  });

  test.each([
    'https://evil.example/room',
    'http://169.254.169.254/latest',
    'http://10.0.0.1/room',
    'https://evil@127.0.0.1/room',
    'file:///etc/passwd',
    'no address',
    'HTTPS://127.0.0.1:9/room',
    ' https://127.0.0.1:9/room',
    'http://[::1]:9/room',
    'http://127.0.0.1.evil.example/room',
  ])('where the room is at %s nothing is sent', async (uploadUrl) => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const consent = await asked(desk, who);
    await desk.post(anAnswer(consent, 'accept', who, { ...drive.room, uploadUrl }));
    await desk.settled();
    expect(drive.puts).toEqual([]);
    await linkInstead(connector, consent);
  });

  test('a process that dies while saving leaves a card that leads to the file', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(() => ({ status: 403 })), inTeams()]);
    const consent = await asked(desk, who);
    await desk.post(anAnswer(consent, 'accept', who, drive.room));
    await desk.settled();
    const { content } = attachmentIn(connector.received[0]?.body);
    // All that anybody sees if nothing ever comes after it.
    expect(JSON.stringify(content)).toContain(`/api/exports/${contextOf(consent).export}`);
    expect(wordsOn({ card: content as Fields })).toMatch(/is being saved[\s\S]*you can open it here until/);
  });

  test('a stop waits for no host that says nothing: the card tells it, with the link', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([
      aDrive(() => ({ silent: true })),
      inTeams(undefined, { CONNECTOR_TIMEOUT_MS: '60000' }),
    ]);
    const consent = await asked(desk, who);
    await desk.post(anAnswer(consent, 'accept', who, drive.room));
    await desk.settled();
    await linkInstead(connector, consent);
  }, 20_000);

  test('a host whose answer never ends is not listened to', async () => {
    const gone = Promise.withResolvers<void>();
    const server = createServer((request, response) => {
      request.resume().once('end', () => {
        response.writeHead(201);
        const more = setInterval(() => response.write('x'.repeat(100_000)), 5);
        response.once('close', () => {
          clearInterval(more);
          gone.resolve();
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: async () => server.close() });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/room`;
    async function* content() {
      yield Buffer.from('ab');
    }
    expect(await upload({ url, bytes: 2, silenceMs: 5000, content })).toMatchObject({ ok: true });
    await gone.promise;
  });

  test('without a room in the answer', async () => {
    const { desk, connector, who } = await inTeams();
    const consent = await asked(desk, who);
    await desk.post(anAnswer(consent, 'accept', who));
    await desk.settled();
    await linkInstead(connector, consent);
  });

  test('a connector that takes no updates gets a message of its own; one that takes nothing changes no answer', async () => {
    const { desk, connector, who } = await inTeams(({ method }) =>
      method === 'POST' ? {} : { status: 405 },
    );
    const consent = await asked(desk, who);
    expect(await desk.post(anAnswer(consent, 'decline', who))).toEqual(quiet);
    await desk.settled();
    expect(connector.received.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    const away = { serviceUrl: 'http://127.0.0.1:9/', locale: 'en-US' };
    const click = await desk.post(aClick({ verb: 'history.export' }, away));
    expect(JSON.stringify(click.body)).toMatch(/\/api\/exports\//);
    expect(await desk.post(anAnswer(await asked(desk, away), 'decline', away))).toEqual(quiet);
  });

  test('a saved file whose address leads elsewhere is told of without its address', async () => {
    const [drive, { desk, connector, who }] = await Promise.all([aDrive(), inTeams()]);
    const contentUrl = 'https://evil.example/file.csv';
    await desk.post(anAnswer(await asked(desk, who), 'accept', who, { ...drive.room, contentUrl }));
    await desk.settled();
    expect(drive.puts).toHaveLength(1);
    expect(JSON.stringify(connector.received)).not.toContain('evil.example');
    expect(JSON.stringify(connector.received.at(-1))).toMatch(/has been saved to your OneDrive/);
  });
});

describe('where the chat takes no files', () => {
  test.each(['groupChat', 'channel'])(
    'in a %s only the one who asked gets the link, and nobody a question',
    async (conversationType) => {
      const { desk, connector, who } = await inTeams();
      const group = { ...who, conversation: { id: 'group-1', conversationType } };
      const [posted] = await desk.replies(aMessage('export the order history', group));
      expect(JSON.stringify(posted)).not.toMatch(/api\/exports|consent|csv/);
      const { body } = await desk.post(aClick({ verb: 'history.export' }, group));
      expect(JSON.stringify(body)).toMatch(/\/api\/exports\//);
      expect(JSON.stringify(body)).not.toMatch(/OneDrive/);
      await desk.settled();
      expect(JSON.stringify(connector.received)).not.toMatch(/api\/exports|consent"|csv/);
    },
  );

  test('another channel gets the link', async () => {
    const { desk, who } = await inTeams();
    const [answer] = await desk.replies(
      aMessage('export the order history', { ...who, channelId: 'webchat' }),
    );
    expect(attachmentIn(answer).contentType).toBe(cardType);
    expect(JSON.stringify(answer)).toMatch(/\/api\/exports\//);
  });
});

describe('where a file may be sent', () => {
  const bot = {
    MicrosoftAppId: '33333333-3333-4333-8333-333333333333',
    MicrosoftAppPassword: 'x',
    ALLOWED_TENANTS: '11111111-1111-4111-8111-111111111111',
  };
  function configOf(env: Record<string, string>) {
    const read = readConfig(env, () => '');
    if (!read.ok) throw new Error(read.problems.join('\n'));
    return read.config;
  }

  test.each([
    ['https://contoso-my.sharepoint.com/personal/lee/_api/v2.0/x?tempauth=1', true],
    ['https://contoso.sharepoint.com/x', true],
    ['http://contoso.sharepoint.com/x', false],
    ['https://contoso.sharepoint.com:8443/x', false],
    ['https://sharepoint.com/x', false],
    ['https://sharepoint.com.evil.example/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://a:b@contoso.sharepoint.com/x', false],
    ['https://contoso.sharepoint.com.:443/x', false],
    ['https://evil.example\\.sharepoint.com/x', false],
    ['http://127.0.0.1:3000/x', false],
    ['https://localhost/x', false],
  ])('in the global cloud %s: %s', (url, may) => {
    expect(mayUploadTo(url, configOf(bot))).toBe(may);
  });

  test('in Teams operated by 21Vianet nowhere, and nobody is asked; on this machine only to it', () => {
    const china = configOf({
      ...bot,
      BOT_CLOUD: '21vianet',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: bot.ALLOWED_TENANTS,
    });
    expect(handsOverFiles(china)).toBe(false);
    expect(mayUploadTo('https://contoso.sharepoint.cn/x', china)).toBe(false);
    expect(handsOverFiles(configOf(bot))).toBe(true);
    expect(handsOverFiles(configOf({}))).toBe(true);
    expect(mayUploadTo('http://127.0.0.1:3000/x', configOf({}))).toBe(true);
    expect(mayUploadTo('https://contoso.sharepoint.com/x', configOf({}))).toBe(false);
  });
});
