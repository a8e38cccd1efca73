/**
 * `npm run understand:evaluate`: figures over the unseen sentences, and never the sentences themselves.
 * `-- --known`: over those that phrases were already widened by; `--errors` lists which of these are misunderstood.
 */
import { parseArgs } from 'node:util';
import { testIndex, testSentences } from '../bench/sentences.ts';
import { allPhrases } from '../locales/phrases.ts';
import {
  calibration,
  groupedBy,
  type Heard,
  heard,
  isRight,
  type Share,
  shareOf,
} from '../understanding/evaluation.ts';
import { copiedSentences } from '../understanding/held-out.ts';
import { reported } from '../understanding/reported.ts';
import { createUnderstanding } from '../understanding/understand.ts';

const { values } = parseArgs({
  options: { known: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
});
const understand = createUnderstanding();
const customers = testIndex();
if (values.errors && !values.known)
  throw new Error('Unseen sentences are measured with, not read: add --known.');
const sentences = testSentences(values.known ? 'known' : 'unseen');
// As the command answers, not as the model does: what counts is what the outside gets.
const all: readonly Heard[] = sentences.map((sentence) =>
  heard(sentence, reported(understand(sentence.text, { locale: sentence.locale, customers }))),
);

function percent({ right, of }: Share): string {
  return of === 0 ? '    –' : `${((100 * right) / of).toFixed(1).padStart(5)} %`;
}

function row(name: string, part: readonly Heard[]): string {
  const acting = part.filter(({ acts }) => acts);
  const intents = shareOf(part, ({ intentRight }) => intentRight);
  const cells = [
    percent(shareOf(part)),
    percent(intents),
    percent(shareOf(acting)),
    percent({ right: acting.length, of: part.length }),
  ];
  return `${name.padEnd(26)}${String(part.length).padStart(5)}  ${cells.join('   ')}`;
}

console.log(`${''.padEnd(26)}    n  all right   intent    acted-on   acts`);
console.log(row('total', all));
for (const [locale, part] of groupedBy(all, ({ sentence }) => sentence.locale))
  console.log(row(locale, part));
console.log();
for (const [intent, part] of [...groupedBy(all, ({ sentence }) => sentence.intent)].sort())
  console.log(row(intent, part));

console.log('\nconfusions (meant → heard)');
const confused = groupedBy(
  all.filter(({ intentRight }) => !intentRight),
  (each) => `${each.sentence.intent} → ${each.reported.intent}`,
);
for (const [pair, part] of [...confused].sort(([, one], [, other]) => other.length - one.length))
  console.log(`${String(part.length).padStart(5)}  ${pair}`);

console.log('\ncalibration (confidence: of these so many intents right)');
for (const { from, share, mean } of calibration(all))
  console.log(`${from.toFixed(2)}+  mean ${mean.toFixed(3)}  right ${percent(share)}  n ${share.of}`);

const copied = copiedSentences(sentences, allPhrases(), customers);
console.log(
  `\nstanding among the phrases: ${copied.long.length}; short ones, exempt: ${copied.short.length}`,
);

if (values.errors)
  for (const each of all.filter((one) => !isRight(one)))
    console.log(
      `${each.sentence.locale} ${each.sentence.intent} → ${each.reported.intent} ${each.reported.confidence} | ${each.sentence.text} | ${JSON.stringify(each.sentence.entities)} → ${JSON.stringify(each.reported.entities)}`,
    );
