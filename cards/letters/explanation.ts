/** Why the customer's subscription can't be upgraded, told to the customer: plain reasons and next steps, no jargon of ours. */
import { type EligibilityRefusal, mayBeBoughtElsewhere } from '../../domain/eligibility/refusals.ts';
import { isOver } from '../../domain/subscriptions.ts';
import type { Details } from '../../domain/upgrades.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Words } from '../../locales/words.ts';
import { aboutSubscription, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { subscriptionsButton } from '../common-buttons.ts';
import { button } from '../elements/buttons.ts';
import { heading } from '../elements/text.ts';
import { gatherReasons, heldIn } from '../reasons/gather.ts';
import { type Letter, letterParts, mailLink, otherLanguage } from './letter.ts';

export type ExplanationView = { readonly details: Details; readonly locale: LocaleTag };

export function explanationCard({ details, locale }: ExplanationView, words: Words): Card {
  const { customer, subscription } = details;
  // The card speaks to the reader, the letter on it to the customer.
  const theirs = words.inLanguage(locale);
  const letter = explanation(details, theirs);
  const title = words.say('explain.title');
  const ids = { customer: customer.id, subscription: subscription.id };
  return cardOf(words, {
    gist: [title, outside(customer.name), words.offerName(subscription), words.say('explain.hint')],
    body: [
      banner(aboutSubscription(customer, subscription), words),
      heading(title),
      ...letterParts(letter, words),
      ...otherLanguage({ verb: 'explain.share', ...ids }, words, theirs),
    ],
    buttons: [
      mailLink(letter, customer.email, words),
      button(words.say('glossary.details'), { verb: 'subscription.open', ...ids }),
      subscriptionsButton(customer, words),
    ],
  });
}

function explanation(details: Details, words: Words): Letter {
  const offer = words.offerName(details.subscription);
  const reasons = gatherReasons(details);
  const open = details.targets.filter(({ eligible }) => eligible).map(words.offerName);
  return {
    id: 'explanation',
    locale: words.tag,
    subject: words.say('letter.refusedSubject', { offer }),
    lines: [
      words.say('letter.hello'),
      words.say('letter.refused', { offer, id: outside(details.subscription.id) }),
      // What is possible comes first: a refusal alone sounds final.
      ...(open.length > 0 ? [words.say('letter.eligible', { offers: words.list(open, 'or') })] : []),
      ...(reasons.length > 0
        ? [words.say(open.length > 0 ? 'letter.othersBecause' : 'letter.refusedBecause')]
        : []),
      ...reasons.flatMap(({ refusal }) => reasonLines(refusal, words)),
      words.say('letter.closing'),
    ],
  };
}

/** What has ended for good will not be active again, so no customer is told to wait for it. */
function isOverFor(refusal: EligibilityRefusal): boolean {
  return refusal.code === 'subscription-not-active' && isOver(refusal.status);
}

function reasonLines(refusal: EligibilityRefusal, words: Words): readonly Plain[] {
  const held = heldIn(refusal);
  // By product, not by id: the customer knows what they bought, not what it is numbered.
  const names = [...new Set(held.slice(0, 3).map(words.offerName))];
  return [
    isOverFor(refusal) ? words.say('letter.subscription-gone') : words.say(`letter.${refusal.code}`),
    ...(names.length > 0 ? [words.say('letter.inTheWay', { offers: words.list(names, 'and') })] : []),
    ...(mayBeBoughtElsewhere(refusal) && held.length === 0 ? [words.say('letter.elsewhere')] : []),
  ];
}
