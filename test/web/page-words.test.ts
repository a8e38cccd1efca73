import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { pageWords } from '../../bot/sentences.ts';
import { page } from '../../locales/en-US/messages/page.ts';
import { localeTags } from '../../locales/tags.ts';
import type { PageWord } from '../../web/words.ts';

// Held by the compiler: no word of the page without a sentence.
page satisfies Readonly<Record<`page.${PageWord}`, string>>;

const source = readFileSync(new URL('../../web/words.ts', import.meta.url), 'utf8');
const needed = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, word]) => word);

describe('the words of the page', () => {
  test.each(localeTags)('are all there in %s, and none that the page does not use', (tag) => {
    expect(needed.length).toBeGreaterThan(20);
    expect(Object.keys(pageWords(tag)).sort()).toEqual(needed.toSorted());
  });
});
