import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outside } from '../../locales/own-words.ts';
import { wordsFor } from '../../locales/words.ts';
import { verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
  const door = directDoor(real, { conversation: 'somebody orders' });
  await door.say('upgrade Fabrikam from Business Essentials to E3, 40 licenses');
  await door.say('yes');
});
afterAll(() => real.close());

test.each([
  ['en-US', 'show history of Contoso'],
  ['de-DE', 'Verlauf von Contoso anzeigen'],
  ['zh-CN', '显示 Contoso 的历史记录'],
] as const)(
  'in %s a customer without orders is named, and everybody’s orders are one press away',
  async (locale, text) => {
    const door = directDoor(real, { locale, conversation: `history ${locale}` });
    const words = wordsFor(locale);
    const none = await door.say(text);
    expect(wordsOn(none)).toContain(words.say('history.noneOf', { customer: outside('Contoso') }));
    expect(verbsOn(none.card)).toContain('history.show');
    const all = await door.click(none.card, 'history.show');
    expect(wordsOn(all)).toMatch(/Fabrikam/);
  },
);
