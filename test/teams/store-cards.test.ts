/** What the store wants of every card, and of the welcome. */
import { describe, expect, test } from '@jest/globals';
import { ours } from '../../commands/pictures/invented.ts';
import { samples } from '../../commands/pictures/samples.ts';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { appName } from '../../teams/manifest.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(within);
  return isFields(value) ? [value, ...Object.values(value).flatMap(within)] : [];
}

function ofType(card: unknown, type: RegExp): Fields[] {
  return within(card).filter((one) => typeof one.type === 'string' && type.test(one.type));
}

function verbs(card: unknown): unknown[] {
  return ofType(card, /^Action\.Execute$/).map(({ verb }) => verb);
}

/** Somebody else reads on in a card of their own: these only say that it is over, or whose it is. */
const facesOnly = ['answered', 'settled-redacted'];

describe.each(localeTags)('in %s', (tag) => {
  const words = wordsFor(tag, 'Asia/Shanghai', ours.productOf);
  const drawn = samples('ordinary').map(({ name, draw }) => ({ name, card: draw(words) }));

  test('every card has a way on', () => {
    expect(drawn.length).toBeGreaterThan(60);
    const dead = drawn.filter(({ name, card }) => !facesOnly.includes(name) && verbs(card).length === 0);
    expect(dead.map(({ name }) => name)).toEqual([]);
  });

  test('what leaves Teams says so: it opens the reader’s mail program, hands over a file of theirs, or the browser to consent', () => {
    const leaving = drawn.flatMap(({ card }) => ofType(card, /^Action\.OpenUrl$/));
    expect(leaving.length).toBeGreaterThan(0);
    const said = new Set(leaving.map(({ title, url }) => `${title}: ${new URL(String(url)).protocol}`));
    expect([...said].sort()).toEqual(
      [
        `${words.say('explain.mail')}: mailto:`,
        `${words.say('fault.consent')}: https:`,
        `${words.say('export.download')}: https:`,
        `${words.say('export.open')}: https:`,
      ].sort(),
    );
  });

  test('no card loads a picture from anywhere', () => {
    const pictures = drawn.flatMap(({ card }) => ofType(card, /^(Image|ImageSet|Media)$/));
    // The only one is our icon, and it lies within the card.
    expect(pictures.map(({ url }) => String(url).slice(0, 22))).toEqual(['data:image/png;base64,']);
  });

  test('a window is opened by the lists that have one, by a button that says so and asks for nothing', () => {
    const opening = drawn.flatMap(({ name, card }) =>
      within(card)
        .filter(({ type, data }) => type === 'Action.Submit' && isFields(data) && 'msteams' in data)
        .map((button) => ({ name, button })),
    );
    const opens = (dialog: string) => ({
      type: 'Action.Submit',
      title: words.say('teams.openWindow'),
      data: { dialog, msteams: { type: 'task/fetch' } },
      associatedInputs: 'none',
    });
    expect(opening).toEqual(
      ['history', 'approvals', 'portfolio'].map((dialog) => ({
        name: `${dialog}-in-teams`,
        button: opens(dialog),
      })),
    );
    // Nowhere else does a card speak to Teams alone.
    const speaking = drawn.flatMap(({ card }) => within(card).filter(({ msteams }) => msteams !== undefined));
    expect(speaking).toEqual(opening.map(({ button }) => button.data));
  });

  test('the welcome says what this is, its limits, a first task, the languages and where help is', () => {
    const welcome = drawn.find(({ name }) => name === 'welcome')?.card;
    const texts = within(welcome).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    expect(texts).toContain(words.say('welcome.title'));
    expect(texts.join('\n')).toContain(appName);
    expect(texts).toContain(words.say('welcome.value'));
    expect(texts).toContain(words.say('welcome.limits'));
    expect(verbs(welcome)).toEqual(
      expect.arrayContaining(['customer.find', 'customer.pick', 'language.set', 'help.show']),
    );
    expect(ofType(welcome, /^Action\.OpenUrl$/)).toEqual([]);
  });

  test.each(['group', 'channel'] as const)(
    'the welcome of a %s says what is private and what does not go, looks for no customer, and has a first task',
    (scope) => {
      const welcome = drawn.find(({ name }) => name === `welcome-${scope}`)?.card;
      const texts = within(welcome).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
      expect(texts).toContain(words.say(`groupWelcome.${scope}`));
      expect(texts).toContain(words.say('groupWelcome.private'));
      expect(texts).toContain(words.say('groupWelcome.limits'));
      expect(texts.join('\n')).toContain(`@${appName}`);
      expect(verbs(welcome)).toEqual(expect.arrayContaining(['language.set', 'steps.show', 'help.show']));
      expect(verbs(welcome)).not.toContain('customer.find');
    },
  );

  test('who has no role reads on the welcome and in help that an administrator must consent', () => {
    for (const [name, said] of [
      ['welcome-without-role', true],
      ['help-without-role', true],
      ['welcome-own-language', false],
      ['help', false],
    ] as const) {
      const card = drawn.find((one) => one.name === name)?.card;
      expect(JSON.stringify(card).includes(words.say('welcome.setUp'))).toBe(said);
    }
  });

  test('welcome and help say of what one is told unasked, and how often at most', () => {
    for (const name of ['welcome', 'help', 'help-without-role'])
      expect(JSON.stringify(drawn.find((one) => one.name === name)?.card)).toContain(
        words.say('welcome.notices'),
      );
  });

  test('help stays in Teams and is not the welcome again', () => {
    const help = drawn.find(({ name }) => name === 'help')?.card;
    expect(ofType(help, /^Action\.OpenUrl$/)).toEqual([]);
    expect(JSON.stringify(help)).not.toContain(words.say('welcome.value'));
    expect(verbs(help).length).toBeGreaterThan(3);
  });
});
