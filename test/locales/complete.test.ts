import { describe, expect, test } from '@jest/globals';
import { findingsIn } from '../../commands/languages/messages.ts';
import { localeTags } from '../../locales/tags.ts';
import { messagesByTag } from '../../locales/words.ts';

test.each(localeTags)('%s says everything, in its own forms, and nothing that is forbidden', (tag) => {
  expect(findingsIn(tag, messagesByTag[tag])).toEqual([]);
});

describe('the check finds', () => {
  const broken = (key: string, text: string | undefined) => {
    const { [key]: _, ...others } = messagesByTag['de-DE'];
    return findingsIn('de-DE', text === undefined ? others : { ...others, [key]: text });
  };

  test.each([
    ['a message that is missing', 'common.cancel', undefined, 'is missing'],
    ['a message nobody asked for', 'common.extra', 'Extra', 'English does not have it'],
    ['an empty message', 'common.cancel', ' ', 'is empty'],
    ['a plural form too few', 'common.licenses_one', undefined, 'is missing'],
    [
      'a plural form too many',
      'common.licenses_few',
      '{{count, number}} Lizenzen',
      'English does not have it',
    ],
    ['a placeholder that was lost', 'customers.noneText', 'Kein Kunde.', 'must hold query'],
    [
      'a placeholder that lost its form',
      'common.page',
      '{{from}} {{to, number}} {{total, number}}',
      'must hold',
    ],
    ['English that was left', 'help.role', 'Your role: {{role}}.', 'is still English'],
    ['a glossary sentence that was touched', 'note.text', 'Beachten Sie das Admin Center.', 'must read'],
    ['an old error of the source page', 'common.help', 'Mögliche Updates', 'never say'],
    ['markdown', 'common.help', 'Was *ich* kann', 'holds a sign of markdown'],
    ['a sentence that ends unlike the English', 'common.help', 'Was ich kann.', 'does not end as'],
    ['the familiar form of address', 'greeting.text', 'Welchen Kunden meinst du?', 'never say'],
  ])('%s', (_what, key, text, finding) => {
    expect(broken(key, text).join('\n')).toContain(finding);
  });
});
