import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { vocabularies } from '../../locales/vocabulary.ts';
import { wordsFor } from '../../locales/words.ts';
import { orderOn, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02';

const numbers: Readonly<Record<LocaleTag, Readonly<Record<string, number>>>> = {
  'en-US': { '1,250': 1250, 'twenty-five': 25, '１２': 12 },
  'zh-CN': { 二十五: 25, '25 个许可证': 25, '１２': 12, 一千二百五十: 1250 },
  'ru-RU': { '1 250': 1250, 'двадцать пять': 25, '25 лицензий': 25 },
  'pt-BR': { '1.250': 1250, 'vinte e cinco': 25, '25 licenças': 25 },
  'de-DE': { '1.250': 1250, fünfundzwanzig: 25, '25 Lizenzen': 25 },
  'es-ES': { '1.250': 1250, veinticinco: 25, '25 licencias': 25 },
};

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

/** What is said, and what the answer holds: words on it, or the buttons it has. */
type Line = readonly [said: string, holds: RegExp];
type Transcript = readonly [name: string, ...lines: Line[]];

const transcripts: readonly Transcript[] = [
  [
    'everything in one sentence goes straight to the confirmation',
    [
      'upgrade Contoso from Business to E3, 25 licenses',
      /Check and confirm[\s\S]*Enterprise E3\n25[\s\S]*upgrade\.confirm/,
    ],
  ],
  [
    'what is missing is asked, one thing at a time',
    ['I want to upgrade a subscription', /Which customer[\s\S]*customer\.pick/],
    ['Fabrikam', /Choose the new offer[\s\S]*upgrade\.review/],
    ['E3', /Choose the new offer[\s\S]*upgrade\.review/],
    ['40', /Check and confirm[\s\S]*Enterprise E3\n40/],
    ['no', /Nothing was ordered/],
  ],
  [
    'a number can be the one that stands on the card',
    ['upgrade Fabrikam to E3', /Choose the new offer/],
    ['yes', /Check and confirm[\s\S]*Enterprise E3\n40/],
    ['no', /Nothing was ordered/],
  ],
  ...[
    'the same number',
    'столько же',
    'genauso viele',
    'la misma cantidad',
    'a mesma quantidade',
    '数量不变',
  ].map(
    (said): Transcript => [
      `a number can be as it is: ${said}`,
      ['upgrade Fabrikam to E3', /Choose the new offer/],
      [said, /Check and confirm[\s\S]*Enterprise E3\n40/],
      ['no', /Nothing was ordered/],
    ],
  ),
  [
    'what is ambiguous is asked with buttons, and the answer goes on',
    [
      'upgrade wingtip toys to E3, 12 licenses',
      /Which customer do you mean[\s\S]*wingtiptoys[\s\S]*wingtip-shanghai/,
    ],
    ['the first one', /Wingtip Toys[\s\S]*(Check and confirm|Choose the new offer|can't be upgraded)/],
  ],
  [
    'a number that can be none is asked for again',
    ['upgrade Fabrikam to E3, -5 licenses', /I need a whole number[\s\S]*-5[\s\S]*upgrade\.review/],
    ['upgrade Fabrikam to E3, 0 licenses', /0 isn't possible here[\s\S]*upgrade\.review/],
    ['upgrade Fabrikam to E3, 2.5 licenses', /I need a whole number[\s\S]*upgrade\.review/],
    ['upgrade Fabrikam to E3, 1000000000 licenses', /I need a whole number[\s\S]*upgrade\.review/],
    ['add -3 licenses to Northwind', /I need a whole number[\s\S]*licenses\.review/],
    ['show Northwind', /Northwind Traders[\s\S]*subscription\.open/],
  ],
  [
    'another order in the middle is another order',
    ['upgrade Fabrikam to E3', /Choose the new offer/],
    ['upgrade Northwind to E3', /Northwind Traders[\s\S]*Choose the new offer/],
    ['upgrade Help AG from Business to ProPlus, 20 licenses', /Help AG[\s\S]*Check and confirm/],
  ],
  [
    'a part of a name is enough among the offers to choose from',
    ['upgrade Fabrikam from Business Essentials', /Choose the new offer/],
    ['premium', /Choose the new offer/],
    ['40', /Business Premium\n40/],
    ['no', /Nothing was ordered/],
  ],
  [
    'corrections change one thing and keep the rest',
    ['upgrade Fabrikam from Business Essentials to E3, 40 licenses', /Enterprise E3\n40/],
    ['no, 35', /Enterprise E3\n35/],
    ['E1 instead', /Enterprise E1\n35/],
    ['-7', /I need a whole number[\s\S]*upgrade\.review/],
    ['36', /Enterprise E1\n36/],
    ['no, Contoso', /Contoso[\s\S]*(Choose the new offer|Check and confirm)/],
  ],
  [
    'another customer, with what was wished of the first',
    ['upgrade Fabrikam to E3, 40 licenses', /Enterprise E3\n40/],
    ['other customer', /Which customer[\s\S]*customer\.pick/],
    ['Contoso', /Contoso[\s\S]*Enterprise E3\n40/],
    ['cancel', /Nothing was ordered/],
  ],
  [
    'help in the middle, then on from where one was',
    ['upgrade Fabrikam to E3', /Choose the new offer/],
    ['help', /What I can do/],
    ['37', /Check and confirm[\s\S]*Enterprise E3\n37/],
    ['help', /What I can do/],
    ['yes', /Check and confirm[\s\S]*upgrade\.confirm/],
    ['back', /Choose the new offer[\s\S]*upgrade\.review/],
    ['cancel', /Nothing was ordered/],
  ],
  [
    'another wish in the middle keeps the draft and says so',
    ['upgrade Fabrikam to E3, 38 licenses', /Check and confirm/],
    [
      "show me Northwind's subscriptions",
      /Your prepared order is kept[\s\S]*Northwind Traders[\s\S]*subscription\.open/,
    ],
    ['hi', /You were about to place an order[\s\S]*38[\s\S]*Hello/],
    ['continue', /Check and confirm[\s\S]*Enterprise E3\n38/],
    ['cancel', /Nothing was ordered/],
  ],
  [
    'context carries: why, and for somebody else, and the second one',
    ['which subscriptions does Adventure Works have?', /Adventure Works[\s\S]*subscription\.open/],
    ['the second one', /Business Essentials[\s\S]*Details/],
    ['why?', /Business Essentials[\s\S]*Details[\s\S]*explain\.share/],
    ['and Northwind?', /Northwind Traders[\s\S]*Details/],
    ['upgrade it', /Northwind Traders[\s\S]*Choose the new offer/],
    ['back', /Details/],
  ],
  [
    'a customer whose name holds a command is a customer',
    ['Help AG', /Help AG[\s\S]*Subscriptions[\s\S]*subscription\.open/],
    ['Cancel Co', /Cancel Co[\s\S]*Subscriptions[\s\S]*subscription\.open/],
    ['I want to upgrade', /Cancel Co|Customers/],
  ],
  [
    'a command where a customer was asked for is a command',
    ['upgrade a subscription', /customer\.pick/],
    ['help', /What I can do/],
    ['Help AG', /Help AG/],
  ],
  [
    'a customer nobody has is said to be nobody',
    ['I want to upgrade something', /customer\.pick/],
    ['Nirgendwo Handels GmbH', /No customer (found|matches)[\s\S]*customer\.find/],
    ['Tailspin Toys', /Tailspin Toys/],
  ],
  [
    'licences are added by a difference or to a total',
    ['add 10 licenses for Northwind', /Check and confirm the licenses[\s\S]*After[\s\S]*\n70\n/],
    ['make it 75', /After[\s\S]*\n75\n/],
    ['no, 80 licenses', /After[\s\S]*\n80\n/],
    ['5 more', /After[\s\S]*\n85\n/],
    ['no', /Nothing was ordered/],
  ],
  [
    'rules are told without any customer',
    [
      'what can Business Essentials be upgraded to?',
      /Business Premium[\s\S]*Enterprise E1[\s\S]*Enterprise E3/,
    ],
    ['how do I upgrade?', /How to upgrade a subscription/],
    ['what is multichannel?', /Multichannel means/],
    ['what remains to be done after an upgrade?', /After the upgrade/],
  ],
  [
    'buttons can be said by their captions',
    ['Fabrikam', /subscription\.open/],
    ['1', /Details[\s\S]*upgrade\.start/],
    ['Upgrade now', /Choose the new offer/],
    ['back', /Details/],
    ['check again', /Details/],
    ['show subscriptions', /Subscriptions/],
  ],
  [
    'pages are turned by words',
    ['show Litware', /Litware[\s\S]*1–10 of 34/],
    ['next page', /11–20 of 34/],
    ['next', /21–30 of 34/],
    ['previous page', /11–20 of 34/],
  ],
  [
    'a walk through the conditions, read only',
    ['walk me through the check for Northwind', /Check step by step[\s\S]*Step 1 of 5/],
    ['next step', /Step 2 of 5/],
    ['yes', /Step 3 of 5/],
    ['back', /Step 2 of 5/],
  ],
  [
    'small talk and what we do not do are met kindly',
    ['thanks', /welcome/],
    ['how are you?', /./],
    ['check all customers for upgrades', /(?:Checking all|All) customers/],
    ['what is the weather tomorrow?', /didn't understand[\s\S]*help\.show/],
    ['forget me', /Forget what I know/],
    ['no', /Nothing was changed/],
    ['I want to talk to a person', /Talk to a person[\s\S]*The service desk/],
    ['status of UD-ZZZZZZZ', /can't find an order/],
    ['cancel', /nothing to cancel/],
  ],
];

/** What is offered as a next message is understood, in every language. */
const chips = {
  'chip.customers': /customer\.pick/,
  'chip.help': /language\.set/,
  'chip.orders': /history\.show customer\.find/,
} as const;

describe.each(localeTags)('in %s', (locale) => {
  test.each(Object.entries(chips))('the suggestion %s leads where it says', async (chip, verbs) => {
    const door = directDoor(real, { locale, conversation: `${locale} ${chip}` });
    const got = await door.say(wordsFor(locale).say(chip as keyof typeof chips));
    expect(verbsOn(got.card).join(' ')).toMatch(verbs);
    expect(got.card?.lang).toBe(locale.slice(0, 2));
  });

  test('going back, cancelling, yes and no are understood', async () => {
    const words = wordsFor(locale);
    const [no = ''] = vocabularies[locale].no;
    const door = directDoor(real, { locale, conversation: `${locale} commands` });
    const list = await door.say('Fabrikam');
    const details = await door.click(list.card, 'subscription.open');
    const form = await door.click(details.card, 'upgrade.start');
    expect(verbsOn((await door.say(words.say('chip.back'))).card)).toContain('upgrade.start');
    const confirmation = await door.click(form.card, 'upgrade.review', { offer: e3, quantity: 44 });
    expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
    expect(verbsOn((await door.say(no)).card)).not.toContain('upgrade.confirm');
    await door.click(form.card, 'upgrade.review', { offer: e3, quantity: 45 });
    expect(verbsOn((await door.say(words.say('chip.cancel'))).card)).not.toContain('upgrade.confirm');
  });

  test.each(Object.entries(numbers[locale]))(
    '%j is a number where one was asked for',
    async (typed, meant) => {
      const door = directDoor(real, { locale, conversation: `${locale} ${typed}` });
      const list = await door.say('Fabrikam');
      const details = await door.click(list.card, 'subscription.open');
      await door.click(details.card, 'upgrade.start');
      await door.say('E3');
      const confirmation = await door.say(typed);
      expect(textsOn(confirmation.card)).toContain(wordsFor(locale).number(meant));
      expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
    },
  );
});

describe('in words', () => {
  test.each(transcripts.map(([name, ...lines]) => [name, lines] as const))('%s', async (name, lines) => {
    const door = directDoor(real, { conversation: name }, { contact: 'The service desk, extension 42' });
    for (const [said, holds] of lines) {
      const got = await door.say(said);
      const seen = `${wordsOn(got)}\n[${verbsOn(got.card).join(' ')}]`;
      expect({ said, seen }).toEqual({ said, seen: expect.stringMatching(holds) });
    }
  });

  test('"yes" means the order on the last card only', async () => {
    const door = directDoor(real, { conversation: 'only the last' });
    const confirmation = await door.say('upgrade Fabrikam to E3, 39 licenses');
    expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
    await door.say('show all customers');
    const after = await door.say('yes');
    expect(orderOn(after.card)).toBeUndefined();
  });

  test('the card that words answered says so, and a list that was looked at stays', async () => {
    const door = directDoor(real, { conversation: 'faces', openCard: 'the last card' });
    expect((await door.send({ kind: 'text', text: 'show Fabrikam' })).answered).toBeUndefined();
    expect((await door.send({ kind: 'text', text: 'the first one' })).answered).toBeUndefined();
    expect((await door.send({ kind: 'text', text: 'upgrade it to E3' })).answered).toBeUndefined();
    const confirmation = await door.send({ kind: 'text', text: '46' });
    expect(confirmation.answered?.activity).toBe('the last card');
    expect(verbsOn(confirmation.answered?.card as never)).toEqual([]);
    expect((await door.send({ kind: 'text', text: 'help' })).answered).toBeUndefined();
    await door.say('back');
    await door.say('46');
    const dropped = await door.send({ kind: 'text', text: 'no' });
    expect(textsOn(dropped.answered?.card as never).join()).toMatch(/discarded/);
  });

  test('the same words twice order once', async () => {
    const door = directDoor(real, { conversation: 'twice' });
    await door.say('upgrade 远航物流 from Business to E3, 120 licenses');
    const receipt = await door.say('yes');
    expect(orderOn(receipt.card)?.outcome).toBe('people-to-fix');
    const again = await door.say('yes');
    expect(textsOn(again.card).join()).not.toMatch(/Check and confirm/);
  });
});
