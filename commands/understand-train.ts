/** `npm run understand:train`: learns the phrases of locales/ anew and writes the model; needed whenever a phrase changes. */
import { writeFileSync } from 'node:fs';
import { allPhrases } from '../locales/phrases.ts';
import { encode, modelPath } from '../understanding/model/model-file.ts';
import { fingerprintOf, prepare, trainOn } from '../understanding/model/train.ts';

const phrases = allPhrases();
const { examples, lists } = prepare(phrases);
/** Of sentences like the known ones, 99 of 100 that are acted on at once are then right, and one in twenty is asked about. */
const temperature = 1.3;
const trained = trainOn(examples.flat(), lists, fingerprintOf(phrases), temperature);
const file = encode(trained);
writeFileSync(modelPath, file);
console.log(`${phrases.length} phrases, ${trained.features.length} features, ${file.length} bytes`);
