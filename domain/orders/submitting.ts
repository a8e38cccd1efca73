/** Confirming: who may, still as seen, still eligible; then the ledger, then the work, exactly once. */
import { type Asking, may, whoMay } from '../actors.ts';
import { type Answer, answer } from '../answers.ts';
import type { Submission } from '../desk.ts';
import type { OrderId } from '../ids.ts';
import type { Looking, Seen } from '../looking.ts';
import type { Audit, AuditEntry, Clock, Notices } from '../ports.ts';
import type { Order } from './order.ts';
import { standsAgainst } from './performing.ts';
import type { Orders } from './ports.ts';
import type { OrderRefusal } from './refusals.ts';
import type { Work } from './working.ts';

export type SubmittingParts = {
  readonly looking: Looking;
  readonly orders: Orders;
  readonly audit: Audit;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly work: Work;
  readonly patienceMs: number;
  readonly fourEyesAbove?: number;
};

export function submitting(parts: SubmittingParts) {
  return {
    submit: (asking: Asking, id: OrderId) => submit(parts, asking, id),
    drop: (asking: Asking, id: OrderId) => drop(parts, asking, id),
    handOver: (asking: Asking, id: OrderId, note: string) => handOver(parts, asking, id, note),
    approve: (asking: Asking, id: OrderId) => approve(parts, asking, id),
    decline: (asking: Asking, id: OrderId, reason: string) => decline(parts, asking, id, reason),
  };
}

const unknownDraft: Submission = { kind: 'refused', refusals: [{ code: 'draft-unknown' }] };

async function submit(parts: SubmittingParts, asking: Asking, id: OrderId): Promise<Answer<Submission>> {
  const order = await parts.orders.byId(asking.actor.tenant, id);
  if (!order) return answer(unknownDraft);
  if (order.drafter.id !== asking.actor.person) return answer(refused([{ code: 'draft-of-somebody-else' }]));
  if (order.state !== 'drafted') return answer({ kind: 'order', order, again: true });
  const mayNot = [roleAgainst(asking, 'order'), secondPersonAgainst(parts, asking, order)].filter(
    (refusal) => refusal !== undefined,
  );
  if (mayNot.length > 0) return answer(refused(mayNot, order));
  return confirm(parts, asking, order, 'submitted');
}

async function approve(parts: SubmittingParts, asking: Asking, id: OrderId): Promise<Answer<Submission>> {
  const order = await parts.orders.byId(asking.actor.tenant, id);
  if (!order || order.state === 'drafted') return answer(unknownDraft);
  if (order.state !== 'awaiting-approval') return answer({ kind: 'order', order, again: true });
  const mayNot = [roleAgainst(asking, 'approve'), secondPersonAgainst(parts, asking, order)].filter(
    (refusal) => refusal !== undefined,
  );
  if (mayNot.length > 0) return answer(refused(mayNot, order));
  return confirm(parts, asking, order, 'approved');
}

/** The same for a drafter's confirmation and an approver's: look again, write down, work, wait a little. */
async function confirm(
  parts: SubmittingParts,
  asking: Asking,
  order: Order,
  deed: 'submitted' | 'approved',
): Promise<Answer<Submission>> {
  parts.looking.forget(asking, order.customer);
  const seen = await parts.looking.details(asking, order.customer, order.subscription);
  if (!seen.ok) return seen;
  const against = standsAgainst(order, seen.value);
  if (against.length > 0) return answer(await turnedDown(parts, asking, order, against, deed));
  const person = { id: asking.actor.person, name: asking.actor.name };
  const submitted = await parts.orders.submit(order.tenant, order.id, person, asking.credential);
  switch (submitted.kind) {
    case 'submitted':
      await record(parts.audit, asking, submitted.order, deed);
      return answer(await workAndWait(parts, asking, submitted.order, seen.value));
    case 'already':
      return answer({ kind: 'order', order: submitted.order, again: true });
    case 'expired':
      return answer(refused([{ code: 'draft-expired' }], order));
    case 'unknown':
      return answer(unknownDraft);
    case 'busy': {
      const { reference, id } = submitted.other;
      return answer(refused([{ code: 'subscription-busy', reference, order: id }], order));
    }
    default:
      return submitted satisfies never;
  }
}

/** A draft stays, to be edited; an order that awaited approval ends here, and the one who asked is told. */
async function turnedDown(
  parts: SubmittingParts,
  asking: Asking,
  order: Order,
  refusals: readonly OrderRefusal[],
  deed: 'submitted' | 'approved',
): Promise<Submission> {
  if (deed === 'submitted') return refused(refusals, order);
  const closed = await parts.orders.close(order.tenant, order.id, { kind: 'refused', refusals });
  if (!closed) return refused(refusals, order);
  await record(parts.audit, asking, closed, 'ended');
  parts.notices.orderEnded(closed, asking.actor.person);
  return refused(refusals, closed);
}

/** Who clicked waits a few seconds for the outcome; after that the card says that it is under way. */
async function workAndWait(
  parts: SubmittingParts,
  asking: Asking,
  order: Order,
  seen: Seen,
): Promise<Submission> {
  let waiting = true;
  const worked = parts
    .work(order.tenant, order.id, { seen, credential: asking.credential })
    .then(({ order: after, endedNow }) => {
      if (after && endedNow) parts.notices.orderEnded(after, waiting ? asking.actor.person : undefined);
      return after;
    });
  const patience = parts.clock.after(parts.patienceMs).then(() => undefined);
  const after = await Promise.race([worked, patience]).finally(() => {
    waiting = false;
  });
  worked.catch(() => undefined); // a fault after the answer is the job's to mend
  return { kind: 'order', order: after ?? order, again: false };
}

async function drop(parts: SubmittingParts, asking: Asking, id: OrderId): Promise<void> {
  const order = await parts.orders.byId(asking.actor.tenant, id);
  if (order?.drafter.id === asking.actor.person) await parts.orders.discard(order.tenant, id);
}

async function handOver(
  parts: SubmittingParts,
  asking: Asking,
  id: OrderId,
  note: string,
): Promise<Answer<Submission>> {
  const order = await parts.orders.byId(asking.actor.tenant, id);
  if (!order) return answer(unknownDraft);
  if (order.drafter.id !== asking.actor.person) return answer(refused([{ code: 'draft-of-somebody-else' }]));
  if (order.state !== 'drafted') return answer({ kind: 'order', order, again: true });
  const waiting = await parts.orders.awaitApproval(order.tenant, id, note);
  if (!waiting) return answer(refused([{ code: 'draft-expired' }], order));
  await record(parts.audit, asking, waiting, 'handed-over');
  parts.notices.approvalAsked(waiting);
  return answer({ kind: 'order', order: waiting, again: false });
}

async function decline(
  parts: SubmittingParts,
  asking: Asking,
  id: OrderId,
  reason: string,
): Promise<Answer<Submission>> {
  const order = await parts.orders.byId(asking.actor.tenant, id);
  if (!order || order.state === 'drafted') return answer(unknownDraft);
  if (order.state !== 'awaiting-approval') return answer({ kind: 'order', order, again: true });
  // Who asked for it may take it back; anybody else needs the right to approve.
  const mayNot = order.drafter.id === asking.actor.person ? undefined : roleAgainst(asking, 'approve');
  if (mayNot) return answer(refused([mayNot], order));
  const by = { id: asking.actor.person, name: asking.actor.name };
  const closed = await parts.orders.close(order.tenant, id, { kind: 'declined', by, reason });
  if (!closed) {
    const now = await parts.orders.byId(order.tenant, id);
    return answer({ kind: 'order', order: now ?? order, again: true });
  }
  await record(parts.audit, asking, closed, 'declined');
  parts.notices.orderEnded(closed, asking.actor.person);
  return answer({ kind: 'order', order: closed, again: false });
}

function refused(refusals: readonly OrderRefusal[], order?: Order): Submission {
  return { kind: 'refused', refusals, ...(order ? { order } : {}) };
}

function roleAgainst(asking: Asking, deed: 'order' | 'approve'): OrderRefusal | undefined {
  const { role } = asking.actor;
  return may(role, deed) ? undefined : { code: 'role-may-not', role, who: whoMay(deed) };
}

function secondPersonAgainst(
  { fourEyesAbove }: SubmittingParts,
  asking: Asking,
  order: Order,
): OrderRefusal | undefined {
  const own = order.drafter.id === asking.actor.person;
  const large = fourEyesAbove !== undefined && order.change.quantity > fourEyesAbove;
  return own && large ? { code: 'second-person-needed', above: fourEyesAbove } : undefined;
}

function record(audit: Audit, asking: Asking, order: Order, deed: AuditEntry['deed']): Promise<void> {
  return audit.record({
    tenant: order.tenant,
    person: { id: asking.actor.person, name: asking.actor.name },
    channel: asking.channel,
    locale: asking.locale,
    correlationId: asking.correlationId,
    deed,
    order: order.reference,
    customer: order.customer,
    facts: {
      change: order.change,
      seen: order.seen,
      credential: order.credential,
      outcome: order.outcome,
      note: order.note,
    },
  });
}
