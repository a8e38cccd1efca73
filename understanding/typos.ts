/** How alike two words may be written and still be the same: nothing for short ones, one slip for middling, two for long. */
import { distance } from 'fastest-levenshtein';

export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** Two neighbours changed places: one slip, though it costs Levenshtein two. */
function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** The number of slips between the two, or undefined where they are too many to be the same word. */
export function slipsBetween(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  const allowed = slipsAllowed(Math.min(typed.length, meant.length));
  if (Math.abs(typed.length - meant.length) > allowed || allowed === 0) return undefined;
  const slips = isTransposed(typed, meant) ? 1 : distance(typed, meant);
  return slips <= allowed ? slips : undefined;
}

/** Beside a word that was found already, four letters may hold a slip too: Silverwood Bnak. */
export function isOneSlipOff(typed: string, meant: string): boolean {
  if (typed.length < 4 || Math.abs(typed.length - meant.length) > 1) return false;
  return isTransposed(typed, meant) || distance(typed, meant) === 1;
}
