/** Customers as rows to press, and the question for another one. */
import type { CustomerSummary } from '../domain/customers.ts';
import { outside } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { bar, button, opens } from './elements/buttons.ts';
import { textInput } from './elements/inputs.ts';
import { row } from './elements/layout.ts';
import { type Element, shown } from './elements/text.ts';

/** Same-named customers are told apart by the domain below the name. */
export function customerRows(customers: readonly CustomerSummary[], words: Words): readonly Element[] {
  return customers.map((customer) =>
    row(
      outside(customer.name),
      [shown(outside(customer.domain), { subtle: true, spacing: 'none', size: 'small' })],
      opens(words.say('common.openItem', { name: outside(customer.name) }), {
        verb: 'customer.pick',
        customer: customer.id,
      }),
    ),
  );
}

export function customerSearch(words: Words, query = ''): readonly Element[] {
  return [
    textInput('query', words.say('customers.find'), words.say('customers.findError'), {
      value: outside(query, 200),
    }),
    bar(button(words.say('customers.findButton'), { verb: 'customer.find' })),
  ];
}
