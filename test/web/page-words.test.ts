import { describe, expect, test } from '@jest/globals';
import { page } from '../../locales/en-US/messages/page.ts';
import { pageWords } from './page-words.ts';

describe('the words of the page', () => {
  test('are all there in the locale, and none that the page does not use', () => {
    const used = Object.keys(pageWords['en-US']).map((word) => `page.${word}`);
    expect(Object.keys(page).sort()).toEqual(used.sort());
  });
});
