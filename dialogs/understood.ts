/** Understands a sentence with everything at hand: the customers' names, and what was asked. */
import type { CustomerIndex } from '../domain/ports.ts';
import type { Expected } from '../understanding/answers.ts';
import { clean } from '../understanding/clean.ts';
import type { Intent } from '../understanding/intents.ts';
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
  const understood = understand(text, {
    locale: words.tag,
    ...(customers ? { customers } : {}),
    ...(expected ? { expected } : {}),
  });
  const named = understood.entities.customer !== undefined && customers !== undefined;
  const blind = !index.ok && mayName(understood) ? { blind: index.fault } : {};
  return { text, understood, elliptic: named && isElliptic(text, customers), ...blind };
}

/** A name that is not known as one makes any sentence look like something else, so only plain commands count as such. */
const plainly = 0.8;

function mayName({ intent, confidence }: Heard['understood']): boolean {
  return namesSomebody.has(intent) || (!commands.has(intent) && confidence < plainly);
}

const commands: ReadonlySet<Intent> = new Set([
  'help',
  'greeting',
  'list_customers',
  'history',
  'status',
  'approvals',
  'change_language',
  'yes',
  'no',
  'back',
  'cancel',
  'human_help',
  'how_to_upgrade',
  'explain_multichannel',
  'forget_me',
]);

/** Said without the names at hand, these may have named a customer. */
const namesSomebody: ReadonlySet<Intent> = new Set([
  'find_customer',
  'list_subscriptions',
  'check_eligibility',
  'explain_ineligible',
  'upgrade',
  'add_licenses',
  'request_delegated_admin',
  'guided_walk',
]);

/** "and", "und", "и", 还有: no longer than that, or a question. */
const littleMore = 3;

function isElliptic(text: string, customers: CustomerIndex): boolean {
  const plain = clean(text).text;
  const rest = customers
    .mentionsIn(text)
    .reduce(
      (left, { span: [from, to] }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
      plain,
    );
  const letters = rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && (letters <= littleMore || /[?？]\s*$/.test(text));
}
