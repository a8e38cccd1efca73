/** What was learnt, packed into bytes: a weight becomes one of 255 steps, and most of them nothing at all. */
import type { Model } from './model-file.ts';
import type { Regression } from './regression.ts';

/** Of 127 steps, three and fewer change no answer and would double the file. */
function worthKeeping(byte: number): number {
  return Math.abs(byte) > 3 ? byte : 0;
}

/** Both regressions side by side in one table of bytes; rows that would be all noughts are left out. */
export function packed(
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
