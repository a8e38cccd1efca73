import { describe, expect, test } from '@jest/globals';
import { wordsFor } from '../../locales/words.ts';
import { verbsOn, wordsOn } from '../support/door.ts';
import { openDoors } from '../support/open-doors.ts';

const open = openDoors();

describe('an offer said without a direction is the subscription held, where that can become something', () => {
  test.each([
    ['en-US', "why can't Adventure Works upgrade Office 365 Business?"],
    ['de-DE', 'Warum kann Adventure Works mit Office 365 Business kein Upgrade bekommen?'],
    ['ru-RU', 'Почему Adventure Works не может обновить Office 365 Business?'],
    ['pt-BR', 'Por que a Adventure Works não pode atualizar o Office 365 Business?'],
    ['es-ES', '¿Por qué Adventure Works no puede actualizar Office 365 Business?'],
    ['zh-CN', '为什么 Adventure Works 的 Office 365 Business 不能升级？'],
  ])('%s: %s', async (locale, text) => {
    const details = await open(locale).say(text);
    expect(verbsOn(details.card)).toContain('eligibility.recheck');
    expect(wordsOn(details)).toMatch(/Business Premium[\s\S]*ProPlus/);
  });

  test('a customer and an offer, nothing besides', async () => {
    const form = await open().say('Help AG Business');
    expect(wordsOn(form)).toMatch(/Help AG[\s\S]*Office 365 Business\n/);
    expect(verbsOn(form.card)).not.toContain('subscription.open');
  });

  test('another one of the same customer is spoken of', async () => {
    const door = open();
    await door.say("why can't Adventure Works upgrade Office 365 Business?");
    const other = await door.say('why not Business Essentials?');
    expect(wordsOn(other)).toMatch(/Adventure Works[\s\S]*Business Essentials[\s\S]*Enterprise E1/);
  });

  test('what leads nowhere is what it shall become', async () => {
    const details = await open().say('can Fabrikam get E3?');
    expect(wordsOn(details)).toMatch(/Fabrikam[\s\S]*Business Essentials[\s\S]*Possible upgrades/);
  });
});

describe('of several subscriptions', () => {
  test('a bare word of a name is enough', async () => {
    const door = open('de-DE');
    await door.say('Help AG');
    const details = await door.say('Business');
    expect(verbsOn(details.card)).toContain('eligibility.recheck');
    expect(wordsOn(details)).toMatch(/Office 365 Business\nDetails/);
    await door.say('Help AG');
    expect(wordsOn(await door.say('essentials'))).toMatch(/Office 365 Business Essentials\nDetails/);
  });

  test('a question why says of each whether it can', async () => {
    const list = await open().say("why can't Adventure Works be upgraded?");
    expect(wordsOn(list)).toMatch(
      /Business\s+›[\s\S]*Upgrade not possible\nDelegated privileges missing[\s\S]*Essentials\s+›/,
    );
    expect(verbsOn(list.card)).toContain('subscription.open');
  });

  test('nonsense after a list is nonsense, and no name', async () => {
    const door = open();
    await door.say('Help AG');
    expect(wordsOn(await door.say('blah blub'))).toContain(wordsFor('en-US').say('unknown.title'));
  });

  test('one that is not held is said to be none of theirs', async () => {
    const list = await open().say('upgrade Help AG from Business Premium to E3');
    expect(wordsOn(list)).toMatch(/no such subscription/);
    expect(verbsOn(list.card)).toContain('subscription.open');
  });
});

describe('while it is asked which subscription', () => {
  test('a number can be corrected, and the question stays', async () => {
    const door = open();
    await door.say('add 3 licenses for Help AG');
    const again = await door.say('no, 7');
    expect(wordsOn(again)).toMatch(/Which subscription is this about/);
    const confirmation = await door.say('the first one');
    expect(wordsOn(confirmation)).toMatch(/20[\s\S]*27/);
    await door.say('no');
  });

  test('a no ends it', async () => {
    const door = open('de-DE');
    await door.say('3 Lizenzen mehr für Help AG');
    expect(wordsOn(await door.say('nein'))).toMatch(/Abgebrochen/);
  });

  test('what is said after looking at help is no name', async () => {
    const door = open();
    await door.say('add 3 licenses for Help AG');
    await door.say('help');
    expect(wordsOn(await door.say('the first one'))).not.toMatch(/no such subscription/);
  });
});

test('an order that was prepared and not confirmed is told of by "how is my order?", and goes on from there', async () => {
  const door = open();
  await door.say('upgrade Fabrikam to E3, 40 licenses');
  await door.say('show Help AG');
  const status = await door.say('how is my order?');
  expect(wordsOn(status)).toMatch(/Fabrikam[\s\S]*Enterprise E3\n40/);
  const confirmation = await door.click(status.card, 'order.show');
  expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
  await door.say('no');
});
