/** Multinomial logistic regression by stochastic gradient descent (AdaGrad): from lessons to weights, the same each time. */

export type Regression = {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

type Lesson = { readonly features: readonly number[]; readonly column: number; readonly weight: number };

export type Settings = {
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
  // A shuffle of our own: Math.random would make another model of the same phrases.
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
      // As scores are read: a long sentence is not louder than a short one.
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
        // What it knows already teaches nothing, and is most of the work.
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
