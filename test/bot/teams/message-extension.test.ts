import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aMessage } from '../support/activities.ts';
import { english } from './support/english.ts';
import { allText, anInvoke, aSearch, onMessage } from './support/invokes.ts';
import { type Body, openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';

let real: RealDesk;
let desk: TeamsDesk;
beforeAll(async () => {
  real = await openRealDesk();
  desk = await openTeamsDesk(real);
});
afterAll(async () => {
  await desk.close();
  await real.close();
});

const sales = '00000000-0000-4000-8000-0000000000b1';
const colleague = { id: '29:two', aadObjectId: '00000000-0000-4000-8000-0000000000c1', name: 'N' };
const icon = readFileSync('teams/icons/color.png', 'base64');

type Preview = { content: { title: string; text: string; tap: { type: string; value: Body } } };
type Attachment = { contentType: string; content: Body; preview: Preview };
type Extension = { type: string; attachmentLayout?: string; text?: string; attachments: Attachment[] };

async function extension(name: string, value: unknown, difference: Body = {}): Promise<Extension> {
  const { status, body } = await desk.post(anInvoke(`composeExtension/${name}`, value, difference));
  expect(status).toBe(200);
  return body.composeExtension as Extension;
}

const titles = ({ attachments }: Extension) => attachments.map(({ preview }) => preview.content.title);

describe('search from the message box', () => {
  test('customers by a part of the name, told apart by their domain, in exactly the protocol’s form', async () => {
    const found = await extension('query', aSearch('searchCustomers', 'contoso'));
    const [first] = found.attachments;
    expect(found).toEqual({
      type: 'result',
      attachmentLayout: 'list',
      attachments: expect.any(Array),
    });
    expect(first).toEqual({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: expect.objectContaining({ type: 'AdaptiveCard' }),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: {
          title: expect.stringMatching(/contoso/i),
          text: expect.stringContaining('.'),
          tap: { type: 'invoke', value: { customer: expect.any(String) } },
        },
      },
    });
  });

  test('the first ones before anything is typed, at most 25, and the next ones when asked for', async () => {
    const initial = { commandId: 'searchCustomers', parameters: [{ name: 'initialRun', value: 'true' }] };
    const first = await extension('query', initial);
    expect(first.attachments.length).toBeGreaterThan(1);
    expect(first.attachments.length).toBeLessThanOrEqual(25);
    const one = await extension('query', aSearch('searchCustomers', '', { skip: 1, count: 1 }));
    expect(titles(one)).toEqual([titles(first)[1]]);
    const tooMany = await extension('query', aSearch('searchCustomers', '', { skip: 0, count: 5000 }));
    expect(tooMany.attachments.length).toBeLessThanOrEqual(25);
  });

  test('subscriptions with their customer, number and status', async () => {
    const found = await extension('query', aSearch('searchSubscriptions', 'contoso'));
    const [first] = found.attachments;
    expect(first?.preview.content.tap.value).toEqual({
      customer: expect.any(String),
      subscription: expect.any(String),
    });
    expect(first?.preview.content.text).toMatch(/Contoso.* · \d+ licenses? · . \w+/);
  });

  test('nothing found is said in words, in the reader’s language', async () => {
    const found = await extension('query', aSearch('searchCustomers', 'qqqzzz'), { locale: 'ru-RU' });
    expect(found).toEqual({ type: 'message', text: expect.stringMatching(/\p{Script=Cyrillic}.*qqqzzz/u) });
  });

  test('Partner Center that is away is said in words too', async () => {
    await real
      .control('faults', { method: 'GET', path: '/v1/customers', status: 503, times: 50 })
      .catch(() => 0);
    const found = await extension('query', aSearch('searchSubscriptions', 'contoso'));
    expect(['message', 'result']).toContain(found.type);
    await real.control('faults', undefined, 'DELETE').catch(() => 0);
  });

  test.each([
    ['a personal chat', { id: 'p-1', conversationType: 'personal' }],
    ['a group chat', { id: 'group-1', conversationType: 'groupChat', isGroup: true }],
    ['a channel', { id: '19:c;messageid=1', conversationType: 'channel', isGroup: true }],
  ])(
    'in %s what is chosen is dropped redacted under our icon, and shows itself to the one who chose it and to nobody else',
    async (_, conversation) => {
      const found = await extension('query', aSearch('searchCustomers', 'contoso'), { conversation });
      expect(titles(found)).toEqual(titles(await extension('query', aSearch('searchCustomers', 'contoso'))));
      const held = await extension('query', aSearch('searchSubscriptions', 'contoso'), { conversation });
      expect(held.attachments.length).toBeGreaterThan(0);
      const picked = found.attachments[0]?.preview.content;
      const dropped = await extension('selectItem', picked?.tap.value, { conversation });
      const [card] = dropped.attachments;
      expect(dropped.attachments).toHaveLength(1);
      expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
      const said = allText(dropped);
      expect(said).not.toContain(picked?.title);
      expect(said).not.toContain(picked?.text);
      expect(said).not.toContain(String(picked?.tap.value.customer));
      expect(said).toContain(`data:image/png;base64,${icon}`);
      const refresh = card?.content.refresh as { action: Body; userIds: string[] };
      expect(refresh.userIds).toEqual(['29:one']);

      const asked = (from: Body) =>
        desk.post(
          anInvoke(
            'adaptiveCard/action',
            { action: refresh.action, trigger: 'automatic' },
            { conversation, from, replyToId: 'posted' },
          ),
        );
      const own = await asked({ id: '29:one', aadObjectId: sales, name: 'Lee Gu' });
      expect(allText(own.body)).toContain(picked?.title);
      const other = await asked(colleague);
      expect(other.body).toMatchObject({ statusCode: 200 });
      expect(allText(other.body)).not.toContain(picked?.title);
    },
  );

  test('a colleague goes on from the redacted card to customers of their own, which the others do not see', async () => {
    const conversation = { id: 'group-2', conversationType: 'groupChat', isGroup: true };
    const found = await extension('query', aSearch('searchCustomers', 'contoso'), { conversation });
    const picked = found.attachments[0]?.preview.content.tap.value;
    const [card] = (await extension('selectItem', picked, { conversation })).attachments;
    const buttons = card?.content.actions as Body[];
    const way = buttons.find(({ verb }) => verb === 'customer.find');
    const answer = await desk.post(
      anInvoke(
        'adaptiveCard/action',
        { action: { type: 'Action.Execute', verb: way?.verb, data: way?.data }, trigger: 'manual' },
        { conversation, from: colleague, replyToId: 'posted' },
      ),
    );
    expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(allText(answer.body)).toContain('customer.pick');
  });

  test('whom one looked at of late comes first, before anything is typed, and no customer is left out', async () => {
    const conversation = { id: 'p-recent', conversationType: 'personal' };
    await desk.replies(aMessage("show Northwind's subscriptions", { conversation, locale: 'en-US' }));
    const initial = { commandId: 'searchCustomers', parameters: [{ name: 'initialRun', value: 'true' }] };
    const pages = [
      await extension('query', { ...initial, queryOptions: { skip: 0, count: 4 } }),
      await extension('query', { ...initial, queryOptions: { skip: 4, count: 25 } }),
    ].map(titles);
    expect(pages[0]?.[0]).toMatch(/^Northwind/);
    const all = await extension('query', aSearch('searchCustomers', ' '));
    expect(pages.flat()).toEqual(expect.arrayContaining([...titles(all)]));
    const held = await extension('query', { ...initial, commandId: 'searchSubscriptions' });
    expect(held.attachments[0]?.preview.content.text).toMatch(/^Northwind/);
  });

  test('while Partner Center takes its time that is said, and searching again finds what was read meanwhile', async () => {
    const search = () =>
      extension('query', aSearch('searchSubscriptions', 'Tailspin'), {
        from: { id: '29:three', aadObjectId: '00000000-0000-4000-8000-0000000000a1', name: 'Ana' },
      });
    await real.control('settings', { latencyMs: 2_500 });
    const first = await search();
    await real.control('settings', { latencyMs: 0 });
    expect(first).toEqual({ type: 'message', text: english.say('teams.searching') });
    let later = await search();
    while (later.text === english.say('teams.searching')) {
      await pause(100);
      later = await search();
    }
    expect(later.attachments[0]?.preview.content.text).toContain('Tailspin');
  });

  test.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['a command that is not ours', aSearch('somethingElse', 'contoso')],
    ['parameters that are none', { commandId: 'searchCustomers', parameters: 5, queryOptions: 'x' }],
    ['a parameter that is null', { commandId: 'searchCustomers', parameters: [null, { name: 'query' }] }],
  ])('%s breaks nothing', async (_, value) => {
    expect((await extension('query', value)).type).toMatch(/result|message/);
    expect(await extension('selectItem', value)).toEqual({
      type: 'result',
      attachmentLayout: 'list',
      attachments: [],
    });
  });
});

type Task = { type: string; value: { title: string; height: string; width: string; card: Attachment } };

async function explained(content: string, difference: Body = {}): Promise<Task> {
  const { status, body } = await desk.post(
    anInvoke('composeExtension/fetchTask', onMessage(content), difference),
  );
  expect(status).toBe(200);
  return body.task as Task;
}

describe('explain this', () => {
  test.each([
    ['its snake_case name', 'It says <b>subscription_status_not_active</b>, what now?'],
    ['its PascalCase name', '<p>SubscriptionStatusNotActive</p>'],
    ['its number', 'We got &quot;code&quot;: 2 back'],
    ['its number in Chinese', '错误代码：2'],
    ['its number in Russian', 'пришёл код 2'],
    ['its number in German', 'Fehlercode 2?'],
  ])('a code is known by %s', async (_, content) => {
    const { type, value } = await explained(content);
    expect(type).toBe('continue');
    expect(value).toMatchObject({
      title: english.say('explainThis.title'),
      height: 'medium',
      width: 'medium',
    });
    expect(value.card.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(allText(value.card)).toContain('The subscription must be active (not suspended or cancelled).');
    expect(allText(value.card)).toContain(english.say('remedy.reactivate'));
  });

  test('several codes are all told, in the reader’s language; the multichannel sentence goes with its two', async () => {
    const { value } = await explained('concurrency_conflicts and ConflictingServiceTypes and Code: 1', {
      locale: 'de-DE',
    });
    const said = allText(value.card);
    expect(said.match(/separator/g)).toHaveLength(3);
    expect(said).toContain('delegierte Administratorrechte');
    expect(said.match(/Multichannel/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    'call me at 5',
    'Office 365 E3',
    'we have 12 licences',
    'Error handling is fine',
    'Other things',
  ])('no code is seen in “%s”', async (content) => {
    expect(allText(await explained(content))).not.toContain(english.say('explainThis.codes'));
  });

  test('a wish is told in our words, with what stands in its way', async () => {
    const { value } = await explained('Could somebody upgrade Fabrikam from Business to E3, 25 licences?');
    const said = allText(value.card);
    expect(said).toContain(english.say('mean.upgrade'));
    expect(said).toContain('Fabrikam');
  });

  test('nothing is drafted by explaining', async () => {
    await explained('upgrade Contoso from Business to E3, 25 licences');
    const { rows } = await real.database.query('select 1 from customer_order');
    expect(rows).toEqual([]);
  });

  test('a dialog’s card has nothing that only a message could do', async () => {
    for (const content of ['upgrade Contoso to E3', 'code 4', 'nothing at all']) {
      const { value } = await explained(content);
      expect(allText(value.card)).not.toContain('Action.Execute');
      expect(allText(value.card)).not.toContain('"Input.');
    }
  });

  test('the codes’ explanation can be added to the conversation, and then stands there', async () => {
    const { value } = await explained('ConcurrencyConflicts');
    const [button] = value.card.content.actions as { type: string; data: Body }[];
    expect(button).toMatchObject({ type: 'Action.Submit', data: { insert: ['ConcurrencyConflicts'] } });
    const added = await extension('submitAction', { commandId: 'explainThis', data: button?.data });
    expect(added).toMatchObject({
      type: 'result',
      attachmentLayout: 'list',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    });
    expect(allText(added)).toContain('already have the subscriptions');
  });

  test.each([
    ['no value', undefined],
    ['no message', { commandId: 'explainThis' }],
    ['an empty message', onMessage('')],
    ['a picture alone', onMessage('<img src="x"/>')],
    ['a very long message', onMessage('blah '.repeat(20_000))],
    ['a body that is no text', { messagePayload: { body: { content: 5 } } }],
  ])('%s is explained as holding nothing', async (_, value) => {
    const { status, body } = await desk.post(anInvoke('composeExtension/fetchTask', value));
    expect(status).toBe(200);
    expect(allText(body)).toContain(english.say('explainThis.nothing'));
    const submitted = await desk.post(anInvoke('composeExtension/submitAction', value));
    expect(submitted.body).toEqual({ task: { type: 'message', value: expect.any(String) } });
  });
});

describe('links', () => {
  const customer = async () =>
    String(
      (await extension('query', aSearch('searchCustomers', 'contoso'))).attachments[0]?.preview.content.tap
        .value.customer,
    );

  test('ours unfold redacted, for the one who pasted them', async () => {
    const id = await customer();
    const unfolded = await extension('queryLink', { url: `https://desk.contoso.com/?customer=${id}` });
    const [card] = unfolded.attachments;
    expect(card?.content.refresh).toMatchObject({ userIds: ['29:one'] });
    expect(allText(unfolded)).not.toContain(id);
    expect(allText(unfolded)).not.toMatch(/contoso/i);
  });

  test('for people without the app they tell nothing and ask nothing', async () => {
    const unfolded = await extension('anonymousQueryLink', {
      url: `https://desk.contoso.com/?customer=${await customer()}`,
    });
    expect(unfolded.attachments).toHaveLength(1);
    expect(unfolded.attachments[0]?.content.refresh).toBeUndefined();
    expect(allText(unfolded)).toContain(english.say('teams.linkTitle'));
  });

  test.each([
    'https://desk.contoso.com.evil.example/?customer=1',
    'https://evil.example/?customer=1',
    'http://desk.contoso.com/?customer=1',
    'javascript:alert(1)',
    'nonsense',
    '',
  ])('“%s”, which is not ours, is left alone', async (url) => {
    const alone = { type: 'result', attachmentLayout: 'list', attachments: [] };
    expect(await extension('queryLink', { url })).toEqual(alone);
    expect(await extension('anonymousQueryLink', { url })).toEqual(alone);
  });
});
