/** Where a press in a view leads: it is answered there, opens another view, or goes on in the conversation. */
import type { Press } from '../card/draw-card.ts';
import type { Named } from '../host/host.ts';
import type { Fields, ViewName } from '../protocol.ts';

type Act = Extract<Press, { kind: 'act' }>;

/** Lists of a view, and what is done on them. */
const lists: ReadonlyMap<string, ViewName> = new Map([
  ['approvals.show', 'approvals'],
  ['history.show', 'history'],
  ['history.export', 'history'],
  ['scan.start', 'portfolio'],
  ['scan.show', 'portfolio'],
  ['scan.again', 'portfolio'],
  ['scan.cancel', 'portfolio'],
  ['scan.export', 'portfolio'],
]);

/** One order out of a list: looked at and decided on beside it, with a way back. */
const orders: ReadonlySet<string> = new Set([
  'order.show',
  'order.settle',
  'approval.approve',
  'approval.decline',
]);

export type Leading = { readonly to: 'list'; readonly view: ViewName } | { readonly to: 'order' | 'chat' };

export function leadingOf(view: ViewName, { verb }: Act): Leading {
  const list = lists.get(verb);
  if (list) return { to: 'list', view: list };
  if (verb === 'page.next' || verb === 'page.previous') return { to: 'list', view };
  return { to: orders.has(verb) ? 'order' : 'chat' };
}

/** What a press is about: its order, or its customer and subscription. What was typed beside it is nobody's name. */
export function namedIn({ order, customer, subscription }: Fields): Named {
  if (typeof order === 'string') return { order };
  if (typeof customer !== 'string') return {};
  return { customer, ...(typeof subscription === 'string' ? { subscription } : {}) };
}
