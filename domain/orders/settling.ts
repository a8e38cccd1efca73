/** An order that nobody could tell the end of: looked up once more, or settled by somebody who checked by hand. */
import { type Asking, may, whoMay } from '../actors.ts';
import { type Answer, answer } from '../answers.ts';
import type { Submission, Verdict } from '../desk.ts';
import type { OrderId } from '../ids.ts';
import type { Looking } from '../looking.ts';
import type { Audit, Notices, PartnerCenter } from '../ports.ts';
import type { Order, Outcome } from './order.ts';
import type { Orders } from './ports.ts';
import { readUpstream } from './reconciling.ts';

export type SettlingParts = {
  readonly partnerCenter: PartnerCenter;
  readonly looking: Looking;
  readonly orders: Orders;
  readonly audit: Audit;
  readonly notices: Notices;
};

export async function settle(
  parts: SettlingParts,
  asking: Asking,
  id: OrderId,
  verdict: Verdict,
): Promise<Answer<Submission>> {
  const { actor } = asking;
  const order = await parts.orders.byId(actor.tenant, id);
  // A draft is its drafter's own affair: there is nothing to settle, and nothing of it to show.
  if (!order || order.state === 'drafted')
    return answer({ kind: 'refused', refusals: [{ code: 'draft-unknown' }] });
  if (order.outcome?.kind !== 'needs-attention') return answer({ kind: 'order', order, again: true });
  if (!may(actor.role, 'order')) {
    const refusal = { code: 'role-may-not', role: actor.role, who: whoMay('order') } as const;
    return answer({ kind: 'refused', refusals: [refusal], order });
  }
  const found = await outcomeOf(parts, asking, order, verdict);
  if (!found.ok) return found;
  if (found.value === undefined) return answer({ kind: 'order', order, again: true });
  const settled = await parts.orders.settle(order.tenant, id, found.value);
  if (!settled) return answer({ kind: 'order', order, again: true });
  await parts.audit.record({
    tenant: order.tenant,
    person: { id: actor.person, name: actor.name },
    channel: asking.channel,
    locale: asking.locale,
    correlationId: asking.correlationId,
    deed: 'settled',
    order: order.reference,
    customer: order.customer,
    facts: { verdict, credential: settled.credential, outcome: settled.outcome },
  });
  parts.notices.orderEnded(settled, actor.person);
  return answer({ kind: 'order', order: settled, again: false });
}

async function outcomeOf(
  parts: SettlingParts,
  asking: Asking,
  order: Order,
  verdict: Verdict,
): Promise<Answer<Outcome | undefined>> {
  const by = { id: asking.actor.person, name: asking.actor.name };
  if (verdict === 'done') return answer({ kind: 'done' });
  if (verdict === 'not-done') {
    return answer({ kind: 'refused', refusals: [{ code: 'settled-as-not-done', by }] });
  }
  parts.looking.forget(asking, order.customer);
  const [before, now] = await Promise.all([
    parts.orders.before(order.tenant, order.id),
    parts.partnerCenter.subscriptions(asking, order.customer),
  ]);
  if (!now.ok) return now;
  if (!before) return answer(undefined);
  const finding = readUpstream(order, before, now.value);
  return answer(finding.kind === 'took-effect' ? finding.outcome : undefined);
}
