/** One card asks for everything an upgrade needs: the offer, the number, and what happens to people's licences. */
import type { CustomerSummary } from '../../domain/customers.ts';
import type { OfferId } from '../../domain/ids.ts';
import type { OrderRefusal } from '../../domain/orders/refusals.ts';
import type { Subscription } from '../../domain/subscriptions.ts';
import type { Target, UpgradeType } from '../../domain/upgrades.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutSubscription, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { button } from '../elements/buttons.ts';
import { choiceInput, numberInput } from '../elements/inputs.ts';
import { type Element, heading, said } from '../elements/text.ts';
import { refusalParts } from './refusals.ts';

export type OfferChoiceView = {
  readonly customer: CustomerSummary;
  readonly subscription: Subscription;
  /** Those that are eligible; at least one. */
  readonly targets: readonly Target[];
  /** What was chosen before, when it comes back to be changed. */
  readonly offer?: OfferId;
  readonly quantity?: number;
  readonly type?: UpgradeType;
  /** What was wrong with it. */
  readonly refusals?: readonly OrderRefusal[];
};

export function offerChoiceCard(view: OfferChoiceView, words: Words): Card {
  const { customer, subscription, targets, refusals = [] } = view;
  const title = words.say('offer.title');
  // One field for all targets: the widest of their limits here, the chosen one's when it is reviewed.
  const limits = {
    minimum: Math.min(...targets.map((target) => target.limits.minimum)),
    maximum: Math.max(...targets.map((target) => target.limits.maximum)),
  };
  const present = words.say('quantity.present', { count: subscription.quantity });
  const ids = { customer: customer.id, subscription: subscription.id };
  return cardOf(words, {
    gist: [title, outside(customer.name), words.offerName(subscription), present],
    body: [
      banner(aboutSubscription(customer, subscription), words),
      heading(title),
      ...refusalParts(refusals, words),
      choiceInput(
        'offer',
        words.say('offer.label'),
        words.say('offer.error'),
        targets.map((target) => ({
          title: words.say('offer.choice', { offer: words.offerName(target), ...target.limits }),
          value: target.offerId,
        })),
        // Chosen beforehand only where there is no choice: what one did not choose one does not read.
        view.offer ?? (targets.length === 1 ? targets[0]?.offerId : undefined),
        'expanded',
      ),
      numberInput(
        words.say('glossary.numberOfLicenses'),
        words.say('quantity.error', limits),
        view.quantity ?? subscription.quantity,
        limits,
      ),
      said(present, { subtle: true, size: 'small', spacing: 'none' }),
      ...transferChoice(view, words),
    ],
    buttons: [
      button(words.say('glossary.submit'), { verb: 'upgrade.review', ...ids }, { style: 'positive' }),
      button(words.say('common.cancel'), { verb: 'flow.cancel' }, { inputs: 'ignored' }),
    ],
  });
}

/** Asked only where both ways are open; moving the licences along is what most people want. */
function transferChoice({ targets, type }: OfferChoiceView, words: Words): readonly Element[] {
  if (!targets.some(({ types }) => types.length > 1)) return [];
  return [
    choiceInput(
      'transfer',
      words.say('transfer.label'),
      words.say('transfer.error'),
      [
        { title: words.say('transfer.true'), value: 'true' },
        { title: words.say('transfer.false'), value: 'false' },
      ],
      type === 'upgrade_only' ? 'false' : 'true',
      'expanded',
    ),
  ];
}
