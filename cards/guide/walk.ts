/** A guided walk for support agents: one condition a step, read only, with what is seen of it. */
import {
  type Condition,
  conditionOf,
  conditions,
  mayBeBoughtElsewhere,
} from '../../domain/eligibility/refusals.ts';
import type { Details } from '../../domain/upgrades.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutSubscription, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { subscriptionsButton } from '../common-buttons.ts';
import { button } from '../elements/buttons.ts';
import { stack, when } from '../elements/layout.ts';
import { marked, statusLine } from '../elements/marks.ts';
import { type Element, heading, said, shown, subheading } from '../elements/text.ts';
import { gatherReasons } from '../reasons/gather.ts';
import { factOf } from '../reasons/reason.ts';

/** One step a condition, and the result last. */
export const walkSteps = conditions.length + 1;

export type WalkView = { readonly details: Details /** From 0. */; readonly step: number };

export function walkCard({ details, step }: WalkView, words: Words): Card {
  const { customer, subscription } = details;
  const condition = conditions[step];
  const place = words.say('walk.step', { step: Math.min(step + 1, walkSteps), total: walkSteps });
  const ids = { customer: customer.id, subscription: subscription.id };
  return cardOf(words, {
    gist: [
      words.say('walk.title'),
      place,
      condition === undefined ? words.say('walk.result') : words.say(`condition.${condition}`),
    ],
    body: [
      banner(aboutSubscription(customer, subscription), words),
      heading(words.say('walk.title')),
      said(place, { subtle: true, spacing: 'none' }),
      ...(condition === undefined ? result(details, words) : conditionPart(details, condition, words)),
    ],
    buttons: [
      ...(condition === undefined
        ? []
        : [
            button(
              words.say('walk.next'),
              { verb: 'walk.show', ...ids, step: step + 1 },
              { style: 'positive' },
            ),
          ]),
      ...(step > 0
        ? [button(words.say('walk.previous'), { verb: 'walk.show', ...ids, step: step - 1 })]
        : []),
      button(words.say('walk.toDetails'), { verb: 'subscription.open', ...ids }),
      subscriptionsButton(customer, words),
    ],
  });
}

function conditionPart(details: Details, condition: Condition, words: Words): readonly Element[] {
  // From what was read already: the walk asks Partner Center nothing and changes nothing.
  const failed = gatherReasons(details).filter(({ refusal }) => conditionOf(refusal) === condition);
  return [
    subheading(words.say(`condition.${condition}`)),
    verdict(failed.length === 0, words),
    ...when(condition === 'active', statusLine(details.subscription.status, words)),
    ...failed.map(({ refusal }) =>
      stack([
        shown(
          mayBeBoughtElsewhere(refusal) && 'held' in refusal && refusal.held.length === 0
            ? words.say('fact.boughtElsewhere')
            : factOf(refusal, words),
        ),
        ...('held' in refusal
          ? refusal.held
              .slice(0, 3)
              .map((one) => shown(words.offerName(one), { bold: true, spacing: 'none' }))
          : []),
      ]),
    ),
    ...when(
      failed.some(({ refusal }) => mayBeBoughtElsewhere(refusal)),
      said(words.say('multichannel.sentence'), { subtle: true }),
    ),
  ];
}

function verdict(met: boolean, words: Words): Element {
  return met
    ? marked({ sign: '✓', color: 'good' }, words.say('walk.met'), { bold: true })
    : marked({ sign: '✕', color: 'attention' }, words.say('walk.unmet'), { bold: true });
}

function result(details: Details, words: Words): readonly Element[] {
  const open = details.targets.filter(({ eligible }) => eligible);
  return [
    subheading(words.say('walk.result')),
    open.length > 0
      ? marked({ sign: '✓', color: 'good' }, words.say('details.eligible'), { bold: true })
      : marked({ sign: '✕', color: 'attention' }, words.say('details.notEligible'), { bold: true }),
    ...open.map((target) => shown(words.offerName(target))),
    ...gatherReasons(details).map(({ refusal }) =>
      marked({ sign: '✕', color: 'attention' }, words.say(`short.${refusal.code}`)),
    ),
    shown(outside(details.subscription.id), { subtle: true, size: 'small' }),
  ];
}
