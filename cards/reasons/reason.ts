/** One reason, told whole: the rule's own sentence, the evidence, what helps, in whose hands that is, who saw it. */
import {
  conditionOf,
  type EligibilityRefusal,
  type HeldSubscription,
  mayBeBoughtElsewhere,
} from '../../domain/eligibility/refusals.ts';
import { wayOutOf } from '../../domain/eligibility/remedies.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { fact, facts } from '../elements/facts.ts';
import { stack, when } from '../elements/layout.ts';
import { statusLine } from '../elements/marks.ts';
import { type Element, said, shown } from '../elements/text.ts';
import { type GatheredReason, heldIn } from './gather.ts';
import { quoted } from './quoted.ts';

/** Reasons one below the other: the first few told whole, the others in brief, the multichannel explanation once. */
export function reasonParts(
  reasons: readonly GatheredReason[],
  words: Words,
  toldWhole: number,
): readonly Element[] {
  const last = reasons.findLastIndex(({ refusal }) => mayBeBoughtElsewhere(refusal));
  return reasons.map((reason, at) =>
    reasonPart(reason, words, { whole: at < toldWhole, multichannel: at === last }),
  );
}

type Telling = { readonly whole: boolean; readonly multichannel: boolean };

function reasonPart(reason: GatheredReason, words: Words, telling: Telling): Element {
  const { refusal, against } = reason;
  const condition = conditionOf(refusal);
  const { remedy, holder } = wayOutOf(refusal);
  const title =
    condition === undefined ? words.say(`short.${refusal.code}`) : words.say(`condition.${condition}`);
  const rule = condition === undefined ? words.say('rule.partner-center') : words.say(`rule.${condition}`);
  return stack(
    [
      // In brief the evidence says it all, unless the title is a sentence of the rules.
      ...when(telling.whole || condition !== undefined, said(title, { bold: true })),
      ...evidence(reason, telling.whole ? heldShown : 1, words),
      ...when(telling.multichannel, said(words.say('multichannel.sentence'), { subtle: true })),
      facts([
        ...(against.length === 0 || !telling.whole
          ? []
          : [fact(words.say('details.appliesTo'), words.list(against.map(words.offerName), 'and'))]),
        fact(words.say('details.whatHelps'), words.say(`remedy.${remedy}`)),
        fact(words.say('details.whoCan'), words.say(`holder.${holder}`)),
        ...(telling.whole ? [fact(words.say('details.rule'), rule)] : []),
        ...(!telling.whole && refusal.seenBy !== 'desk'
          ? []
          : [fact(words.say('details.seenBy'), words.say(`seen.${refusal.seenBy}`))]),
      ]),
    ],
    { separator: true, spacing: 'medium' },
  );
}

/** What is known about it: a sentence, and the subscriptions concerned. */
function evidence(reason: GatheredReason, most: number, words: Words): readonly Element[] {
  const { refusal } = reason;
  if (mayBeBoughtElsewhere(refusal) && heldIn(refusal).length === 0)
    return [said(words.say('fact.boughtElsewhere'))];
  return [
    shown(factOf(refusal, words)),
    ...inTheWay(reason, most, words),
    ...(refusal.code === 'other' ? quoted(refusal.asSent, refusal.description, words) : []),
  ];
}

export function factOf(refusal: EligibilityRefusal, words: Words): Plain {
  switch (refusal.code) {
    case 'subscription-not-active':
      return words.say('fact.subscription-not-active', { status: words.status(refusal.status) });
    case 'billing-cycle-unsupported':
      return words.say('fact.billing-cycle-unsupported', {
        billingCycle: words.billingCycle(refusal.billingCycle),
      });
    default:
      return words.say(`fact.${refusal.code}`);
  }
}

/** A customer may hold dozens; the first few show what to look for. */
const heldShown = 3;

function inTheWay(reason: GatheredReason, most: number, words: Words): readonly Element[] {
  const held = heldIn(reason.refusal);
  const rest = held.length - most;
  return [
    ...held.slice(0, most).map((one) => heldPart(one, reason, words)),
    ...when(
      rest > 0,
      said(words.say('details.moreInTheWay', { count: Math.max(rest, 1) }), { subtle: true }),
    ),
  ];
}

function heldPart(one: HeldSubscription, { against, blocking }: GatheredReason, words: Words): Element {
  const blocked = blocking.get(one.id) ?? [];
  const offers = words.list(blocked.map(words.offerName), 'and');
  return stack(
    [
      shown(words.offerName(one), { bold: true }),
      shown(outside(one.id), { subtle: true, size: 'small', spacing: 'none' }),
      statusLine(one.status, words, { spacing: 'none' }),
      // Said only where it stands in the way of some targets and not of others.
      ...when(
        blocked.length < against.length,
        shown(words.say('details.standsAgainst', { offers }), { spacing: 'none' }),
      ),
    ],
    { style: 'emphasis', spacing: 'small' },
  );
}
