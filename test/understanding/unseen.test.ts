import { beforeAll, describe, expect, test } from '@jest/globals';
import { testIndex, testSentences } from '../../bench/sentences.ts';
import { localeTags } from '../../locales/tags.ts';
import { type Heard, heard, isRight } from '../../understanding/evaluation.ts';
import { publicIntents } from '../../understanding/intents.ts';
import { reported } from '../../understanding/reported.ts';
import { createUnderstanding } from '../../understanding/understand.ts';

/** The figures promised for sentences that nobody trained with. */
const promised = { all: 0.95, each: 0.92, actedOn: 0.98 };

let all: readonly Heard[] = [];
beforeAll(() => {
  const understand = createUnderstanding();
  const customers = testIndex();
  all = testSentences().map((sentence) =>
    heard(sentence, reported(understand(sentence.text, { locale: sentence.locale, customers }))),
  );
});

function share(part: readonly Heard[]): number {
  return part.filter(isRight).length / part.length;
}

describe('sentences that nobody trained with', () => {
  test('there are a hundred or more in each language, and every intent is among them', () => {
    for (const tag of localeTags) {
      const own = all.filter(({ sentence }) => sentence.locale === tag);
      expect(own.length).toBeGreaterThanOrEqual(100);
      expect(new Set(own.map(({ sentence }) => sentence.intent))).toEqual(new Set(publicIntents));
    }
  });

  test('intent and every entity are right as often as promised, in all', () => {
    expect(share(all)).toBeGreaterThanOrEqual(promised.all);
  });

  test.each(localeTags)('and in %s', (tag) => {
    expect(share(all.filter(({ sentence }) => sentence.locale === tag))).toBeGreaterThanOrEqual(
      promised.each,
    );
  });

  test('what is acted on without asking back is hardly ever wrong, and most is acted on', () => {
    const acting = all.filter(({ acts }) => acts);
    expect(share(acting)).toBeGreaterThanOrEqual(promised.actedOn);
    expect(acting.length / all.length).toBeGreaterThan(0.9);
  });

  test('a setting in another language hardly changes what is understood', () => {
    const understand = createUnderstanding();
    const customers = testIndex();
    const elsewhere = testSentences().map((sentence) => {
      const locale = sentence.locale === 'en-US' ? 'ru-RU' : 'en-US';
      return heard(sentence, reported(understand(sentence.text, { locale, customers })));
    });
    expect(share(elsewhere)).toBeGreaterThan(promised.all - 0.01);
  });
});
