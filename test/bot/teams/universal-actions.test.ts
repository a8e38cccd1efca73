import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aClick, aMessage } from '../support/activities.ts';
import { openConnector } from '../support/connector.ts';
import { english } from './support/english.ts';
import { allText, anInvoke } from './support/invokes.ts';
import { type Body, openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';

let real: RealDesk;
let desk: TeamsDesk;
let connector: Awaited<ReturnType<typeof openConnector>>;
beforeAll(async () => {
  [real, connector] = await Promise.all([openRealDesk(), openConnector()]);
  desk = await openTeamsDesk(real);
});
afterAll(async () => {
  await desk.close();
  await Promise.all([real.close(), connector.close()]);
});

type Card = { body: Body[]; actions: Body[]; refresh?: { action: Body; userIds: string[] } };
const cardIn = (reply: Body | undefined) =>
  (reply?.attachments as { content: Card }[] | undefined)?.[0]?.content;
const people = {
  owner: { id: '29:one', aadObjectId: '00000000-0000-4000-8000-0000000000b1', name: 'Lee Gu' },
  other: { id: '29:two', aadObjectId: '00000000-0000-4000-8000-0000000000c1', name: 'Nestor Wilke' },
};

describe.each([
  ['a group chat', { id: 'g1', conversationType: 'groupChat', isGroup: true }],
  ['a channel', { id: 't1', conversationType: 'channel', isGroup: true }],
])('a card posted in %s', (_, conversation) => {
  const here = { conversation, locale: 'en-US', serviceUrl: '' };
  let posted: Card | undefined;
  const pressed = (action: Body | undefined, from: Body, trigger: 'manual' | 'automatic') =>
    desk.post(
      anInvoke(
        'adaptiveCard/action',
        { action, trigger },
        { ...here, serviceUrl: connector.url, from, replyToId: 'posted' },
      ),
    );

  test('asks for itself for the one person it belongs to, and can be asked for by hand', async () => {
    const [reply] = await desk.replies(
      aMessage('<at>Upgrade Desk</at> show subscriptions of Contoso', {
        ...here,
        serviceUrl: connector.url,
        entities: [{ type: 'mention', text: '<at>Upgrade Desk</at>', mentioned: { id: '28:desk' } }],
      }),
    );
    posted = cardIn(reply);
    expect(posted?.refresh?.userIds).toEqual(['29:one']);
    expect(posted?.refresh?.action).toMatchObject({ type: 'Action.Execute', verb: 'view.refresh' });
    expect(posted?.actions).toContainEqual(
      expect.objectContaining({
        type: 'Action.Execute',
        verb: 'view.refresh',
        title: english.say('teams.show'),
        data: posted?.refresh?.action.data,
        fallback: expect.objectContaining({ type: 'Action.Submit', data: posted?.refresh?.action.data }),
      }),
    );
    expect(allText(reply)).not.toMatch(/contoso/i);
  });

  test.each(['automatic', 'manual'] as const)(
    'shows its owner the whole when their client asks (%s), and everybody else what was posted',
    async (trigger) => {
      const own = await pressed(posted?.refresh?.action, people.owner, trigger);
      expect(own.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      expect(allText(own.body)).toContain('Contoso');
      const theirs = await pressed(posted?.refresh?.action, people.other, trigger);
      expect(theirs.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      expect(allText(theirs.body)).not.toMatch(/contoso/i);
    },
  );

  test('is not changed by being asked for: no client is made to ask again', async () => {
    connector.received.length = 0;
    await pressed(posted?.refresh?.action, people.owner, 'automatic');
    await pressed(posted?.refresh?.action, people.owner, 'manual');
    await desk.chat.delivery.settled();
    expect(connector.received).toEqual([]);
  });

  test('somebody else’s press is answered in words and changes nothing', async () => {
    const own = await pressed(posted?.refresh?.action, people.owner, 'automatic');
    const [button] =
      allText(own.body).match(
        /\{"type":"Action\.Execute","verb":"subscription\.open".*?"data":(\{[^{}]*\})/,
      ) ?? [];
    const data = JSON.parse(/"data":(\{[^{}]*\})/.exec(button ?? '')?.[1] ?? '{}');
    expect(data.view).toEqual(expect.any(String));
    const theirs = await desk.post(aClick(data, { ...here, serviceUrl: connector.url, from: people.other }));
    expect(theirs.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: english.say('talk.foreignClick'),
    });
  });
});

test('a view that is kept no more is answered with a card, and never a crash', async () => {
  const data = { verb: 'view.refresh', view: 'gone' };
  const { body } = await desk.post(aClick(data, { locale: 'en-US' }));
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
});

describe('when something breaks', () => {
  /** Without its tables no turn can be run. */
  async function broken(trigger: 'manual' | 'automatic') {
    const lost = await openRealDesk();
    const small = await openTeamsDesk(lost);
    await lost.database.query('alter table bot_state rename to nowhere');
    const value = {
      action: { type: 'Action.Execute', verb: 'steps.show', data: { verb: 'steps.show' } },
      trigger,
    };
    const answered = await small.post(aClick({}, { value, locale: 'de-DE' }));
    await lost.database.query('alter table nowhere rename to bot_state');
    await small.close();
    await lost.close();
    return answered;
  }

  test('who pressed is told so in their language, with a reference', async () => {
    expect(await broken('manual')).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringMatching(/[0-9a-f]{8}/),
      },
    });
  });

  test('a client that asked by itself gets an error, and keeps the card it has', async () => {
    expect(await broken('automatic')).toEqual({
      status: 200,
      body: {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'InternalServerError', message: expect.any(String) },
      },
    });
  });
});

describe('a search while somebody types', () => {
  const choices = async (queryText: string, difference: Body = {}) => {
    const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset: 'customers' };
    const { status, body } = await desk.post(anInvoke('application/search', value, difference));
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: expect.any(Array) },
    });
    return (body.value as { results: { title: string; value: string }[] }).results;
  };

  test('finds by a part of the name, and each can be picked', async () => {
    const [first] = await choices('contos');
    expect(first?.title).toMatch(/^Contoso.* · .+\./);
    const { body } = await desk.post(
      aClick({ verb: 'customer.find', query: first?.value }, { locale: 'en-US' }),
    );
    expect(allText(body)).toContain('Contoso');
  });

  test('gives at most fifteen', async () => {
    expect((await choices('')).length).toBeLessThanOrEqual(15);
  });

  test('begins with those looked at of late', async () => {
    const all = await choices('');
    const last = all.at(-2);
    await desk.post(aClick({ verb: 'customer.pick', customer: last?.value }, { locale: 'en-US' }));
    expect((await choices(''))[0]).toEqual(last);
  });

  test.each([
    ['a dataset nobody knows', { dataset: 'orders', queryText: 'x' }],
    ['a text that is none', { dataset: 'customers', queryText: 5 }],
  ])('%s finds something or nothing, and never breaks', async (_, value) => {
    const { body } = await desk.post(anInvoke('application/search', value));
    expect(body).toMatchObject({ statusCode: 200, value: { results: expect.any(Array) } });
  });
});
