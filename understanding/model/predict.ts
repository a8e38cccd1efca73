/** Scores of a sentence's features, and the probabilities they come to. */
import type { Model } from './model-file.ts';

/** The sum of the rows that are known, divided so that long sentences are not surer than short ones. */
export function scoresOf(
  model: Model,
  features: readonly number[],
): { readonly scores: Float64Array; readonly known: number } {
  const { keys, rows, weights, bias, scale } = model;
  const columns = bias.length;
  const scores = new Float64Array(columns);
  const last = keys.length - 1;
  let known = 0;
  for (const feature of features) {
    let place = feature & last;
    while (keys[place] !== 0 && keys[place] !== feature) place = (place + 1) & last;
    if (keys[place] !== feature) continue;
    known += 1;
    const start = (rows[place] ?? 0) * columns;
    for (let column = 0; column < columns; column += 1)
      scores[column] = (scores[column] ?? 0) + (weights[start + column] ?? 0);
  }
  const share = scale / Math.sqrt(Math.max(1, features.length));
  for (let column = 0; column < columns; column += 1)
    scores[column] = (scores[column] ?? 0) * share + (bias[column] ?? 0);
  return { scores, known: known / Math.max(1, features.length) };
}

export function softmax(scores: Float64Array, temperature: number): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  const shares = scores.map((score) => {
    const share = Math.exp((score - top) / temperature);
    sum += share;
    return share;
  });
  return shares.map((share) => share / sum);
}
