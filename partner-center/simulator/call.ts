/** One request as a route sees it, and the world it is answered from. */
import type { CustomerBook } from './customer-book.ts';
import { type HeldSubscription, type SimulatedCustomer, shownOf } from './customer-state.ts';
import type { Journal } from './journal.ts';
import { noSuchCustomer, noSuchSubscription, type Reply } from './replies.ts';
import type { Settings } from './settings.ts';

export type World = {
  readonly book: CustomerBook;
  readonly journal: Journal;
  settings: Settings;
};

export type Call = {
  readonly world: World;
  /** From the path's named parts. */
  readonly part: (name: string) => string;
  /** Nothing is changed by it. */
  readonly reads: boolean;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
  readonly locale: string;
  /** The token stands for an application without a person. */
  readonly appOnly: boolean;
  readonly requestId: string;
  readonly correlationId: string;
  /** A fault wants this change answered with 202. */
  readonly acceptLater: boolean;
};

export type Route = {
  readonly method: string;
  readonly path: string;
  readonly answer: (call: Call) => Reply;
};

export function withCustomer(call: Call, answer: (customer: SimulatedCustomer) => Reply): Reply {
  const id = call.part('customer');
  const customer = call.world.book.find(id);
  if (!customer) return noSuchCustomer(id);
  return answer(call.reads ? shownOf(customer, Date.now()) : customer);
}

export function withSubscription(
  call: Call,
  answer: (held: HeldSubscription, customer: SimulatedCustomer) => Reply,
): Reply {
  return withCustomer(call, (customer) => {
    const id = call.part('subscription');
    const held = customer.subscriptions.find((each) => each.id.toLowerCase() === id.toLowerCase());
    return held ? answer(held, customer) : noSuchSubscription(id);
  });
}
