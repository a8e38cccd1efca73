/** Understands a sentence with everything at hand: the customers' names, and what was asked. */
import type { CustomerIndex } from '../domain/ports.ts';
import type { Expected } from '../understanding/answers.ts';
import type { Expects } from './answers.ts';
import { rowsOf } from './buttons-shown.ts';
import type { Heard, Talk } from './talk.ts';

const expectedBy: { readonly [Kind in Expects]: (rows: number) => Expected } = {
  customer: () => ({ kind: 'customer' }),
  subscription: (count) => ({ kind: 'choice', count }),
  offer: () => ({ kind: 'offer' }),
  'upgrade-quantity': () => ({ kind: 'quantity' }),
  'licence-quantity': () => ({ kind: 'quantity' }),
  confirmation: () => ({ kind: 'yes-no' }),
  retry: () => ({ kind: 'yes-no' }),
};

export async function understood(text: string, talk: Talk): Promise<Heard> {
  const { desk, asking, understand, words, chat } = talk;
  // Without the names the rest is understood all the same; who needs a name will see that Partner Center is away.
  const index = await desk.customerIndex(asking);
  const customers: CustomerIndex | undefined = index.ok ? index.value : undefined;
  const expected = chat.question && expectedBy[chat.question.expects](rowsOf(chat.buttons).length);
  return {
    text,
    understood: understand(text, {
      locale: words.tag,
      ...(customers ? { customers } : {}),
      ...(expected ? { expected } : {}),
    }),
  };
}
