import { expect, test } from '@jest/globals';
import { unsaid } from '../../commands/languages/unsaid.ts';
import { messagesByTag } from '../../locales/words.ts';

test('everything that is translated is said somewhere', () => {
  expect(unsaid(Object.keys(messagesByTag['en-US']))).toEqual([]);
});

test.each([
  ['a sentence that nobody says', 'talk.nobody'],
  ['plural forms of it', 'talk.nobody_other'],
  ['a word the page does not know', 'page.nobody'],
])('the check finds %s', (_what, key) => {
  expect(unsaid(['talk.empty', key])).toEqual([key.replace('_other', '')]);
});
