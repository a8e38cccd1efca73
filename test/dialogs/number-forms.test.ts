/** Numbers as nobody should write them: each is answered, and none is ever ordered as another one. */
import { describe, expect, test } from '@jest/globals';
import { filledIn, type Got, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { openDoors } from '../support/open-doors.ts';

const open = openDoors();

/** Wherever a number is asked for, or may be said. Tailspin Toys has ten licences, Fabrikam's draft 41. */
const places: Readonly<Record<string, (number: string) => Promise<Got>>> = {
  'typed where it was asked': async (number) => {
    const door = open();
    await door.say('add licenses for Tailspin Toys');
    return door.say(number);
  },
  'written into the form': async (number) => {
    const door = open();
    const form = await door.say('add licenses for Tailspin Toys');
    return door.click(form.card, 'licenses.review', { quantity: number });
  },
  'within a sentence': (number) => open().say(`add ${number} licenses for Tailspin Toys`),
  'as a correction': async (number) => {
    const door = open();
    await door.say('upgrade Fabrikam to E3, 41 licenses');
    return door.say(`no, ${number}`);
  },
};

/** The number that a press of Confirm would order, where there is such a button. */
function offered({ card }: Got): string | undefined {
  const confirms = verbsOn(card).some((verb) => verb.endsWith('.confirm'));
  return confirms ? textsOn(card)[textsOn(card).indexOf('→') + 3] : undefined;
}

const unreadable = [
  '½',
  '1½',
  '25½',
  '0x10',
  '0b11',
  '1,5e2',
  '1e-3',
  '5²',
  '2**5',
  '1/2',
  '10%',
  '5-10',
  '5.5',
  '∞',
  'NaN',
  '1_000',
];

describe.each(Object.entries(places))('%s', (_place, say) => {
  test.each(unreadable)('%s is nothing that can be confirmed, and is answered', async (number) => {
    const got = await say(number);
    expect(offered(got)).toBeUndefined();
    expect(wordsOn(got)).not.toBe('');
    expect(verbsOn(got.card).length).toBeGreaterThan(0);
  });

  test.each([
    ['٢٥', '25'],
    ['२५', '25'],
    ['２５', '25'],
    ['𝟐𝟓', '25'],
    ['25.0', '25'],
    ['025', '25'],
  ])('%s is %s', async (written, number) => {
    const [said, plain] = [offered(await say(written)), offered(await say(number))];
    expect(plain).toMatch(/^(25|35)$/);
    expect(said).toBe(plain);
  });
});

test.each(['½', '0x10', '5²', '10%'])(
  'a correction to %s asks for the number again, and keeps the rest of the draft',
  async (number) => {
    const got = await places['as a correction']?.(number);
    expect(verbsOn(got?.card)).toContain('upgrade.review');
    expect(filledIn(got?.card, 'offer')).toBeTruthy();
  },
);

test('two numbers side by side are not one of them', async () => {
  expect(offered(await open().say('add 2 5 licenses for Tailspin Toys'))).toBeUndefined();
});
