/**
 * Part of `npm run check`: no test sentence stands among the phrases, every phrase file is of an intent that is known, and
 * the model was learnt from the phrases as they are now.
 */
import { allPhrases } from '../locales/phrases.ts';
import { copiedSentences } from '../understanding/held-out.ts';
import { intents } from '../understanding/intents.ts';
import { storedModel } from '../understanding/model/model-file.ts';
import { fingerprintOf } from '../understanding/model/train.ts';
import { testIndex, testSentences } from './sentences.ts';

const phrases = allPhrases();
const names: readonly string[] = intents;
const strangers = new Set(phrases.map(({ intent }) => intent).filter((intent) => !names.includes(intent)));
for (const intent of strangers) console.error(`locales/*/phrases/${intent}.txt: no such intent`);
const badSlots = phrases.filter(({ text }) =>
  /[{}]/.test(text.replaceAll(/\{(customer|offer|number|language)\}/g, '')),
);
for (const { locale, intent, text } of badSlots)
  console.error(`${locale}/phrases/${intent}.txt: a slot nobody knows: ${text}`);
const copied = copiedSentences(testSentences(), phrases, testIndex());
for (const { locale, text } of copied.long)
  console.error(`${locale}: a test sentence stands among the phrases: ${text}`);
const stale = storedModel().fingerprint !== fingerprintOf(phrases);
if (stale) console.error('understanding/model/model.bin is older than the phrases: npm run understand:train');
process.exitCode = !stale && strangers.size + badSlots.length + copied.long.length === 0 ? 0 : 1;
