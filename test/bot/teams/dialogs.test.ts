import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonsOn, type Fields, pressOf } from '../../support/door.ts';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aClick, aMessage } from '../support/activities.ts';
import { openConnector } from '../support/connector.ts';
import { english } from './support/english.ts';
import { allText, anInvoke } from './support/invokes.ts';
import { type Body, openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';

let real: RealDesk;
let desk: TeamsDesk;
let local: TeamsDesk;
beforeAll(async () => {
  real = await openRealDesk();
  desk = await openTeamsDesk(real);
  local = await openTeamsDesk(real, { url: 'http://127.0.0.1:4350' });
});
afterAll(async () => {
  await Promise.all([desk.close(), local.close()]);
  await real.close();
});

async function answer(
  name: string,
  value: unknown,
  at: TeamsDesk = desk,
  difference: Body = {},
): Promise<Body> {
  const { status, body } = await at.post(anInvoke(name, value, difference));
  expect(status).toBe(200);
  return body;
}

async function cardOf(answered: Promise<readonly Body[]>): Promise<Fields> {
  const [reply] = await answered;
  return (reply?.attachments as { content: Fields }[] | undefined)?.[0]?.content ?? {};
}

describe('task/fetch', () => {
  test.each([
    ['history', english.say('history.title')],
    ['approvals', english.say('approvals.title')],
    ['portfolio', english.say('mean.portfolio_scan')],
  ])('opens %s as a window of the page', async (dialog, title) => {
    const value = { data: { dialog, msteams: { type: 'task/fetch' } }, context: { theme: 'dark' } };
    const url = `https://desk.contoso.com/?view=${dialog}`;
    expect(await answer('task/fetch', value)).toEqual({
      task: { type: 'continue', value: { title, height: 'large', width: 'large', url, fallbackUrl: url } },
    });
  });

  test('without a public address says so: Teams opens no other', async () => {
    expect(await answer('task/fetch', { data: { dialog: 'history' } }, local)).toEqual({
      task: { type: 'message', value: english.say('teams.needsHttps') },
    });
  });

  test.each([
    ['no value', undefined],
    ['a window that nobody knows', { data: { dialog: 'constructor' } }],
    ['an address instead of a name', { data: { dialog: 'https://evil.example' } }],
    ['data that are text', { data: 'history' }],
  ])('%s opens nothing', async (_, value) => {
    expect(await answer('task/fetch', value)).toEqual({
      task: { type: 'message', value: expect.any(String) },
    });
  });
});

describe('task/submit and task/complete', () => {
  let order = '';
  beforeAll(async () => {
    const confirmation = await cardOf(
      desk.replies(
        aMessage('add 3 licenses for Contoso', {
          locale: 'en-US',
          conversation: { id: 'c1', conversationType: 'personal' },
        }),
      ),
    );
    const confirm = buttonsOn(confirmation).some(({ verb }) => verb === 'licenses.confirm');
    if (confirm) order = String(pressOf(confirmation, 'licenses.confirm').order);
    else {
      // More than one subscription: the first one, by its row.
      const rows = pressOf(confirmation, buttonsOn(confirmation)[0]?.verb as string);
      const { body } = await desk.post(
        aClick(rows, { conversation: { id: 'c1', conversationType: 'personal' } }),
      );
      order = allText(body).match(/"order":"([0-9a-f-]{36})"/)?.[1] ?? '';
    }
  });

  test.each(['task/submit', 'task/complete'])(
    '%s gives only the name of an order, and gets it as it is now, to be read',
    async (name) => {
      expect(order).toMatch(/^[0-9a-f-]{36}$/);
      const body = await answer(name, { data: { order, quantity: 9999, role: 'admin' } });
      expect(body).toMatchObject({
        task: {
          type: 'continue',
          value: {
            title: expect.any(String),
            height: 'medium',
            width: 'medium',
            card: { contentType: 'application/vnd.microsoft.card.adaptive' },
          },
        },
      });
      expect(allText(body)).not.toContain('9999');
      expect(allText(body)).not.toContain('Action.Execute');
    },
  );

  test('an order of another tenant, or none at all, is no longer there', async () => {
    const gone = { task: { type: 'message', value: english.say('teams.notThere') } };
    expect(await answer('task/submit', { data: { order: '00000000-0000-4000-8000-00000000dead' } })).toEqual(
      gone,
    );
    expect(
      await answer('task/submit', { data: { order } }, desk, { channelData: { tenant: { id: 'other' } } }),
    ).toEqual(gone);
  });

  describe('what is chosen in the window', () => {
    let connector: Awaited<ReturnType<typeof openConnector>>;
    let names: { customer: string; subscription: string };
    beforeAll(async () => {
      connector = await openConnector();
      const list = await cardOf(desk.replies(aMessage('show Contoso', { locale: 'en-US' })));
      const { customer, subscription } = pressOf(list, 'subscription.open');
      names = { customer: String(customer), subscription: String(subscription) };
    });
    afterAll(() => connector.close());
    const chat = { id: 'c-window', conversationType: 'personal' };
    const here = (more: Body = {}) => ({ serviceUrl: connector.url, conversation: chat, ...more });
    /** The one message that went out into the chat for it. */
    async function posted(data: Body, difference: Body = {}): Promise<Body> {
      connector.received.length = 0;
      expect(await answer('task/submit', { data }, desk, here(difference))).toEqual({});
      await desk.settled();
      expect(connector.received.map(({ method }) => method)).toEqual(['POST']);
      return connector.received[0]?.body ?? {};
    }

    test('a customer: the window closes, and the chat shows what they have', async () => {
      const { customer } = names;
      const message = await posted({ customer, role: 'admin', quantity: 9999 });
      const [{ content: shown } = { content: {} }] = message.attachments as { content: Fields }[];
      expect(pressOf(shown, 'subscription.open').customer).toBe(customer);
      expect(allText(message)).not.toContain('9999');
    });

    test('a subscription: the window closes, and the chat shows its details', async () => {
      const message = await posted(names);
      const [{ content: shown } = { content: {} }] = message.attachments as { content: Fields }[];
      expect(pressOf(shown, 'eligibility.recheck')).toMatchObject(names);
    });

    test('in a group the others see that there is a request, and nothing of whose', async () => {
      const group = { id: '19:window', conversationType: 'groupChat', isGroup: true };
      const message = await posted(names, { conversation: group });
      expect(allText(message)).toContain('view.refresh');
      expect(allText(message)).not.toContain('Contoso');
      expect(allText(message)).not.toContain(names.customer);
    });

    test('where the chat takes no message it is read in the window', async () => {
      expect(await answer('task/submit', { data: names })).toMatchObject({
        task: { type: 'continue', value: { card: { content: { type: 'AdaptiveCard' } } } },
      });
    });

    test.each([
      ['a customer that is not ours', () => ({ customer: '00000000-0000-4000-8000-00000000dead' })],
      [
        'a subscription that is not that customer’s',
        () => ({ ...names, subscription: '00000000-0000-4000-8000-00000000dead' }),
      ],
      ['a subscription of nobody’s customer', () => ({ ...names, customer: '../customers' })],
    ])('%s is not there, and nothing is posted', async (_, data) => {
      connector.received.length = 0;
      expect(await answer('task/submit', { data: data() }, desk, here())).toEqual({
        task: { type: 'message', value: english.say('teams.notThere') },
      });
      await desk.settled();
      expect(connector.received).toEqual([]);
    });
  });

  test.each([
    undefined,
    null,
    'x',
    { data: { customer: 5 } },
    { data: { subscription: 'x' } },
    {},
    { data: null },
    { data: { order: 5 } },
    { data: { order: '' } },
  ])('%j closes the window and does nothing', async (value) => {
    expect(await answer('task/submit', value)).toEqual({});
  });
});

describe('thumbs', () => {
  const kept = async () => {
    const rows = await real.storage.readAll('feedback/', 100);
    return Object.values(rows).map((row) => row as Body);
  };

  test('stand under answers to one’s own words, in the personal chat', async () => {
    const [reply] = await desk.replies(aMessage('help'));
    expect(reply?.channelData).toEqual({ feedbackLoop: { type: 'default' } });
    const [posted] = await desk.replies(
      aMessage('help', { conversation: { id: 'g', conversationType: 'groupChat', isGroup: true } }),
    );
    expect(posted?.channelData).toBeUndefined();
  });

  test('are kept for the team without saying whose they are, and answered with {}', async () => {
    const value = {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"Too many rows"}' },
    };
    expect(await answer('message/submitAction', value)).toEqual({});
    const all = await kept();
    expect(all).toContainEqual(
      expect.objectContaining({ reaction: 'dislike', comment: 'Too many rows', locale: 'en-US' }),
    );
    expect(allText(all)).not.toMatch(/Lee|0000000000b1|29:one/);
    expect(await desk.metrics()).toContain('desk_feedback_total{reaction="dislike"} 1');
  });

  test('a form for more asks one question, and its answer is kept as well', async () => {
    const asked = { data: { actionName: 'feedback', actionValue: { reaction: 'like' } } };
    const form = await answer('message/fetchTask', asked);
    expect(form).toMatchObject({
      task: {
        type: 'continue',
        value: { title: english.say('feedback.title'), card: { content: { type: 'AdaptiveCard' } } },
      },
    });
    const { data } = ((form.task as Body).value as { card: { content: { actions: { data: Body }[] } } }).card
      .content.actions[0] as { data: Body };
    expect(allText(form)).toContain('"Input.Text"');
    expect(await answer('task/submit', { data: { ...data, note: 'Well done' } })).toEqual({});
    expect(await kept()).toContainEqual(expect.objectContaining({ reaction: 'like', comment: 'Well done' }));
  });

  test.each([
    undefined,
    'x',
    { actionName: 'other' },
    { actionName: 'feedback' },
    { actionName: 'feedback', actionValue: 5 },
  ])('%j is no thumb, and no crash', async (value) => {
    const before = (await kept()).length;
    expect(await answer('message/submitAction', value)).toEqual({});
    expect((await answer('message/fetchTask', value)).task).toMatchObject({ type: 'continue' });
    expect(await kept()).toHaveLength(before);
  });
});

describe('every invoke that Teams may send', () => {
  const names = [
    'adaptiveCard/action',
    'application/search',
    'task/fetch',
    'task/submit',
    'task/complete',
    'composeExtension/query',
    'composeExtension/selectItem',
    'composeExtension/fetchTask',
    'composeExtension/submitAction',
    'composeExtension/queryLink',
    'composeExtension/anonymousQueryLink',
    'composeExtension/querySettingUrl',
    'composeExtension/setting',
    'composeExtension/onCardButtonClicked',
    'message/submitAction',
    'message/fetchTask',
    'signin/tokenExchange',
    'signin/verifyState',
    'signin/failure',
    'fileConsent/invoke',
  ];
  const nonsense = [
    undefined,
    null,
    0,
    '',
    'x',
    [],
    [1],
    {},
    { data: [] },
    { value: { deep: { er: 1 } } },
    { action: 7 },
  ];

  test.each(names)('%s survives any value, and answers in HTTP 200', async (name) => {
    for (const value of nonsense) {
      const { status } = await desk.post(anInvoke(name, value));
      expect({ value, status }).toEqual({ value, status: 200 });
    }
  });

  test.each(names)('%s gives the same plain answer to expectReplies', async (name) => {
    const plain = await desk.post(anInvoke(name, { data: {} }));
    const expecting = await desk.post(anInvoke(name, { data: {} }, { deliveryMode: 'expectReplies' }));
    expect(expecting).toEqual(plain);
  });

  test('a name nobody knows is 501', async () => {
    for (const name of ['no/such', 'constructor', '__proto__', 'composeExtension/'])
      expect((await desk.post(anInvoke(name, {}))).status).toBe(501);
  });
});
