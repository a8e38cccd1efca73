/** What is told of a subscription that was upgraded a moment ago, and lives on suspended beside the new one. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { wordsFor } from '../../locales/words.ts';
import { orderOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

test('the new subscription is in the way of every target, once a condition, and nobody else is blamed', async () => {
  const door = directDoor(real);
  await door.say('upgrade Fabrikam from Business Essentials to E3, 40 licenses');
  expect(orderOn((await door.say('yes')).card)?.outcome).toBe('done');
  for (const locale of ['en-US', 'de-DE', 'zh-CN'] as const) {
    const looking = directDoor(real, { locale, conversation: locale });
    const list = await looking.say('Fabrikam');
    const seen = wordsOn(await looking.click(list.card, 'subscription.open'));
    const told = (text: string) => seen.split(text).length - 1;
    const words = wordsFor(locale);
    expect(told(words.say('condition.additional-services'))).toBe(1);
    expect(told(words.say('remedy.cancel-conflicting-first'))).toBe(2);
    expect(told(words.say('remedy.cancel-elsewhere-first'))).toBe(0);
  }
});
