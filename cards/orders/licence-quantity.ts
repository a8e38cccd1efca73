/** How many licences there shall be in all. */
import type { CustomerSummary } from '../../domain/customers.ts';
import type { OrderRefusal } from '../../domain/orders/refusals.ts';
import type { Subscription } from '../../domain/subscriptions.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutSubscription, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { button } from '../elements/buttons.ts';
import { numberInput } from '../elements/inputs.ts';
import { heading, said } from '../elements/text.ts';
import { refusalParts } from './refusals.ts';

export type LicenceQuantityView = {
  readonly customer: CustomerSummary;
  readonly subscription: Subscription;
  /** The offer's limit, where Partner Center tells it. */
  readonly maximum?: number;
  readonly quantity?: number;
  readonly refusals?: readonly OrderRefusal[];
};

export function licenceQuantityCard(view: LicenceQuantityView, words: Words): Card {
  const { customer, subscription, refusals = [] } = view;
  const title = words.say('licenses.title');
  const present = words.say('quantity.present', { count: subscription.quantity });
  return cardOf(words, {
    gist: [title, outside(customer.name), words.offerName(subscription), present],
    body: [
      banner(aboutSubscription(customer, subscription), words),
      heading(title),
      ...refusalParts(refusals, words),
      numberInput(
        words.say('licenses.label'),
        words.say('licenses.error', { present: subscription.quantity }),
        view.quantity ?? subscription.quantity,
        // Lower numbers are let through, so that the refusal and its way on come in our words.
        { minimum: 1, ...(view.maximum === undefined ? {} : { maximum: view.maximum }) },
      ),
      said(present, { subtle: true, size: 'small', spacing: 'none' }),
    ],
    buttons: [
      button(
        words.say('glossary.submit'),
        { verb: 'licenses.review', customer: customer.id, subscription: subscription.id },
        { style: 'positive' },
      ),
      button(words.say('common.cancel'), { verb: 'flow.cancel' }, { inputs: 'ignored' }),
    ],
  });
}
