/** What an answer means where it could be taken for another one. */
import { describe, expect, test } from '@jest/globals';
import { verbsOn, wordsOn } from '../support/door.ts';
import { openDoors } from '../support/open-doors.ts';

const open = openDoors();

describe('a yes to a refused offer chooses no other offer', () => {
  test.each([
    ['en-US', 'upgrade Help AG from Business to E3', 'yes'],
    ['es-ES', 'actualizar Help AG de Business a E3', 'sí'],
    ['de-DE', 'Help AG von Business auf E3 upgraden', 'ja'],
    ['ru-RU', 'обновить Help AG с Business до E3', 'да'],
    ['pt-BR', 'atualizar Help AG de Business para E3', 'sim'],
    ['zh-CN', '把 Help AG 的 Business 升级到 E3', '好的'],
  ])('%s', async (locale, wish, yes) => {
    const door = open(locale);
    const form = await door.say(wish);
    expect(verbsOn(form.card)).toContain('upgrade.review');
    const again = await door.say(yes);
    expect(verbsOn(again.card)).toContain('upgrade.review');
    expect(verbsOn(again.card)).not.toContain('upgrade.confirm');
    // Why not is told once more.
    expect(wordsOn(again)).toContain('8F29D220-95BE-4522-AB28-6B5C9F6F3A16');
    expect(wordsOn(again)).toContain('14383696-7B4B-451B-A090-0807CC8D0B18');
  });
});

describe('"35 instead of 25" changes the number of the order that waits', () => {
  test.each([
    ['en-US', '35 instead of 25'],
    ['de-DE', '35 statt 25'],
    ['ru-RU', '35 вместо 25'],
    ['ru-RU', 'не 25, а 35'],
    ['pt-BR', '35 em vez de 25'],
    ['es-ES', '35 en lugar de 25'],
    ['zh-CN', '改成35而不是25'],
    ['zh-CN', '不是25，而是35'],
  ])('%s: %s', async (locale, said) => {
    const door = open(locale);
    await door.say('upgrade Contoso to E3, 25 licenses');
    const corrected = await door.say(said);
    expect(verbsOn(corrected.card)).toContain('upgrade.confirm');
    expect(wordsOn(corrected)).toMatch(/\n35\n/);
    await door.say('no');
  });
});

describe('an article is no number of licenses', () => {
  test.each([
    ['de-DE', 'bist du ein Roboter?'],
    ['de-DE', 'Wie geht ein Upgrade?'],
    ['es-ES', '¿eres un robot?'],
    ['pt-BR', 'você é um robô?'],
    ['zh-CN', '你是一个机器人吗？'],
    ['en-US', 'are you a robot?'],
  ])('%s: %s', async (locale, said) => {
    const door = open(locale);
    await door.say('upgrade Fabrikam to E3');
    expect(verbsOn((await door.say(said)).card)).not.toContain('upgrade.confirm');
    expect(verbsOn((await door.say('40')).card)).toContain('upgrade.confirm');
    await door.say('no');
  });

  test.each([
    ['de-DE', 'eine Lizenz'],
    ['de-DE', 'nur eine'],
    ['es-ES', 'una, por favor'],
    ['pt-BR', 'uma'],
    ['ru-RU', 'один'],
    ['zh-CN', '一个'],
    ['en-US', 'just one'],
  ])('%s: %s is one', async (locale, said) => {
    const door = open(locale);
    await door.say('upgrade Fabrikam to E3');
    const one = await door.say(said);
    expect(verbsOn(one.card)).toContain('upgrade.confirm');
    expect(wordsOn(one)).toMatch(/\n1\n/);
    await door.say('no');
  });
});
