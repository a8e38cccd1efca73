/** Scores of a sentence's features, and the probabilities they come to. */
import type { Model } from './model-file.ts';

/** Where a hash stands among sorted ones, or -1. */
export function placeIn(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The sum of the rows that are known, divided so that long sentences are not surer than short ones; columns [from, to) of it. */
export function scoresOf(model: Model, features: readonly number[], from: number, to: number): number[] {
  const { offsets, columns, weights, bias, scale } = model;
  const scores: number[] = [];
  for (let column = from; column < to; column += 1) scores.push(0);
  for (const feature of features) {
    const row = placeIn(model.features, feature);
    if (row < 0) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const column = (columns[at] ?? 0) - from;
      if (column >= 0 && column < scores.length) scores[column] = (scores[column] ?? 0) + (weights[at] ?? 0);
    }
  }
  const share = scale / Math.sqrt(Math.max(1, features.length));
  for (let column = 0; column < scores.length; column += 1)
    scores[column] = (scores[column] ?? 0) * share + (bias[from + column] ?? 0);
  return scores;
}

export function softmax(scores: readonly number[], temperature: number): readonly number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
