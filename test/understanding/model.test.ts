import { expect, test } from '@jest/globals';
import { allPhrases, type Phrase } from '../../locales/phrases.ts';
import type { Sentence } from '../../understanding/evaluation.ts';
import { copiedSentences } from '../../understanding/held-out.ts';
import { storedModel } from '../../understanding/model/model-file.ts';
import { fingerprintOf } from '../../understanding/model/train.ts';
import { someIndex } from './customers-for-tests.ts';

test('the model was learnt from the phrases as they are (else: npm run understand:train)', () => {
  expect(storedModel().fingerprint).toBe(fingerprintOf(allPhrases()));
});

function copied(phraseText: string, sentenceText: string) {
  const phrase: Phrase = { locale: 'en-US', intent: 'upgrade', text: phraseText };
  const sentence: Sentence = { locale: 'en-US', intent: 'upgrade', text: sentenceText, entities: {} };
  return copiedSentences([sentence], [phrase], someIndex);
}

test('a test sentence that stands among the phrases is noticed, whoever and whatever it names', () => {
  expect(copied('please lift {customer} up to {offer}', 'Please lift Contoso up to E3!').long).toHaveLength(
    1,
  );
  expect(copied('please lift {customer} up to {offer}', 'Would you raise Contoso to E3?').long).toHaveLength(
    0,
  );
});

test('very short ones, which two people must write alike, are counted apart', () => {
  expect(copied('hi there', 'Hi there')).toMatchObject({
    long: [],
    short: [{ sentence: { text: 'Hi there' }, phrase: { text: 'hi there' } }],
  });
});
