/** From the phrases to the model: what is learnt from, with which settings, and by which fingerprint it is known to be up to date. */
import { createHash } from 'node:crypto';
import type { Phrase } from '../../locales/phrases.ts';
import { localeTags } from '../../locales/tags.ts';
import { offerWords, vocabularies } from '../../locales/vocabulary.ts';
import { intents } from '../intents.ts';
import { type Example, everydayOf, examplesOf, sampleIndex, wordListsOf } from './examples.ts';
import { hash } from './features.ts';
import type { Model } from './model-file.ts';
import { packed } from './packing.ts';
import { learn, type Settings } from './regression.ts';

/** Raised whenever features or examples are made in another way. */
const recipe = 3;

export function fingerprintOf(phrases: readonly Phrase[]): string {
  const taught = JSON.stringify([recipe, intents, phrases, vocabularies, offerWords]);
  return createHash('sha256').update(taught).digest('hex').slice(0, 16);
}

/** Found by `npm run understand:evaluate`; there is no theory behind the figures. Changing one raises `recipe`. */
const settings = {
  intents: { rounds: 10, rate: 0.35, decay: 5e-5, seldom: 2 },
  languages: { rounds: 4, rate: 0.3, decay: 2e-5, seldom: 3 },
} as const satisfies Record<string, Settings>;

/** Small intents would drown beside the many sentences of none. */
function balanceOf(examples: readonly Example[]): (intent: string) => number {
  const sums = new Map<string, number>();
  for (const { intent, weight } of examples) sums.set(intent, (sums.get(intent) ?? 0) + weight);
  const mean = [...sums.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, sums.size);
  return (intent) => Math.min(2, (mean / (sums.get(intent) ?? mean)) ** 0.35);
}

function columnOf(intent: string): number {
  const names: readonly string[] = intents;
  const column = names.indexOf(intent);
  if (column < 0)
    throw new Error(`Expected phrase files of known intents only, but one is called ${intent}.`);
  return column;
}

export function prepare(phrases: readonly Phrase[]): {
  readonly examples: readonly (readonly Example[])[];
  readonly lists: ReturnType<typeof wordListsOf>;
} {
  const lists = wordListsOf(phrases);
  const index = sampleIndex(everydayOf(lists));
  return { lists, examples: phrases.map((phrase) => examplesOf(phrase, index)) };
}

export function trainOn(
  examples: readonly Example[],
  lists: ReturnType<typeof wordListsOf>,
  fingerprint: string,
  temperature: number,
): Model {
  const balance = balanceOf(examples);
  const wishes = learn(
    examples.map(({ features, intent, weight }) => ({
      features,
      column: columnOf(intent),
      weight: weight * balance(intent),
    })),
    intents.length,
    settings.intents,
  );
  const tongues = learn(
    examples
      // Plain sentences only: a slip of the finger or a stranger's name tells nothing of a language.
      .filter(({ weight }) => weight === 1)
      .map(({ rawFeatures, locale }) => ({
        features: rawFeatures,
        column: localeTags.indexOf(locale),
        weight: 1,
      })),
    localeTags.length,
    settings.languages,
  );
  return {
    fingerprint,
    intents: [...intents],
    languages: [...localeTags],
    temperature,
    ...packed(wishes, tongues),
    subjectWords: Uint32Array.from(lists.subject, (word) => hash(word)).sort(),
    otherWords: Uint32Array.from(lists.other, (word) => hash(word)).sort(),
  };
}
