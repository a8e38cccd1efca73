import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { type Fields, orderOn, verbsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

/** What took effect at Partner Center. */
async function effectsAt(url: string): Promise<unknown> {
  const journal: unknown = await (await fetch(`${url}/simulator/journal`)).json();
  return journal && typeof journal === 'object' && 'effects' in journal ? journal.effects : undefined;
}

/** None of them agrees to anything, whatever a guess may make of it. */
const noAnswers = [
  '2.5',
  '2,5',
  '0,5',
  '３．５',
  '½',
  '10 %',
  '1/2',
  '25,5 ?',
  'hm',
  'xyzzy',
  'maybe',
  'vielleicht',
  'может быть',
  '也许吧',
  'talvez',
  'quizás',
];

test.each(localeTags.flatMap((tag) => noAnswers.map((said): [LocaleTag, string] => [tag, said])))(
  'on a confirmation in %s, "%s" orders nothing, and the draft still waits',
  async (locale, said) => {
    const door = directDoor(real, { locale, conversation: `${locale} ${said}`, openCard: 'the last card' });
    await door.send({ kind: 'text', text: 'Upgrade Contoso from Business to E3, 25 licenses' });
    const { card } = await door.send({ kind: 'text', text: said });
    expect(card && orderOn(card as unknown as Fields)).toBeUndefined();
    expect(await effectsAt(real.simulator.url)).toEqual([]);
    const { card: after } = await door.send({ kind: 'text', text: wordsFor(locale).say('chip.orders') });
    expect(verbsOn(after as unknown as Fields)).toContain('order.show');
  },
);
