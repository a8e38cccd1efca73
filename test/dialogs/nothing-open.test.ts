/** Cancel, yes and no where nothing waits for them, and back from how orders stand. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localeTags } from '../../locales/tags.ts';
import { vocabularies } from '../../locales/vocabulary.ts';
import { wordsFor } from '../../locales/words.ts';
import { orderOn, verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

describe.each(localeTags)('in %s', (locale) => {
  const words = wordsFor(locale);
  const open = (name: string) => directDoor(real, { locale, conversation: `${locale} ${name}` });

  test('a yes and a no to nothing are met with a short sentence', async () => {
    const door = open('yes and no');
    const { yes, no } = vocabularies[locale];
    for (const said of [yes[0] ?? '', no[0] ?? ''])
      expect((await door.say(said)).text).toBe(words.say('talk.nothingAsked'));
  });

  test('cancelling a form without a draft speaks of no prepared order', async () => {
    const door = open('form');
    const list = await door.say('Fabrikam');
    const details = await door.click(list.card, 'subscription.open');
    await door.click(details.card, 'upgrade.start');
    const left = await door.post({ verb: 'flow.cancel' });
    const seen = JSON.stringify(left.card);
    expect(seen).toContain(words.say('nothing.title'));
    expect(seen).toContain(words.say('common.nothingChanged'));
    expect(seen).not.toContain(words.say('nothing.text'));
  });

  test('back leads to how orders stand, and that card is asked for anew as itself', async () => {
    const door = open('status');
    const shown = await door.post({ verb: 'status.show' });
    expect(JSON.stringify(shown.card)).toContain(words.say('mine.title'));
    await door.say('Fabrikam');
    const back = await door.say(words.say('chip.back'));
    expect(wordsOn(back)).toContain(words.say('mine.title'));
  });
});

test('after an order is done, cancelling leaves it and says that nothing is open', async () => {
  const door = directDoor(real, { conversation: 'done' });
  await door.say('add 5 licenses for Northwind');
  const receipt = await door.say('yes');
  expect(orderOn(receipt.card)?.outcome).toBe('done');
  const left = await door.say('cancel');
  expect(left.text).toMatch(/Nothing is open.*Orders already placed remain/);
  expect(verbsOn((await door.say('status')).card)).toContain('order.show');
});

test('a no to being forgotten forgets nothing and says so', async () => {
  const door = directDoor(real, { conversation: 'forget' });
  expect(verbsOn((await door.say('forget me')).card)).toContain('memory.forget');
  expect(wordsOn(await door.say('no'))).toMatch(/Nothing was changed/);
});
