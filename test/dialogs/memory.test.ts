import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { memoryVersion } from '../../dialogs/memory.ts';
import { buttonsOn, isFields, orderOn, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

const keyOf = (person: string) => `memory/local/${encodeURIComponent(person)}`;
async function record(person: string): Promise<Record<string, unknown> | undefined> {
  const stored = await real.storage.read([keyOf(person)]);
  const held: unknown = stored[keyOf(person)];
  return isFields(held) ? held : undefined;
}

describe('what is remembered of a person', () => {
  test('recent customers stand first on the next greeting, also after a restart', async () => {
    const door = directDoor(real, { person: 'recent one' });
    await door.say('show Trey Research');
    await door.say('show Litware');
    const greeting = await door.restarted().say('hi');
    const names = textsOn(greeting.card).filter((text) => /Trey Research|Litware/.test(text));
    expect(names.map((name) => name.replace('›', '').trim())).toEqual(['Litware', 'Trey Research']);
    expect(wordsOn(greeting)).toMatch(/Recent customers/);
  });

  test('a question waits through a restart', async () => {
    const door = directDoor(real, { person: 'patient one' });
    await door.say('upgrade Fabrikam to E3');
    const confirmation = await door.restarted().say('33');
    expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
    expect(textsOn(confirmation.card)).toContain('33');
  });

  test('a prepared order is offered again when the person comes back', async () => {
    const door = directDoor(real, { person: 'away one' });
    await door.say('upgrade Fabrikam to E3, 34 licenses');
    const welcome = await door.restarted().send({ kind: 'arrived' });
    const card = welcome.card as never;
    expect(textsOn(card).join()).toMatch(/You were about to place an order/);
    const resumed = await door.click(card, 'order.show');
    expect(verbsOn(resumed.card)).toContain('upgrade.confirm');
    expect(textsOn(resumed.card)).toContain('34');
  });

  test('a record of another version starts afresh, and nothing breaks', async () => {
    const door = directDoor(real, { person: 'old one' });
    await door.say('upgrade Fabrikam to E3');
    for (const version of [memoryVersion - 1, memoryVersion + 1, 'nonsense', undefined]) {
      const old = { ...(await record('old one')), version, chats: 'something else' };
      await real.storage.write({ [keyOf('old one')]: { ...old, eTag: '*' } });
      const answer = await door.say('33');
      expect(answer.card ?? answer.text).toBeTruthy();
      expect((await record('old one'))?.version).toBe(memoryVersion);
    }
    expect(verbsOn((await door.say('Fabrikam')).card)).toContain('subscription.open');
  });

  test('is one record, however many chats, and does not grow without end', async () => {
    for (let chat = 0; chat < 10; chat += 1)
      await directDoor(real, { person: 'busy one', conversation: `chat ${chat}` }).say('hi');
    const held = await record('busy one');
    expect(Object.keys(isFields(held?.chats) ? held.chats : {}).length).toBeLessThanOrEqual(6);
    expect(JSON.stringify(held).length).toBeLessThan(64 * 1024);
  });

  test("is nobody else's: another tenant's person of the same id knows nothing of it", async () => {
    const door = directDoor(real, { person: 'twin' });
    await door.say('show Litware');
    const twin = directDoor(real, { person: 'twin', tenant: 'another', conversation: 'twin elsewhere' });
    expect(wordsOn(await twin.say('hi'))).not.toMatch(/Recent customers/);
  });
});

describe('to be forgotten', () => {
  test('takes the record, the language and the prepared order, and says what stays', async () => {
    const door = directDoor(real, { person: 'forgotten one' });
    await door.say('add 3 licenses for Fabrikam Business Essentials');
    const receipt = await door.say('yes');
    expect(orderOn(receipt.card)?.outcome).toBe('done');
    const confirmation = await door.say('upgrade Fabrikam to E3, 36 licenses');
    const question = await door.say('forget me');
    expect(wordsOn(question)).toMatch(/Orders already placed stay in the history/);
    const reply = await door.send({ kind: 'text', text: 'yes' });
    expect(reply.forgotten).toBe(true);
    expect(await record('forgotten one')).toBeUndefined();
    const late = await door.click(confirmation.card, 'upgrade.confirm');
    expect(orderOn(late.card)).toBeUndefined();
    expect(wordsOn(await door.say('hi'))).not.toMatch(/about to|Recent/);
    expect(wordsOn(await door.say('history'))).toContain(orderOn(receipt.card)?.reference);
  });
});

describe('the language', () => {
  test('is changed by a sentence, in the middle of a question, which is asked again in it', async () => {
    const door = directDoor(real, { person: 'speaker' });
    await door.say('upgrade Fabrikam to E3');
    const reply = await door.send({ kind: 'text', text: 'please speak German' });
    expect(reply.chosenLocale).toBe('de-DE');
    expect(reply.card?.lang).toBe('de');
    expect(verbsOn(reply.card as never)).toContain('upgrade.review');
    const confirmation = await door.say('35');
    expect(confirmation.card?.lang).toBe('de');
    expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
  });

  test('is changed on a card, which comes back in it', async () => {
    const door = directDoor(real, { person: 'clicker' });
    const help = await door.say('help');
    const again = await door.click(help.card, 'language.set', { locale: 'ru-RU' });
    expect(again.card?.lang).toBe('ru');
    expect(verbsOn(again.card)).toEqual(verbsOn(help.card));
  });

  test('that nobody knows changes nothing', async () => {
    const door = directDoor(real, { person: 'puzzled' });
    const help = await door.say('help');
    for (const locale of ['xx', 'ja-JP', '', undefined]) {
      const reply = await door.post({ verb: 'language.set', locale, again: 'help' });
      expect(reply.chosenLocale).toBeUndefined();
      expect(reply.card?.lang).toBe('en');
      expect(buttonsOn(reply.card as never).length).toBe(buttonsOn(help.card).length);
    }
  });

  test("of a sentence is understood whatever the reader's, answered in the reader's, and a switch offered once", async () => {
    const door = directDoor(real, { person: 'guest', locale: 'en-US' });
    const first = await door.send({ kind: 'text', text: 'покажи подписки клиента Fabrikam' });
    expect(first.card?.lang).toBe('en');
    expect(first.chosenLocale).toBeUndefined();
    expect(textsOn(first.card as never).join()).toMatch(/Русский[\s\S]*Fabrikam/);
    const second = await door.say('покажи подписки клиента Litware');
    expect(textsOn(second.card).join()).not.toMatch(/Русский/);
  });

  test('is offered beside plain words as well', async () => {
    const door = directDoor(real, { person: 'polite one', locale: 'en-US' });
    const reply = await door.send({ kind: 'text', text: 'большое спасибо за помощь' });
    expect(reply.text).toMatch(/Русский/);
  });

  test('that was offered is taken by a yes', async () => {
    const door = directDoor(real, { person: 'taker', locale: 'en-US' });
    await door.say('zeige mir bitte alle Abonnements von Fabrikam');
    const reply = await door.send({ kind: 'text', text: 'ja' });
    expect(reply.chosenLocale).toBe('de-DE');
    expect(reply.card?.lang).toBe('de');
  });
});

describe('first contact', () => {
  test("says a line in each language, and comes back in the reader's own", async () => {
    const door = directDoor(real, { person: 'newcomer', locale: 'en-US' });
    const welcome = await door.send({ kind: 'arrived' });
    const texts = textsOn(welcome.card as never);
    for (const name of ['简体中文', 'Русский', 'Português (Brasil)', 'Deutsch', 'Español'])
      expect(texts).toContain(name);
    const refresh = welcome.card?.refresh;
    expect(refresh?.userIds).toEqual(['29:newcomer']);
    const german = directDoor(real, { person: 'newcomer', locale: 'de-DE' });
    const data = isFields(refresh?.action.data) ? refresh.action.data : {};
    const own = await german.post(data, { automatic: true });
    expect(own.card?.lang).toBe('de');
    expect(own.chosenLocale).toBeUndefined();
    expect(textsOn(own.card as never)).not.toContain('Русский');
  });

  test('by a link leads to that customer', async () => {
    const door = directDoor(real, { person: 'linked' });
    const { customer } = (buttonsOn((await door.say('Litware')).card)[0]?.data ?? {}) as { customer: never };
    const reply = await door.send({ kind: 'arrived', customer });
    expect(textsOn(reply.card as never).join()).toMatch(/Litware/);
  });
});
