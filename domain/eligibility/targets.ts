/** From Partner Center's candidates to targets that can be shown: one per offer, eligible or with every reason why not. */
import type { Offer } from '../offers.ts';
import type { Target, UpgradeCandidate, UpgradeType } from '../upgrades.ts';
import type { Case } from './case.ts';
import { gather } from './gather.ts';
import { inOurWords } from './partner-center-says.ts';
import type { EligibilityRefusal } from './refusals.ts';
import { evidenceAgainst } from './rules.ts';

export type Verdict = {
  readonly targets: readonly Target[];
  /** What stands against every upgrade when Partner Center names no target. */
  readonly refusals: readonly EligibilityRefusal[];
  /** Where Partner Center allows what our rules would refuse: for the operator's log, never for the card. */
  readonly disagreements: readonly string[];
};

export function judge(candidates: readonly UpgradeCandidate[], looked: Omit<Case, 'target'>): Verdict {
  const byOffer = Map.groupBy(candidates, ({ target }) => target.id.toLowerCase());
  const judged = [...byOffer.values()].map((same) => judgeTarget(same, looked));
  const noPath: EligibilityRefusal = { code: 'no-upgrade-path', seenBy: 'partner-center' };
  return {
    targets: judged.map(({ target }) => target),
    refusals: judged.length > 0 ? [] : gather([noPath], evidenceAgainst(looked)),
    disagreements: judged.flatMap(({ disagreements }) => disagreements),
  };
}

function judgeTarget(
  candidates: readonly UpgradeCandidate[],
  looked: Omit<Case, 'target'>,
): { readonly target: Target; readonly disagreements: readonly string[] } {
  const [first] = candidates;
  if (!first) throw new Error('a group of candidates is never empty');
  const withTarget: Case = { ...looked, target: first.target };
  const open = candidates.filter(({ eligible }) => eligible);
  const eligible = open.length > 0;
  const evidence = evidenceAgainst(withTarget);
  const decided = candidates.flatMap(({ errors }) => errors.map((error) => inOurWords(error, withTarget)));
  const unexplained: EligibilityRefusal = {
    code: 'other',
    asSent: '',
    description: '',
    seenBy: 'partner-center',
  };
  return {
    target: {
      ...described(first.target, looked),
      quantity: (open[0] ?? first).quantity,
      eligible,
      types: open.map(({ type }) => type).filter(isChoice),
      refusals: eligible ? [] : gather(decided.length > 0 ? decided : [unexplained], evidence),
    },
    disagreements: eligible ? evidence.map(({ code }) => code) : [],
  };
}

function described(offer: Offer, { catalogue }: Omit<Case, 'target'>) {
  const product = catalogue.productOf(offer.id);
  return {
    offerId: offer.id,
    offerName: offer.name,
    limits: offer.limits,
    ...(product === undefined ? {} : { product }),
  };
}

function isChoice(type: UpgradeCandidate['type']): type is UpgradeType {
  return type !== 'none';
}
