import { describe, expect, test } from '@jest/globals';
import type { LocaleTag } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { openDoors } from '../support/open-doors.ts';

const open = openDoors();

/** Northwind holds one subscription with 60 licences, Help AG two. */
const said: Readonly<
  Record<
    LocaleTag,
    {
      readonly add: string;
      readonly addTen: string;
      readonly upgrade: string;
      readonly toE3: string;
    } & Readonly<Record<'ten' | 'fiveInstead' | 'history' | 'why', string>>
  >
> = {
  'en-US': {
    add: 'add licenses for Northwind',
    addTen: 'add 10 licenses for Northwind',
    upgrade: 'upgrade Northwind to E3',
    toE3: 'upgrade to E3, 100 licenses',
    ten: 'add 10 licenses',
    fiveInstead: 'no, 5',
    history: 'show the order history',
    why: "why can't Fabrikam be upgraded?",
  },
  'de-DE': {
    add: 'Lizenzen für Northwind hinzufügen',
    addTen: '10 Lizenzen für Northwind hinzufügen',
    upgrade: 'Northwind auf E3 aktualisieren',
    toE3: 'auf E3 aktualisieren, 100 Lizenzen',
    ten: '10 Lizenzen hinzufügen',
    fiveInstead: 'nein, 5',
    history: 'zeig den Bestellverlauf',
    why: 'Warum kann Fabrikam kein Upgrade bekommen?',
  },
  'ru-RU': {
    add: 'добавить лицензии для Northwind',
    addTen: 'добавить 10 лицензий для Northwind',
    upgrade: 'обновить Northwind до E3',
    toE3: 'обновить до E3, 100 лицензий',
    ten: 'добавить 10 лицензий',
    fiveInstead: 'нет, 5',
    history: 'покажи историю заказов',
    why: 'почему нельзя обновить Fabrikam?',
  },
  'pt-BR': {
    add: 'adicionar licenças para Northwind',
    addTen: 'adicionar 10 licenças para Northwind',
    upgrade: 'atualizar Northwind para E3',
    toE3: 'atualizar para E3, 100 licenças',
    ten: 'adicionar 10 licenças',
    fiveInstead: 'não, 5',
    history: 'mostrar o histórico de pedidos',
    why: 'por que a Fabrikam não pode ser atualizada?',
  },
  'es-ES': {
    add: 'agregar licencias para Northwind',
    addTen: 'agregar 10 licencias para Northwind',
    upgrade: 'actualizar Northwind a E3',
    toE3: 'actualizar a E3, 100 licencias',
    ten: 'agregar 10 licencias',
    fiveInstead: 'no, 5',
    history: 'mostrar el historial de pedidos',
    why: '¿por qué no se puede actualizar Fabrikam?',
  },
  'zh-CN': {
    add: '给 Northwind 添加许可证',
    addTen: '给 Northwind 添加 10 个许可证',
    upgrade: '把 Northwind 升级到 E3',
    toE3: '升级到 E3，100 个许可证',
    ten: '添加 10 个许可证',
    fiveInstead: '不，5 个',
    history: '显示订单历史记录',
    why: '为什么 Fabrikam 不能升级？',
  },
};

describe.each(Object.entries(said) as [LocaleTag, (typeof said)[LocaleTag]][])('in %s', (locale, lines) => {
  const begun = [
    ['the number of licences to add', [lines.add]],
    ['the licences to confirm', [lines.addTen]],
  ] as const;

  test.each(begun)('an upgrade said where %s was asked is an upgrade', async (_asked, before) => {
    const door = open(locale);
    for (const line of before) await door.say(line);
    const got = await door.say(lines.toE3);
    expect(verbsOn(got.card)).toContain('upgrade.confirm');
    expect(textsOn(got.card)).toContain('100');
  });

  test.each([
    ['a number was asked', [lines.upgrade]],
    ['the upgrade was to be confirmed', [lines.upgrade, '100']],
  ] as const)('licences to add said where %s are licences to add', async (_asked, before) => {
    const door = open(locale);
    for (const line of before) await door.say(line);
    const got = await door.say(lines.ten);
    expect(verbsOn(got.card)).toContain('licenses.confirm');
    expect(textsOn(got.card)).toContain('70');
  });

  test('the other order for the same customer, named once more', async () => {
    const door = open(locale);
    await door.say(lines.addTen);
    expect(verbsOn((await door.say(lines.upgrade)).card)).toContain('upgrade.review');
    expect(verbsOn((await door.say(lines.addTen)).card)).toContain('licenses.confirm');
  });

  test.each([['add'], ['addTen'], ['upgrade']] as const)(
    'a look at something else in the middle of "%s" is a look, and ordering nothing',
    async (first) => {
      const door = open(locale);
      await door.say(lines[first]);
      expect(verbsOn((await door.say(lines.history)).card)).not.toContain('licenses.review');
      expect(wordsOn(await door.say(lines.history))).toContain(wordsFor(locale).say('history.title'));
      expect(wordsOn(await door.say(lines.why))).toMatch(/Fabrikam/);
    },
  );

  test('a number corrected is counted as the first one was', async () => {
    const door = open(locale);
    expect(textsOn((await door.say(lines.addTen)).card)).toContain('70');
    const corrected = await door.say(lines.fiveInstead);
    expect(verbsOn(corrected.card)).toContain('licenses.confirm');
    expect(textsOn(corrected.card)).toContain('65');
  });

  test('a number that stands for no row is told so, and the question stays', async () => {
    const door = open(locale);
    await door.say(lines.addTen.replace('Northwind', 'Help AG'));
    const asked = await door.say('30');
    expect(wordsOn(asked)).toContain(wordsFor(locale).say('talk.notInList'));
    expect(verbsOn(asked.card)).toContain('subscription.open');
    expect(verbsOn((await door.say('1')).card)).toContain('licenses.confirm');
  });
});

describe('from one offer to another', () => {
  test.each([
    ['en-US', 'move it from Business to E3'],
    ['es-ES', 'quiero pasarlo de Empresa a E3'],
    ['pt-BR', 'quero passar do Business para o E3'],
  ] as const)(
    'in %s is an upgrade where a list asks which subscription, whatever the verb',
    async (locale, move) => {
      const door = open(locale);
      await door.say('Contoso');
      expect(verbsOn((await door.say(move)).card)).toContain('upgrade.review');
    },
  );
});

describe('a correction', () => {
  test.each([
    ['add 10 licenses for Northwind', 'no, 75 in total', '75'],
    ['add 10 licenses for Northwind', 'no, 5 more', '65'],
    ['add 10 licenses for Northwind', '5 more', '75'],
    ['10 Lizenzen für Northwind hinzufügen', 'nein, insgesamt 75', '75'],
    ['10 Lizenzen für Northwind hinzufügen', 'noch 5', '75'],
  ])('%s; %s', async (first, then, total) => {
    const door = open(first.startsWith('add') ? 'en-US' : 'de-DE');
    await door.say(first);
    const corrected = await door.say(then);
    expect(verbsOn(corrected.card)).toContain('licenses.confirm');
    expect(textsOn(corrected.card)).toContain(total);
  });

  test('more said for an upgrade stays more', async () => {
    const door = open();
    await door.say('upgrade Northwind to E3');
    expect(textsOn((await door.say('10 more')).card)).toContain('70');
    const corrected = await door.say('no, 5');
    expect(verbsOn(corrected.card)).toContain('upgrade.confirm');
    expect(textsOn(corrected.card)).toContain('65');
  });

  test('for another customer adds as many there', async () => {
    const door = open();
    await door.say('add 10 licenses for Northwind');
    await door.say('no, Fabrikam');
    const corrected = await door.say('1');
    expect(wordsOn(corrected)).toMatch(/Fabrikam[\s\S]*\n50\n/);
  });
});

describe('where a subscription is asked for', () => {
  test.each([
    ['en-US', 'add licenses for Help AG', 'bye'],
    ['de-DE', 'Lizenzen für Help AG hinzufügen', 'bist du ein Roboter?'],
  ] as const)('in %s a kind word leaves the question where it is', async (locale, first, kind) => {
    const door = open(locale);
    await door.say(first);
    const still = await door.say(kind);
    expect(wordsOn(still)).toContain(wordsFor(locale).say('talk.smalltalkHere'));
    expect(verbsOn(still.card)).toContain('subscription.open');
    expect(verbsOn((await door.say('1')).card)).toContain('licenses.review');
  });

  test('what is in no row is told so', async () => {
    const door = open();
    await door.say('add licenses for Help AG');
    expect(wordsOn(await door.say('xyzzy'))).toMatch(/can't find that in the list[\s\S]*Which subscription/);
    expect(wordsOn(await door.say('E3'))).toMatch(/no such subscription[\s\S]*Which subscription/);
  });

  test('an upgrade said while one looks around is an upgrade', async () => {
    const door = open();
    await door.say('show Fabrikam');
    expect(verbsOn((await door.say('upgrade to E3')).card)).toContain('upgrade.review');
  });
});

test('a number where nothing was asked is not understood, rather than taken for a yes', async () => {
  expect(wordsOn(await open().say('30'))).toMatch(/didn't understand|did not understand/);
});

describe('explaining to the customer is a letter', () => {
  test.each([
    ['en-US', 'show Northwind', 'explain it to the customer'],
    ['de-DE', 'zeig Northwind', 'Erkläre es dem Kunden'],
    ['ru-RU', 'покажи Northwind', 'объясни это клиенту'],
    ['pt-BR', 'mostrar Northwind', 'explique ao cliente'],
    ['es-ES', 'mostrar Northwind', 'explíquelo al cliente'],
    ['zh-CN', '显示 Northwind', '给客户解释一下'],
  ] as const)('in %s', async (locale, first, text) => {
    const door = open(locale);
    await door.say(first);
    expect(verbsOn((await door.say(text)).card)).toContain('explain.share');
  });

  test.each([['add licenses for Northwind'], ['add 10 licenses for Northwind']])(
    'also in the middle of "%s"',
    async (first) => {
      const door = open();
      await door.say(first);
      const letter = await door.say('explain to the customer');
      expect(wordsOn(letter)).toContain(wordsFor('en-US').say('explain.title'));
    },
  );
});

describe('what shall become of it, said where it was asked of which', () => {
  test.each([
    ['en-US', 'upgrade Help AG'],
    ['de-DE', 'Help AG upgraden'],
    ['zh-CN', '升级 Help AG'],
  ] as const)('in %s is kept', async (locale, first) => {
    const door = open(locale);
    await door.say(first);
    const words = wordsFor(locale);
    const noted = await door.say('E3');
    expect(wordsOn(noted)).toContain(words.say('talk.targetNoted', { offer: words.product('e3') }));
    // Help AG holds both, so that neither can become E3: it is said of E3, for that was wanted.
    expect(wordsOn(await door.say('1'))).toContain(words.say('orderRefusal.not-eligible'));
  });

  test('a subscription held is the one that is meant', async () => {
    const door = open();
    await door.say('upgrade Help AG');
    expect(wordsOn(await door.say('Business'))).toMatch(/Office 365 Business\n[\s\S]*Choose the new offer/);
  });
});

test('"升级它" is enough, where a subscription is before one’s eyes', async () => {
  const door = open('zh-CN');
  await door.say('Northwind 能升级吗？');
  expect(verbsOn((await door.say('升级它')).card)).toContain('upgrade.review');
});

describe('a yes or a no with another order in it neither orders nor drops the licences that wait', () => {
  test.each([
    ['en-US', 'add 10 licenses for Northwind', 'yes, upgrade it to E3'],
    ['en-US', 'add 10 licenses for Northwind', 'no, upgrade it to E3'],
    ['de-DE', '10 Lizenzen für Northwind hinzufügen', 'ja, auf E3 aktualisieren'],
    ['es-ES', 'agregar 10 licencias para Northwind', 'no, actualizar a E3'],
    ['ru-RU', 'добавить 10 лицензий для Northwind', 'да, обновить до E3'],
    ['pt-BR', 'adicionar 10 licenças para Northwind', 'sim, atualizar para E3'],
    ['zh-CN', '给 Northwind 添加 10 个许可证', '好的，升级到 E3'],
  ] as const)('%s: %s; %s', async (locale, first, then) => {
    const door = open(locale);
    await door.say(first);
    const got = await door.say(then);
    expect(verbsOn(got.card)).toContain('upgrade.review');
    expect(wordsOn(got)).toContain(wordsFor(locale).say('talk.draftKept'));
  });
});
