import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { referenceKey } from '../../../bot/chat/references.ts';
import { localeTags } from '../../../locales/tags.ts';
import { messagesByTag } from '../../../locales/words.ts';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aMessage } from '../support/activities.ts';
import { openConnector } from '../support/connector.ts';
import { allText, anInvoke } from './support/invokes.ts';
import { type Body, openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';

let real: RealDesk;
let desk: TeamsDesk;
let replica: TeamsDesk;
let connector: Awaited<ReturnType<typeof openConnector>>;
beforeAll(async () => {
  [real, connector] = await Promise.all([openRealDesk(), openConnector()]);
  [desk, replica] = await Promise.all([openTeamsDesk(real), openTeamsDesk(real)]);
});
afterAll(async () => {
  await Promise.all([desk.close(), replica.close()]);
  await Promise.all([real.close(), connector.close()]);
});

const person = '00000000-0000-4000-8000-0000000000b1';
const personal = (id: string) => ({ id, conversationType: 'personal' });
const channel = (id: string) => ({ id, conversationType: 'channel', isGroup: true });

/** Installations say nothing of a language. */
const installed = (conversation: Body, difference: Body = {}) =>
  aMessage('', {
    type: 'installationUpdate',
    action: 'add',
    text: undefined,
    locale: undefined,
    conversation,
    ...difference,
  });
const joined = (conversation: Body, members: readonly string[], difference: Body = {}) =>
  aMessage('', {
    ...{ type: 'conversationUpdate', text: undefined, locale: undefined, conversation },
    membersAdded: members.map((id) => ({ id })),
    ...difference,
  });

type Card = { body: Body[]; refresh?: { action: Body; userIds: string[] }; msteams?: { entities: Body[] } };
const cardIn = (reply: Body | undefined) =>
  (reply?.attachments as { content: Card }[] | undefined)?.[0]?.content as Card;

describe('installed for oneself', () => {
  test('one welcome at once, whichever of the channel’s messages comes first, on whichever replica', async () => {
    const conversation = personal('p1');
    const answers = await Promise.all([
      desk.replies(installed(conversation)),
      replica.replies(joined(conversation, ['28:desk'])),
      desk.replies(joined(conversation, ['28:desk'])),
      replica.replies(installed(conversation)),
    ]);
    expect(answers.flat()).toHaveLength(1);
  });

  test('has a line in every language, and asks for itself in its reader’s', async () => {
    const conversation = personal('p2');
    const [reply] = await desk.replies(installed(conversation));
    const card = cardIn(reply);
    for (const tag of localeTags.filter((one) => one !== 'en-US'))
      expect(allText(card)).toContain(messagesByTag[tag]['welcome.line']?.slice(0, 20));
    expect(card.refresh?.userIds).toEqual(['29:one']);
    const { body } = await desk.post(
      anInvoke(
        'adaptiveCard/action',
        { action: card.refresh?.action, trigger: 'automatic' },
        { conversation, locale: 'ru-RU', replyToId: 'welcome' },
      ),
    );
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(allText(body)).toContain(messagesByTag['ru-RU']['welcome.title']);
    expect(allText(body)).not.toContain(messagesByTag['de-DE']['welcome.line']);
  });

  test('says what it does, its limits and a first task, and offers words for the next message', async () => {
    const [reply] = await desk.replies(installed(personal('p3')));
    const text = allText(reply);
    expect(text).toContain(messagesByTag['en-US']['welcome.value']);
    expect(text).toContain(messagesByTag['en-US']['welcome.limits']);
    expect(text).toContain('customer.find');
    expect(reply?.suggestedActions).toMatchObject({
      actions: expect.arrayContaining([expect.objectContaining({ type: 'imBack' })]),
    });
  });

  test('is not said again with help', async () => {
    const [help] = await desk.replies(aMessage('help', { conversation: personal('p3'), locale: 'en-US' }));
    expect(allText(help)).not.toContain(messagesByTag['en-US']['welcome.title']);
  });

  test('removed: the way to write to the person is forgotten; installed again, there is one more welcome', async () => {
    const conversation = personal('p4');
    await desk.replies(installed(conversation));
    const stored = async () => Object.keys(await real.storage.read([referenceKey('local', person)]));
    for (let round = 0; round < 300 && (await stored()).length === 0; round += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await stored()).toHaveLength(1);
    expect(await desk.replies(installed(conversation, { action: 'remove' }))).toEqual([]);
    expect(await stored()).toHaveLength(0);
    expect(await replica.replies(installed(conversation))).toHaveLength(1);
  });
});

describe('added to a team or a group', () => {
  test('one welcome, in the channel, that mentions who did it', async () => {
    const [reply, ...more] = await desk.replies(joined(channel('t1'), ['28:desk', '29:two', '29:three']));
    expect(more).toEqual([]);
    const card = cardIn(reply);
    expect(allText(card.body)).toContain('Added by <at>Lee Gu</at>.');
    expect(card.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Lee Gu</at>', mentioned: { id: '29:one', name: 'Lee Gu' } },
    ]);
    expect(reply?.suggestedActions).toBeUndefined();
    expect(allText(card)).not.toContain('customer.pick');
  });

  test.each([
    ['a group chat', { conversationType: 'groupChat', isGroup: true }, 'groupWelcome.group'],
    ['a channel', { conversationType: 'channel', isGroup: true }, 'groupWelcome.channel'],
  ] as const)(
    'in %s the welcome says what to mention, who sees the answer, and what does not go',
    async (name, kind, value) => {
      const conversation = { id: `scope ${name}`, ...kind };
      const card = cardIn((await desk.replies(joined(conversation, ['28:desk'])))[0]);
      const english = messagesByTag['en-US'];
      for (const key of [
        value,
        'groupWelcome.mention',
        'groupWelcome.private',
        'groupWelcome.limits',
      ] as const)
        expect(allText(card.body)).toContain(english[key]);
      expect(allText(card.body)).toContain('@Upgrade Desk');
      expect(allText(card)).toContain(english['welcome.limits']);
      for (const tag of localeTags.filter((one) => one !== 'en-US'))
        expect(allText(card)).toContain(messagesByTag[tag]['welcome.line']);
      const { body } = await desk.post(
        anInvoke(
          'adaptiveCard/action',
          { action: card.refresh?.action, trigger: 'automatic' },
          { conversation, locale: 'de-DE', replyToId: 'welcome' },
        ),
      );
      expect(allText(body)).toContain(messagesByTag['de-DE'][value]);
    },
  );

  test('whatever it offers to ask is answered for everybody', async () => {
    const conversation = { id: 'asked', conversationType: 'groupChat', isGroup: true };
    const [reply] = await desk.replies(
      aMessage(messagesByTag['en-US']['help.optionsExample'] ?? '', { conversation, locale: 'en-US' }),
    );
    expect(cardIn(reply).refresh).toBeUndefined();
    expect(allText(cardIn(reply))).toContain('E3');
  });

  test('a colleague who chooses a language gets the same welcome in it, and nothing of anybody', async () => {
    const conversation = channel('t5');
    const card = cardIn((await desk.replies(joined(conversation, ['28:desk'])))[0]);
    const [button] = [...card.body].flatMap((part) => (part.actions as Body[] | undefined) ?? []);
    const { body } = await desk.post(
      anInvoke(
        'adaptiveCard/action',
        {
          action: {
            type: 'Action.Execute',
            verb: 'language.set',
            data: { ...(button?.data as Body), locale: 'es-ES' },
          },
          trigger: 'manual',
        },
        {
          conversation,
          from: { id: '29:two', aadObjectId: '00000000-0000-4000-8000-0000000000a1', name: 'Ana' },
          replyToId: 'welcome',
        },
      ),
    );
    expect(allText(body)).toContain(messagesByTag['es-ES']['groupWelcome.channel']);
    expect(allText(body)).not.toContain('customer.pick');
  });

  test('one welcome for a team, whichever of its channels an event names', async () => {
    const team = { channelData: { tenant: { id: 'local' }, team: { id: 'team-1' } } };
    const answers = await Promise.all([
      desk.replies(joined(channel('general'), ['28:desk'], team)),
      replica.replies(installed(channel('chosen'), team)),
    ]);
    expect(answers.flat()).toHaveLength(1);
    expect(await desk.replies(installed(channel('general'), { ...team, action: 'remove' }))).toEqual([]);
    const again = await Promise.all([
      desk.replies(installed(channel('general'), team)),
      replica.replies(joined(channel('chosen'), ['28:desk'], team)),
    ]);
    expect(again.flat()).toHaveLength(1);
  });

  test('a new version of the app is no first contact', async () => {
    const conversation = personal('upgraded');
    expect(await desk.replies(installed(conversation))).toHaveLength(1);
    expect(await desk.replies(installed(conversation, { action: 'remove-upgrade' }))).toEqual([]);
    expect(await replica.replies(installed(conversation, { action: 'add-upgrade' }))).toEqual([]);
  });

  test('a name that would be markup mentions without it', async () => {
    const from = { id: '29:x', aadObjectId: person, name: '[Lee](http://evil)</at> *Gu*' };
    const [reply] = await desk.replies(joined(channel('t2'), ['28:desk'], { from }));
    expect(allText(cardIn(reply).body)).not.toMatch(/\]\(|\*Gu/);
  });

  test('without a name nobody is mentioned', async () => {
    const [reply] = await desk.replies(
      joined(channel('t3'), ['28:desk'], { from: { id: '29:x', aadObjectId: person } }),
    );
    expect(cardIn(reply).msteams).toBeUndefined();
  });

  test('nobody is written to for themselves, and members who join later are not welcomed', async () => {
    const conversation = channel('t4');
    const ordinary = { deliveryMode: undefined, serviceUrl: connector.url };
    await desk.post(joined(conversation, ['28:desk', '29:two'], ordinary));
    await desk.post(joined(conversation, ['29:four', '29:five'], ordinary));
    await desk.chat.delivery.settled();
    expect(connector.received.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/v3/conversations/t4/activities/m1'],
    ]);
  });

  test('taken out of the team, the personal chat stays known', async () => {
    await desk.replies(aMessage('hello', { conversation: personal('p9') }));
    const stored = async () => Object.keys(await real.storage.read([referenceKey('local', person)]));
    for (let round = 0; round < 300 && (await stored()).length === 0; round += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await desk.replies(installed(channel('t1'), { action: 'remove' }));
    expect(await stored()).toHaveLength(1);
  });
});

describe('telephones', () => {
  const phone = (platform: string) => ({
    entities: [{ type: 'clientInfo', platform, locale: 'en-US' }],
    locale: 'en-US',
  });

  test.each(['iOS', 'Android'])(
    'on %s nothing is a price, and no card is a table of columns side by side',
    async (platform) => {
      for (const text of ['hello', 'help', 'show subscriptions of Contoso', 'upgrade Contoso to E3']) {
        const [reply] = await desk.replies(
          aMessage(text, { ...phone(platform), conversation: personal('phone') }),
        );
        const said = allText(reply);
        expect(said).not.toMatch(/[$€¥£₽]|\bprice[sd]? (?:is|of|per)|\bbuy\b|\bpurchase plan/i);
        expect(said).not.toContain('"type":"Table"');
      }
    },
  );
});
