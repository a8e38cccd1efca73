import { expect, test } from '@jest/globals';
import { bytesOf, cardInSize, inSize, mostBytes } from '../../../bot/teams/message-size.ts';
import { localeTags } from '../../../locales/tags.ts';
import { wordsFor } from '../../../locales/words.ts';
import { cardSaying } from '../support/stand-in.ts';

const huge = { ...cardSaying('x'), fallbackText: '漢'.repeat(20_000) };

test.each(localeTags)('in %s what is too large for the channel becomes a sentence with a way on', (tag) => {
  const words = wordsFor(tag);
  const card = cardInSize(huge, words);
  expect(bytesOf(card)).toBeLessThan(mostBytes);
  expect(JSON.stringify(card)).toContain(words.say('teams.tooLarge'));
  expect(JSON.stringify(card.actions)).toContain('help.show');
  const message = inSize({ type: 'message', attachments: [{ contentType: 'x', content: huge }] }, words);
  expect(bytesOf(message)).toBeLessThan(mostBytes);
  expect(message).toEqual({
    type: 'message',
    text: words.say('teams.tooLarge'),
    summary: words.say('teams.tooLarge'),
  });
});

test('what fits is sent as it is', () => {
  const words = wordsFor('en-US');
  const card = cardSaying('x');
  const message = { type: 'message', text: 'x' };
  expect(cardInSize(card, words)).toBe(card);
  expect(inSize(message, words)).toBe(message);
});
