import { expect, test } from '@jest/globals';
import type { MessageKey } from '../../locales/message-types.ts';
import { messagesByTag } from '../../locales/words.ts';
import type { PageWord } from '../../web/words.ts';

type Worded = Extract<MessageKey, `page.${string}`>;
type Same = [`page.${PageWord}`] extends [Worded]
  ? [Worded] extends [`page.${PageWord}`]
    ? true
    : false
  : false;

test('the page has all its words, and none that it does not use', () => {
  const same: Same = true; // does not compile otherwise
  expect(same).toBe(true);
  expect(Object.keys(messagesByTag['ru-RU']).filter((key) => key.startsWith('page.')).length).toBeGreaterThan(
    20,
  );
});
