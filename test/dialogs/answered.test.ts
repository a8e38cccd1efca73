import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { type Fields, orderOn, textsOn } from '../support/door.ts';
import { type Direct, directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

let chats = 0;
function open(locale = 'en-US'): Direct {
  chats += 1;
  return directDoor(real, { locale, conversation: `answered ${chats}`, openCard: 'the last card' });
}

/** What the last card says once these words were said; nothing where it stays as it is. */
async function faceAfter(door: Direct, text: string): Promise<string | undefined> {
  const { answered } = await door.send({ kind: 'text', text });
  return answered && textsOn(answered.card as unknown as Fields).join('\n');
}

describe('a card that asked something says what the answer was', () => {
  test('a choice of customer, an offer, a number and a yes', async () => {
    const door = open();
    expect(await faceAfter(door, 'I want to upgrade a subscription')).toBeUndefined();
    expect(await faceAfter(door, 'Fabrikam')).toMatch(/Your answer: Fabrikam/);
    expect(await faceAfter(door, 'E3')).toMatch(/Your answer: Office 365 Enterprise E3/);
    expect(await faceAfter(door, '41')).toMatch(
      /^Fabrikam · Office 365 Business Essentials\n.*\n?.*Your answer: 41 licenses/,
    );
    expect(await faceAfter(door, 'no')).toMatch(/Fabrikam[\s\S]*Nothing was ordered/);
  });

  test('which of several subscriptions', async () => {
    const door = open();
    await faceAfter(door, 'add 5 licenses for Help AG');
    expect(await faceAfter(door, 'the second one')).toMatch(
      /^Help AG\n[\s\S]*Your answer: Office 365 Business Essentials/,
    );
  });

  test('in a group it names nobody', async () => {
    const door = directDoor(real, {
      ...{ scope: 'group', conversation: 'answered in a group', openCard: 'the last card' },
    });
    await faceAfter(door, 'upgrade Fabrikam to E3');
    expect(await faceAfter(door, '41')).not.toMatch(/Fabrikam|41/);
  });

  test('an order names its reference', async () => {
    const door = open();
    const { card: list } = await door.send({ kind: 'text', text: 'add 2 licenses for Fabrikam' });
    expect(textsOn(list as unknown as Fields)).toContain(wordsFor('en-US').say('talk.whichSubscription'));
    await faceAfter(door, 'Essentials');
    const { answered, card } = await door.send({ kind: 'text', text: 'yes' });
    const reference = orderOn(card as unknown as Fields)?.reference ?? 'none';
    expect(textsOn(answered?.card as unknown as Fields).join('\n')).toContain(`Ordered: ${reference}`);
  });

  test.each(localeTags)('a form that was cancelled says in %s that nothing was ordered', async (tag) => {
    const door = open(tag);
    const words = wordsFor(tag);
    await faceAfter(door, 'upgrade Fabrikam to E3');
    expect(await faceAfter(door, words.say('chip.cancel'))).toContain(words.say('nothing.title'));
  });
});

describe('a card that informs stays as it is', () => {
  test.each([
    ['the greeting', ['hello'], 'Fabrikam'],
    ['a list of customers', ['customers'], 'Fabrikam'],
    ['a list of subscriptions', ['show Help AG'], 'the second one'],
    ['reasons', ['why can Adventure Works with Business not be upgraded?'], 'customers'],
    ['reasons, looked at while an order waits', ['upgrade Fabrikam to E3, 40 licenses', 'help'], 'yes'],
    ['the history', ['history'], 'hello'],
    ['help', ['help'], 'show Fabrikam'],
    ['what was not understood', ['blah blub'], 'Fabrikam'],
  ])('%s', async (_what, before, text) => {
    const door = open();
    for (const each of before) await door.send({ kind: 'text', text: each });
    expect(await faceAfter(door, text)).toBeUndefined();
  });

  test('a draft stays when help is looked at in between', async () => {
    const door = open();
    await door.send({ kind: 'text', text: 'upgrade Fabrikam to E3, 40 licenses' });
    expect(await faceAfter(door, 'help')).toBeUndefined();
    expect(await faceAfter(door, 'cancel')).toBeUndefined();
  });
});
