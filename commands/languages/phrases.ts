/**
 * Every language has phrases for every intent and for nothing else, no test sentence stands among them, and the model was
 * learnt from them as they are now.
 */
import { testIndex, testSentences } from '../../bench/sentences.ts';
import { allPhrases, type Phrase } from '../../locales/phrases.ts';
import { localeTags } from '../../locales/tags.ts';
import { copiedSentences } from '../../understanding/held-out.ts';
import { intents } from '../../understanding/intents.ts';
import { storedModel } from '../../understanding/model/model-file.ts';
import { fingerprintOf } from '../../understanding/model/train.ts';

export function aboutPhrases(): readonly string[] {
  const phrases = allPhrases();
  return [
    ...strangers(phrases),
    ...lacking(phrases),
    ...badSlots(phrases),
    ...copied(phrases),
    ...stale(phrases),
  ];
}

function strangers(phrases: readonly Phrase[]): readonly string[] {
  const names: readonly string[] = intents;
  const unknown = new Set(phrases.map(({ intent }) => intent).filter((intent) => !names.includes(intent)));
  return [...unknown].map((intent) => `locales/*/phrases/${intent}.txt: no such intent`);
}

function lacking(phrases: readonly Phrase[]): readonly string[] {
  return localeTags.flatMap((tag) => {
    const taught = new Set(phrases.filter(({ locale }) => locale === tag).map(({ intent }) => intent));
    return intents
      .filter((intent) => !taught.has(intent))
      .map((intent) => `locales/${tag}/phrases/${intent}.txt: nobody has written how one says it`);
  });
}

function badSlots(phrases: readonly Phrase[]): readonly string[] {
  return phrases
    .filter(({ text }) => /[{}]/.test(text.replaceAll(/\{(customer|offer|number|language)\}/g, '')))
    .map(({ locale, intent, text }) => `${locale}/phrases/${intent}.txt: a slot nobody knows: ${text}`);
}

function copied(phrases: readonly Phrase[]): readonly string[] {
  return copiedSentences(testSentences(), phrases, testIndex()).long.map(
    ({ phrase }) =>
      `${phrase.locale}/phrases/${phrase.intent}.txt: a test sentence says the same as “${phrase.text}”`,
  );
}

function stale(phrases: readonly Phrase[]): readonly string[] {
  return storedModel().fingerprint === fingerprintOf(phrases)
    ? []
    : ['understanding/model/model.bin is older than the phrases: npm run understand:train'];
}
