/** One subscription: what it can become, or every reason why not. */
import { may, type Role, whoMay } from '../domain/actors.ts';
import type { Details, Target } from '../domain/upgrades.ts';
import { type OwnWords, outside, type Plain } from '../locales/own-words.ts';
import type { LocaleTag } from '../locales/tags.ts';
import type { Words } from '../locales/words.ts';
import { aboutSubscription, banner } from './about.ts';
import { type Card, cardOf, fitsCard } from './card.ts';
import { rolesIn, subscriptionsButton } from './common-buttons.ts';
import { type Button, bar, button } from './elements/buttons.ts';
import { fact, facts } from './elements/facts.ts';
import { languageInput } from './elements/inputs.ts';
import { stack, when } from './elements/layout.ts';
import { marked, statusWord } from './elements/marks.ts';
import { type Element, heading, said, shown, subheading } from './elements/text.ts';
import { gatherReasons } from './reasons/gather.ts';
import { reasonParts } from './reasons/reason.ts';

export type DetailsView = {
  readonly details: Details;
  readonly role: Role;
  /** The customer's language where it is known: the explanation for them is offered in it. */
  readonly explainIn: LocaleTag;
};

/** With many reasons at once the later ones are told in brief, so that all of them always fit on the card. */
export function detailsCard(view: DetailsView, words: Words): Card {
  for (const toldWhole of [4, 1]) {
    const card = drawn(view, words, toldWhole);
    if (fitsCard(card)) return card;
  }
  return drawn(view, words, 0);
}

function drawn(view: DetailsView, words: Words, toldWhole: number): Card {
  const { details } = view;
  const { customer, subscription } = details;
  const offer = words.offerName(subscription);
  const open = details.targets.some(({ eligible }) => eligible);
  const verdict = open
    ? words.say('details.eligible')
    : details.targets.length > 0 || details.refusals.length > 0
      ? words.say('details.notEligible')
      : words.say('details.noTargets');
  const reasons = gatherReasons(details);
  const ids = { customer: customer.id, subscription: subscription.id };
  return cardOf(words, {
    gist: [words.say('glossary.details'), outside(customer.name), offer, verdict],
    body: [
      banner(aboutSubscription(customer, subscription), words, false),
      heading(words.say('glossary.details')),
      facts([fact(words.say('common.subscriptionId'), outside(subscription.id))]),
      // Right under the subscription's id, as in Partner Center.
      open
        ? stack(
            [
              marked({ sign: '✓', color: 'good' }, verdict, { bold: true }),
              bar(
                button(
                  words.say('glossary.upgradeNow'),
                  { verb: 'upgrade.start', ...ids },
                  { style: 'positive', tooltip: offer },
                ),
              ),
            ],
            { style: 'good', spacing: 'small' },
          )
        : stack([marked({ sign: '✕', color: 'attention' }, verdict, { bold: true })], {
            style: 'attention',
            spacing: 'small',
          }),
      standing(details, words),
      ...when(
        details.targets.length > 0,
        subheading(words.say('glossary.possibleUpgrades')),
        details.targets.map((target) => targetPart(target, toldWhole > 0, words)),
      ),
      ...when(
        reasons.length > 0,
        subheading(words.say('details.why')),
        reasonParts(reasons, words, toldWhole),
        accessNote(view, words),
        languageInput(words.say('details.explainLanguage'), words, view.explainIn),
      ),
    ],
    buttons: buttonsOf(view, words),
  });
}

/** Where the subscription stands: status, licences, term, add-ons. */
function standing({ subscription, addOns }: Details, words: Words): Element {
  const { committedUntil } = subscription;
  return facts(
    [
      fact(words.say('common.status'), statusWord(subscription.status, words)),
      fact(words.say('glossary.numberOfLicenses'), words.number(subscription.quantity)),
      ...(committedUntil === undefined
        ? []
        : [fact(words.say('details.committedUntil'), words.date(committedUntil))]),
      ...(addOns.length === 0
        ? []
        : [fact(words.say('details.addOns'), words.list(addOns.slice(0, 5).map(words.offerName), 'and'))]),
    ],
    'medium',
  );
}

function targetPart(target: Target, inShort: boolean, words: Words): Element {
  const shorts = target.refusals.map(({ code }) => words.say(`short.${code}`));
  return stack(
    [
      shown(words.offerName(target), { bold: true }),
      target.eligible
        ? marked({ sign: '✓', color: 'good' }, words.say('details.targetOpen'), { spacing: 'none' })
        : marked({ sign: '✕', color: 'attention' }, words.say('details.targetShut'), { spacing: 'none' }),
      ...when(
        target.eligible,
        said(words.say('details.range', target.limits), { subtle: true, spacing: 'none' }),
      ),
      ...when(
        shorts.length > 0 && inShort,
        said(shorts.join(' · ') as OwnWords, { subtle: true, spacing: 'none' }),
      ),
    ],
    { separator: true, spacing: 'small' },
  );
}

function lacksAccess({ details }: DetailsView): boolean {
  const codes = [...details.refusals, ...details.targets.flatMap(({ refusals }) => refusals)];
  return codes.some(({ code }) => code === 'delegated-admin-missing');
}

function accessNote(view: DetailsView, words: Words): readonly Element[] {
  if (!lacksAccess(view) || may(view.role, 'request-access')) return [];
  const roles: Plain = rolesIn(words, whoMay('request-access'));
  return [shown(words.say('details.mayNotRequest', { roles }), { subtle: true })];
}

function buttonsOf(view: DetailsView, words: Words): readonly Button[] {
  const { customer, subscription } = view.details;
  const ids = { customer: customer.id, subscription: subscription.id };
  const active = subscription.status.known && subscription.status.status === 'active';
  const refused = gatherReasons(view.details).length > 0;
  return [
    ...(refused
      ? [
          button(words.say('details.recheck'), { verb: 'eligibility.recheck', ...ids }),
          button(words.say('details.explain'), { verb: 'explain.share', ...ids }),
        ]
      : [button(words.say('details.recheck'), { verb: 'eligibility.recheck', ...ids })]),
    ...(active ? [button(words.say('details.addLicenses'), { verb: 'licenses.start', ...ids })] : []),
    ...(lacksAccess(view) && may(view.role, 'request-access')
      ? [button(words.say('details.requestAccess'), { verb: 'access.request', ...ids })]
      : []),
    ...(may(view.role, 'order') || !refused
      ? []
      : [button(words.say('walk.start'), { verb: 'walk.show', ...ids, step: 0 })]),
    subscriptionsButton(customer, words),
  ];
}
