/** Multinomial logistic regression by stochastic gradient descent (AdaGrad), and the packing of what it learnt into bytes. */
import { createHash } from 'node:crypto';
import type { Phrase } from '../../locales/phrases.ts';
import { localeTags } from '../../locales/tags.ts';
import { offerWords, vocabularies } from '../../locales/vocabulary.ts';
import { intents } from '../intents.ts';
import { type Example, everydayOf, examplesOf, sampleIndex, wordListsOf } from './examples.ts';
import { hash } from './features.ts';
import type { Model } from './model-file.ts';

/** Raised whenever features or examples are made in another way. */
const recipe = 3;

export function fingerprintOf(phrases: readonly Phrase[]): string {
  const taught = JSON.stringify([recipe, intents, phrases, vocabularies, offerWords]);
  return createHash('sha256').update(taught).digest('hex').slice(0, 16);
}

export type Regression = {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

type Lesson = { readonly features: readonly number[]; readonly column: number; readonly weight: number };

type Settings = {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly seldom: number;
};

/** Features seen once teach nothing general. */
export function learn(
  lessons: readonly Lesson[],
  columns: number,
  { rounds, rate, decay, seldom }: Settings,
): Regression {
  const counts = new Map<number, number>();
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].flatMap(([feature, count]) => (count >= seldom && feature !== 0 ? [feature] : []));
  const features = Uint32Array.from(kept).sort();
  const rowOf = new Map<number, number>();
  for (const [row, feature] of features.entries()) rowOf.set(feature, row);
  const weights = new Float32Array(features.length * columns);
  const squares = new Float32Array(features.length * columns).fill(1e-3);
  const bias = new Float32Array(columns);
  const rows = lessons.map((lesson) =>
    Uint32Array.from(lesson.features.flatMap((feature) => rowOf.get(feature) ?? [])),
  );
  const scores = new Float64Array(columns);
  const order = Uint32Array.from(lessons.keys());
  let state = 12345;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const lesson = lessons[at];
      const seen = rows[at];
      if (!lesson || !seen) continue;
      const share = 1 / Math.sqrt(Math.max(1, lesson.features.length));
      scores.set(bias);
      for (const row of seen)
        for (let column = 0; column < columns; column += 1)
          scores[column] = (scores[column] ?? 0) + (weights[row * columns + column] ?? 0) * share;
      let top = Number.NEGATIVE_INFINITY;
      for (const score of scores) top = Math.max(top, score);
      let sum = 0;
      for (let column = 0; column < columns; column += 1) {
        const value = Math.exp((scores[column] ?? 0) - top);
        scores[column] = value;
        sum += value;
      }
      for (let column = 0; column < columns; column += 1) {
        const error = ((scores[column] ?? 0) / sum - (column === lesson.column ? 1 : 0)) * lesson.weight;
        if (Math.abs(error) < 2e-3) continue;
        bias[column] = (bias[column] ?? 0) - 0.02 * error;
        const slope = error * share;
        for (const row of seen) {
          const place = row * columns + column;
          const pull = slope + decay * (weights[place] ?? 0);
          squares[place] = (squares[place] ?? 0) + pull * pull;
          weights[place] = (weights[place] ?? 0) - (rate * pull) / Math.sqrt(squares[place] ?? 1);
        }
      }
    }
  }
  return { features, weights, bias };
}

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

/** Of 127 steps, three and fewer change no answer and would double the file. */
function worthKeeping(byte: number): number {
  return Math.abs(byte) > 3 ? byte : 0;
}

/** Both regressions side by side in one table of bytes; rows that would be all noughts are left out. */
function packed(
  wishes: Regression,
  tongues: Regression,
): Pick<Model, 'features' | 'offsets' | 'columns' | 'weights' | 'bias' | 'scale'> {
  const first = wishes.bias.length;
  const columns = first + tongues.bias.length;
  let largest = 0;
  for (const { weights } of [wishes, tongues])
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const rows = new Map<number, Int8Array>();
  for (const [{ features, weights, bias }, offset] of [
    [wishes, 0],
    [tongues, first],
  ] as const)
    for (const [row, feature] of features.entries()) {
      const bytes = rows.get(feature) ?? new Int8Array(columns);
      for (let column = 0; column < bias.length; column += 1)
        bytes[offset + column] = worthKeeping(Math.round((weights[row * bias.length + column] ?? 0) / scale));
      if (bytes.some((byte) => byte !== 0)) rows.set(feature, bytes);
    }
  const features = Uint32Array.from(rows.keys()).sort();
  const offsets = new Uint32Array(features.length + 1);
  const filledColumns: number[] = [];
  const filledWeights: number[] = [];
  for (const [row, feature] of features.entries()) {
    for (const [column, byte] of (rows.get(feature) ?? []).entries()) {
      if (byte === 0) continue;
      filledColumns.push(column);
      filledWeights.push(byte);
    }
    offsets[row + 1] = filledColumns.length;
  }
  return {
    features,
    offsets,
    columns: Uint8Array.from(filledColumns),
    weights: Int8Array.from(filledWeights),
    scale,
    bias: Float32Array.from([...wishes.bias, ...tongues.bias]),
  };
}
