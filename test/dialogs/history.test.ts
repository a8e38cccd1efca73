import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import { outside } from '../../locales/own-words.ts';
import { wordsFor } from '../../locales/words.ts';
import { orderOn, verbsOn, wordsOn } from '../support/door.ts';
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

test('a link names an order by its reference too, for whoever opens it', async () => {
  const { history } = real.desk;
  const colleague = directDoor(real, { person: 'colleague', role: 'helpdesk', conversation: 'a link' });
  const { asking } = colleague.turnOf({ kind: 'no-words', what: 'empty' });
  const [order] = await history(asking, { limit: 1, offset: 0 });
  if (!order) throw new Error('nothing was ordered');
  for (const name of [order.id, id('order', order.reference)]) {
    const shown = await colleague.send({ kind: 'arrived', order: name });
    expect(orderOn(shown.card as never)).toEqual({ reference: order.reference, outcome: 'done' });
    expect(shown.about).toEqual({ order: order.id });
  }
});

test('a link to no order says so, and not that something was clicked', async () => {
  const door = directDoor(real, { locale: 'de-DE', conversation: 'a broken link' });
  const words = wordsFor('de-DE');
  const shown = wordsOn(await door.send({ kind: 'arrived', order: id('order', 'UD-0000000') }));
  expect(shown).toContain(words.say('talk.noOrder'));
  expect(shown).not.toContain(words.say('stale.text'));
});
