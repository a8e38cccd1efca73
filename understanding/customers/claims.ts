/** A claim says: these characters of the sentence are this name, so much of it and so exactly. The strongest claim on a place wins. */

export type Claim = {
  readonly customer: number;
  /** Characters [start, end) of the clean text. */
  readonly start: number;
  readonly end: number;
  /** How much of what tells names apart was found, counted with likeness. */
  readonly weight: number;
  /** The share of the name that was found. */
  readonly fullness: number;
  /** 1 where every letter agrees. */
  readonly likeness: number;
};

export type Verdict = {
  readonly customers: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
};

/** More than a person can choose from is no better than these. */
const mostNamed = 25;

function isStronger(one: Claim, other: Claim): boolean {
  const slack = 0.03 * Math.max(one.weight, other.weight);
  if (Math.abs(one.weight - other.weight) > slack) return one.weight > other.weight;
  const oneFull = one.fullness > 0.99;
  if (oneFull !== other.fullness > 0.99) return oneFull;
  return one.likeness > other.likeness + 0.08;
}

function overlaps(one: Claim, other: Claim): boolean {
  return one.start < other.end && other.start < one.end;
}

function confidenceOf(claim: Claim, rivals: number): number {
  if (rivals > 1) return 0.5;
  return Math.min(0.99, 0.6 + 0.25 * claim.likeness + 0.14 * claim.fullness);
}

export function settle(claims: readonly Claim[]): readonly Verdict[] {
  const ordered = [...claims].sort((one, other) =>
    isStronger(one, other) ? -1 : isStronger(other, one) ? 1 : 0,
  );
  const verdicts: Verdict[] = [];
  const settled: Claim[] = [];
  for (const claim of ordered) {
    if (settled.some((winner) => overlaps(winner, claim))) continue;
    const rivals = ordered.filter((other) => overlaps(other, claim) && !isStronger(claim, other));
    const customers = [...new Set(rivals.map(({ customer }) => customer))].slice(0, mostNamed);
    settled.push(claim);
    verdicts.push({
      customers,
      start: Math.min(...rivals.map(({ start }) => start)),
      end: Math.max(...rivals.map(({ end }) => end)),
      confidence: confidenceOf(claim, customers.length),
    });
  }
  return verdicts.sort((one, other) => one.start - other.start);
}
