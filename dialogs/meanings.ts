/** What a sentence may have meant, when it was not clear enough to act on: two or three things, each a button. */

import type { Deed } from '../cards/elements/buttons.ts';
import type { DidYouMeanView } from '../cards/guide/help.ts';
import { type Intent, type PublicIntent, publicIntent } from '../understanding/intents.ts';
import type { Ranked } from '../understanding/understand.ts';
import type { Focus } from './memory.ts';
import type { Talk } from './talk.ts';

/** Less likely than this, a guess helps nobody. */
const worthAsking = 0.15;

type Meant = Exclude<
  PublicIntent,
  'greeting' | 'yes' | 'no' | 'back' | 'cancel' | 'sign_out' | 'none' | 'find_customer'
>;

const deeds: { readonly [Name in Meant]: (focus: Focus) => Deed } = {
  help: () => ({ verb: 'help.show' }),
  list_customers: () => ({ verb: 'customer.find', query: '' }),
  list_subscriptions: ({ customer }) =>
    customer ? { verb: 'subscriptions.show', customer } : { verb: 'customer.find', query: '' },
  check_eligibility: onSubscription('subscription.open'),
  explain_ineligible: onSubscription('subscription.open'),
  upgrade_options: () => ({ verb: 'steps.show' }),
  upgrade: onSubscription('upgrade.start'),
  add_licenses: onSubscription('licenses.start'),
  request_delegated_admin: ({ customer }) =>
    customer ? { verb: 'access.request', customer } : { verb: 'customer.find', query: '' },
  portfolio_scan: () => ({ verb: 'scan.start' }),
  status: () => ({ verb: 'history.show' }),
  history: () => ({ verb: 'history.show' }),
  change_language: () => ({ verb: 'help.show' }),
  human_help: () => ({ verb: 'human.show' }),
};

/** As far as it is known whom it is about. */
function onSubscription(verb: 'subscription.open' | 'upgrade.start' | 'licenses.start') {
  return ({ customer, subscription }: Focus): Deed => {
    if (!customer) return { verb: 'customer.find', query: '' };
    return subscription ? { verb, customer, subscription } : { verb: 'subscriptions.show', customer };
  };
}

function isMeant(intent: Intent | Meant): intent is Meant {
  return intent in deeds;
}

/** At most three: more would be help, and that has a card of its own. */
export function meaningsOf(ranked: readonly Ranked[], { chat, words }: Talk): DidYouMeanView['choices'] {
  return (
    ranked
      .filter(({ confidence }) => confidence >= worthAsking)
      .map(({ intent }) => publicIntent(intent))
      .filter(isMeant)
      // The card has a button for help anyhow.
      .filter((intent) => intent !== 'help')
      .slice(0, 3)
      .map((intent) => ({ title: words.say(`mean.${intent}`), deed: deeds[intent](chat.focus) }))
  );
}
