import { afterEach, describe, expect, test } from '@jest/globals';
import type { Later, Reply, Utterance } from '../../web/protocol.ts';
import { posting } from './support/serving.ts';
import { type OpenDesk, openDesk } from './support/stand-in.ts';

let desk: OpenDesk | undefined;
afterEach(async () => {
  await desk?.drain(100);
  desk = undefined;
});

type Said = Utterance extends infer One ? (One extends Utterance ? Omit<One, 'conversation'> : never) : never;

async function say(said: Said, conversation = 'c1'): Promise<Reply> {
  desk ??= await openDesk();
  const response = await fetch(`${desk.here}/api/chat`, posting(JSON.stringify({ conversation, ...said })));
  expect(response.status).toBe(200);
  return (await response.json()) as Reply;
}

const helpdesk = '00000000-0000-4000-8000-0000000000c1';

describe('the page', () => {
  test('opens with a welcome, its words, its people and its languages', async () => {
    const reply = await say({ kind: 'open', locale: 'de-AT' });
    expect(reply.activities).toMatchObject([{ from: 'desk', cards: [{ type: 'AdaptiveCard' }] }]);
    expect(reply).toMatchObject({
      locale: 'de-DE',
      words: { send: 'de-DE' },
      reader: { name: 'Adele Vance', role: 'admin' },
    });
    expect(reply.people?.map(({ role }) => role)).toEqual(['admin', 'sales', 'helpdesk']);
    expect(reply.languages).toHaveLength(6);
  });

  test('speaks as the person chosen, with that person’s role', async () => {
    const reply = await say({
      kind: 'message',
      text: 'hello',
      person: helpdesk,
      locale: 'pt',
      timeZone: 'America/Sao_Paulo',
    });
    expect(reply.activities[0]?.text).toBe('hello | pt-BR America/Sao_Paulo helpdesk local personal desktop');
  });

  test('after a reload the conversation is there, and no second welcome', async () => {
    await say({ kind: 'open' });
    await say({ kind: 'message', text: 'hello' });
    const again = await say({ kind: 'open' });
    expect(again.activities.map(({ from, text }) => [from, text?.split(' |')[0]])).toEqual([
      ['desk', undefined],
      ['person', 'hello'],
      ['desk', 'hello'],
    ]);
  });

  test('a person’s conversation is nobody else’s, though the page names it alike', async () => {
    await say({ kind: 'message', text: 'mine' });
    const other = await say({ kind: 'open', person: helpdesk });
    expect(JSON.stringify(other.activities)).not.toContain('mine');
  });

  test('a click’s card takes the place of the one clicked, also after a reload', async () => {
    const opened = await say({ kind: 'open' });
    const card = opened.activities[0]?.id ?? '';
    const { answer, activities } = await say({
      kind: 'action',
      card,
      verb: 'help.show',
      data: { verb: 'help.show' },
    });
    expect(activities).toEqual([]);
    expect(answer).toMatchObject({ kind: 'card', card: { type: 'AdaptiveCard' } });
    const again = await say({ kind: 'open' });
    expect(JSON.stringify(again.activities[0]?.cards)).toContain('help.show manual');
  });

  test('a view is answered in its place, and the conversation knows nothing of it', async () => {
    const opened = await say({ kind: 'open', view: 'history' });
    expect(JSON.stringify(opened.activities[0]?.cards)).toContain('history.show manual');
    const pressed = await say({
      ...{ kind: 'action', view: 'history', verb: 'help.show', data: { verb: 'help.show' } },
    } as Said);
    expect(pressed.activities).toEqual([]);
    expect(pressed.answer).toMatchObject({ kind: 'card' });
    const { activities } = await say({ kind: 'open' });
    expect(JSON.stringify(activities)).not.toMatch(/history\.show|help\.show/);
  });

  test('a press that stands on no card of the conversation is answered by a new message', async () => {
    await say({ kind: 'open' });
    const { activities, answer } = await say({
      kind: 'action',
      verb: 'help.show',
      data: { verb: 'help.show' },
    });
    expect(answer).toBeUndefined();
    expect(JSON.stringify(activities)).toContain('help.show manual');
    expect((await say({ kind: 'open' })).activities).toHaveLength(2);
  });

  test('words answer in words, and a click that is none of ours is refused', async () => {
    const click = (verb: string, data: Record<string, unknown>) =>
      say({ kind: 'action', card: 'x', verb, data });
    expect((await click('flow.cancel', { verb: 'flow.cancel' })).answer).toEqual({
      kind: 'words',
      text: 'cancelled',
    });
    expect((await click('help.show', { verb: 'flow.cancel' })).answer).toMatchObject({ kind: 'refused' });
  });

  test('a turn that is sent twice counts once', async () => {
    const first = await say({ kind: 'message', text: 'once', turn: 't1' });
    const second = await say({ kind: 'message', text: 'once', turn: 't1' });
    expect(second.activities).toEqual(first.activities);
    expect((await say({ kind: 'open' })).activities).toHaveLength(2);
  });

  test('the language picker is an explicit choice and stays', async () => {
    expect(await say({ kind: 'language', tag: 'ru-RU' })).toMatchObject({
      locale: 'ru-RU',
      words: { send: 'ru-RU' },
    });
    expect(await say({ kind: 'message', text: 'hi', locale: 'de-DE' })).toMatchObject({ locale: 'ru-RU' });
  });

  test('choices come while somebody types', async () => {
    expect((await say({ kind: 'search', dataset: 'customers', query: 'con' })).choices).toEqual([
      { title: 'customers con', value: 'contoso' },
    ]);
  });

  test('only the latest hundred messages are kept', async () => {
    for (let round = 0; round < 60; round += 1)
      await say({ kind: 'message', text: `n${round}`, turn: `t${round}` });
    const { activities } = await say({ kind: 'open' });
    expect(activities).toHaveLength(100);
    expect(activities.at(-1)?.text).toMatch(/^n59/);
  });

  test.each([
    ['nothing', {}],
    ['an unknown kind', { conversation: 'c', kind: 'shout' }],
    ['a conversation that is a path', { conversation: '../x', kind: 'open' }],
    ['a list', []],
  ])('%s is refused with 400', async (_, body) => {
    desk = await openDesk();
    const response = await fetch(`${desk.here}/api/chat`, posting(JSON.stringify(body)));
    expect(response.status).toBe(400);
  });
});

describe('what comes later', () => {
  async function heardBy(conversation: string): Promise<{ next(): Promise<Later>; stop(): void }> {
    const abort = new AbortController();
    const response = await fetch(`${desk?.here}/api/chat/events?conversation=${conversation}`, {
      signal: abort.signal,
    });
    expect(response.status).toBe(200);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return {
      async next() {
        for (;;) {
          const found = /data: (.*)\n\n/.exec(text);
          if (found?.[1]) {
            text = text.slice(found.index + found[0].length);
            return JSON.parse(found[1]) as Later;
          }
          text += (await reader?.read())?.value ?? '';
        }
      },
      stop: () => abort.abort(),
    };
  }

  const activity = {
    id: 'a1',
    type: 'message',
    from: 'desk',
    timestamp: '2026-01-01T00:00:00Z',
    text: 'done',
  } as const;

  test('appears by itself in the conversation it is for', async () => {
    await say({ kind: 'open' });
    const mine = await heardBy('c1');
    const of = { tenant: 'local', person: '00000000-0000-4000-8000-0000000000a1', conversation: 'c1' };
    await desk?.page.listeners.tell({ ...of, conversation: 'other' }, { kind: 'delete', id: 'not-mine' });
    await desk?.page.listeners.tell(of, { kind: 'activity', activity });
    expect(await mine.next()).toEqual({ kind: 'activity', activity });
    mine.stop();
  });

  test('another replica’s word brings it here', async () => {
    await say({ kind: 'open' });
    const mine = await heardBy('c1');
    const of = { tenant: 'local', person: '00000000-0000-4000-8000-0000000000a1', conversation: 'c1' };
    await desk?.page.transcripts.add(of, [activity]);
    await desk?.page.listeners.heard('nonsense');
    await desk?.page.listeners.heard(JSON.stringify({ from: 'another', of, kind: 'activity', id: 'a1' }));
    expect(await mine.next()).toEqual({ kind: 'activity', activity });
    mine.stop();
  });
});
