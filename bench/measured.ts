/** What a benchmark reports: one figure, its unit, and what it may be at most. */

export type Measured = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'KB' | 'ms CPU' | 'x' | 'orders' | 'kills';
  /** The figure we hold ourselves to; a figure without one is there to compare with. */
  readonly atMost?: number;
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

export function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

export function tableOf(all: readonly Measured[]): string {
  const rows = all.map(({ name, value, unit, atMost }) => [
    name,
    `${rounded(value)} ${unit}`,
    atMost === undefined ? '' : `≤ ${atMost} ${unit}`,
    atMost === undefined ? '' : value <= atMost ? 'holds' : 'MISSED',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
