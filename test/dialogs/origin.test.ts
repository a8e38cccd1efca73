import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openConversation } from '../../dialogs/conversation.ts';
import type { Asking } from '../../domain/actors.ts';
import { id } from '../../domain/ids.ts';
import { localeTags } from '../../locales/tags.ts';
import { aMessage } from '../bot/support/activities.ts';
import { openTeamsDesk, type TeamsDesk } from '../bot/teams/support/teams-desk.ts';
import { textsOn } from '../support/door.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

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

/** What somebody begins there in words, and how they are told of it later, alone. */
async function toldOf(difference: Record<string, unknown>, locale: (typeof localeTags)[number] = 'en-US') {
  const person = `person-${Math.random()}`;
  const from = { id: `29:${person}`, aadObjectId: person, name: 'Lee Gu' };
  await desk.post(aMessage('Add 1 license for Fabrikam Business Essentials', { from, ...difference }));
  const asking: Asking = {
    actor: { tenant: id('tenant', 'local'), person: id('person', person), name: 'Lee Gu', role: 'admin' },
    ...{ correlationId: 'k', locale, channel: 'msteams', credential: 'partner' },
  };
  const order = await real.desk.unfinished(asking);
  if (!order) throw new Error('nothing was begun');
  const { desk: service, storage } = real;
  const told = await openConversation({ desk: service, storage }).aboutOrder(
    order,
    asking,
    locale,
    'Asia/Shanghai',
  );
  return { text: textsOn(told.card).join('\n'), summary: told.summary };
}

const channel = {
  conversation: { id: 'c1', conversationType: 'channel', isGroup: true },
  channelData: { channel: { id: 'c1', name: 'Renewals' } },
};

test('a notice of an order begun in a channel names the channel', async () => {
  const { text, summary } = await toldOf(channel);
  expect(text).toContain('This order was started in the channel Renewals.');
  expect(summary).toMatch(/^This order was started in the channel Renewals\./);
});

test.each(localeTags)('in %s as well', async (locale) => {
  expect((await toldOf(channel, locale)).text).toContain('Renewals');
});

test('of one begun in a group chat whose name nobody tells, that it was one', async () => {
  const conversation = { id: 'g1', conversationType: 'groupChat', isGroup: true };
  expect((await toldOf({ conversation })).text).toContain('This order was started in a group chat.');
});

test('of one begun alone, nothing of the kind', async () => {
  expect((await toldOf({})).text).not.toContain('was begun');
});
