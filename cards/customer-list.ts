/** Customers to choose from: all, those found, or those that a name may mean. */
import type { CustomerSummary } from '../domain/customers.ts';
import { outside } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { type Card, cardOf } from './card.ts';
import { anotherCustomerButton, helpButton } from './common-buttons.ts';
import { customerRows, customerSearch } from './customer-rows.ts';
import { bar, button } from './elements/buttons.ts';
import { when } from './elements/layout.ts';
import { type Element, heading, said, shown } from './elements/text.ts';
import { leafButtons, leafLine, leafOf } from './paging.ts';

export type CustomerListView = {
  readonly customers: readonly CustomerSummary[];
  readonly total: number;
  readonly offset: number;
  readonly query: string;
  /** Whom something begun is for; else one just looks around. */
  readonly asks?: boolean;
  /** The page looks customers up while one types; Teams bots keep to 1.5, which cannot. */
  readonly typeahead?: boolean;
};

export function customerListCard(view: CustomerListView, words: Words): Card {
  const leaf = leafOf(view.offset, view.customers.length, view.total);
  const title = words.say(view.asks ? 'talk.whichCustomer' : 'customers.title');
  const count = words.say('customers.count', { count: view.total });
  const card = cardOf(words, {
    gist: [title, view.total === 0 ? words.say('customers.empty') : count],
    body: [
      heading(title),
      ...when(view.total === 0, said(words.say('customers.empty'))),
      ...when(view.total > 0, said(count, { subtle: true, spacing: 'none' })),
      ...when(
        view.query !== '',
        shown(words.say('customers.matching', { query: outside(view.query) }), {
          subtle: true,
          spacing: 'none',
        }),
      ),
      ...(view.typeahead ? typeahead(view.customers, words) : customerSearch(words, view.query)),
      ...customerRows(view.customers, words),
      ...leafLine(leaf, words),
    ],
    buttons: [...leafButtons({ list: 'customers', query: view.query }, leaf, words), helpButton(words)],
  });
  // Below 1.6 the renderer drops what makes it look up while typing.
  return view.typeahead ? { ...card, version: '1.6' } : card;
}

/** What is picked arrives as `query`: a customer's id. */
function typeahead(customers: readonly CustomerSummary[], words: Words): readonly Element[] {
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'query',
      style: 'filtered',
      label: words.say('customers.find'),
      errorMessage: words.say('customers.findError'),
      // Left empty it means: all of them.
      isRequired: false,
      choices: customers.map(({ id, name, domain }) => ({
        title: outside(`${name} · ${domain}`),
        value: id,
      })),
      'choices.data': { type: 'Data.Query', dataset: 'customers' },
    },
    bar(button(words.say('customers.findButton'), { verb: 'customer.find' })),
  ];
}

export type WhichCustomerView = { readonly customers: readonly CustomerSummary[] };

export function whichCustomerCard(view: WhichCustomerView, words: Words): Card {
  return cardOf(words, {
    gist: [words.say('customers.whichTitle'), words.say('customers.whichText')],
    body: [
      heading(words.say('customers.whichTitle')),
      said(words.say('customers.whichText')),
      // As many as a page has; with more namesakes than that the name is typed out.
      ...customerRows(view.customers.slice(0, 10), words),
    ],
    buttons: [anotherCustomerButton(words), helpButton(words)],
  });
}
