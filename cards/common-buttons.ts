/** Ways on that many cards offer: no card is a dead end. */
import type { Role } from '../domain/actors.ts';
import type { CustomerSummary } from '../domain/customers.ts';
import { type OwnWords, outside } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { type About, idsOf } from './about.ts';
import { type Button, button } from './elements/buttons.ts';

export function helpButton(words: Words): Button {
  return button(words.say('common.help'), { verb: 'help.show' });
}

/** An empty query means all of them: whoever does not know the name leafs through. */
export function anotherCustomerButton(words: Words): Button {
  return button(words.say('common.findAnother'), { verb: 'customer.find', query: '' });
}

export function subscriptionsButton(customer: CustomerSummary, words: Words): Button {
  return button(
    words.say('common.showSubscriptions'),
    { verb: 'subscriptions.show', customer: customer.id },
    { tooltip: outside(customer.name) },
  );
}

export function historyButton(words: Words): Button {
  return button(words.say('common.showHistory'), { verb: 'history.show' });
}

/** Back to the subscription, or to the customer where none is known yet, or to the customers. */
export function wayOnButtons(about: About | undefined, words: Words): readonly Button[] {
  if (about === undefined) return [anotherCustomerButton(words), helpButton(words)];
  const ids = idsOf(about);
  return [
    ...(ids && about.subscription
      ? [
          button(
            words.say('glossary.details'),
            { verb: 'subscription.open', ...ids },
            { tooltip: words.offerName(about.subscription) },
          ),
        ]
      : []),
    subscriptionsButton(about.customer, words),
    helpButton(words),
  ];
}

/** Those who may, for a sentence: "admin agents and sales agents". */
export function rolesIn(words: Words, roles: readonly Role[]): OwnWords {
  return words.list(
    roles.map((role) => words.say(`roles.${role}`)),
    'and',
  );
}
