/** What customers are called whose ids are known. */
import type { CustomerSummary } from '../domain/customers.ts';
import type { CustomerId } from '../domain/ids.ts';
import type { Talk } from './talk.ts';

const shownAtMost = 10;

/** Each by its id, for the list itself may be a hundred thousand long. */
export async function namesOf(ids: readonly CustomerId[], talk: Talk): Promise<readonly CustomerSummary[]> {
  const wanted = ids.slice(0, shownAtMost);
  const page = { offset: 0, limit: 1 };
  const found = await Promise.all(
    wanted.map((customer) => talk.desk.findCustomers(talk.asking, customer, page)),
  );
  return found.flatMap((answer) => (answer.ok ? answer.value.customers : []));
}

/** Where Partner Center can say it now. */
export async function customerNamed(customer: CustomerId, talk: Talk): Promise<string | undefined> {
  const [found] = await namesOf([customer], talk);
  return found?.name;
}
