/**
 * Part of `npm run check`: every language has phrases for every intent and for nothing else, no test sentence stands among
 * them, and the model was learnt from them as they are now.
 */

import { testIndex, testSentences } from '../bench/sentences.ts';
import { allPhrases } from '../locales/phrases.ts';
import { localeTags } from '../locales/tags.ts';
import { copiedSentences } from '../understanding/held-out.ts';
import { intents } from '../understanding/intents.ts';
import { storedModel } from '../understanding/model/model-file.ts';
import { fingerprintOf } from '../understanding/model/train.ts';

const phrases = allPhrases();
const names: readonly string[] = intents;
const strangers = new Set(phrases.map(({ intent }) => intent).filter((intent) => !names.includes(intent)));
for (const intent of strangers) console.error(`locales/*/phrases/${intent}.txt: no such intent`);
const lacking = localeTags.flatMap((tag) => {
  const taught = new Set(phrases.filter(({ locale }) => locale === tag).map(({ intent }) => intent));
  return intents.filter((intent) => !taught.has(intent)).map((intent) => `${tag}/phrases/${intent}.txt`);
});
for (const file of lacking) console.error(`locales/${file}: nobody has written how one says it`);
const badSlots = phrases.filter(({ text }) =>
  /[{}]/.test(text.replaceAll(/\{(customer|offer|number|language)\}/g, '')),
);
for (const { locale, intent, text } of badSlots)
  console.error(`${locale}/phrases/${intent}.txt: a slot nobody knows: ${text}`);
const copied = copiedSentences(testSentences(), phrases, testIndex());
for (const { phrase } of copied.long)
  console.error(
    `${phrase.locale}/phrases/${phrase.intent}.txt: a test sentence says the same as “${phrase.text}”`,
  );
const stale = storedModel().fingerprint !== fingerprintOf(phrases);
if (stale) console.error('understanding/model/model.bin is older than the phrases: npm run understand:train');
const wrong = strangers.size + lacking.length + badSlots.length + copied.long.length;
process.exitCode = wrong === 0 && !stale ? 0 : 1;
