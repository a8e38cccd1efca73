/** One attempt at an order, in the hands of the one worker that holds it: look afresh, mark it sent, write once. */
import type { Asking } from '../actors.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Case } from '../eligibility/case.ts';
import type { Fault } from '../faults.ts';
import { sameId } from '../ids.ts';
import type { Looking, Seen } from '../looking.ts';
import type { PartnerCenter } from '../ports.ts';
import { isActive } from '../subscriptions.ts';
import type { Order } from './order.ts';
import { type AfterWriting, afterFault, afterUpgrade } from './outcomes.ts';
import type { Claim } from './ports.ts';
import type { OrderRefusal } from './refusals.ts';
import { changedSince, statusText } from './seen.ts';

export type PerformingParts = {
  readonly partnerCenter: PartnerCenter;
  readonly looking: Looking;
  readonly catalogue: Catalogue;
};

/** Nothing was sent, or the claim was lost before sending, or what came of it. */
export type Performed =
  | AfterWriting
  | { readonly kind: 'not-sent'; readonly fault: Fault }
  | { readonly kind: 'lost' };

/** Everything that must still be true at the moment of ordering; all that is not, at once. */
export function standsAgainst(order: Order, { details }: Seen): readonly OrderRefusal[] {
  const changed = changedSince(order.seen, details.subscription);
  const { change } = order;
  if (change.kind === 'licences') {
    const inactive: OrderRefusal | undefined = isActive(details.subscription)
      ? undefined
      : { code: 'subscription-not-active', status: statusText(details.subscription) };
    return [changed, inactive].filter((refusal) => refusal !== undefined);
  }
  const target = details.targets.find(({ offerId }) => sameId(offerId, change.target.offerId));
  if (target?.eligible) {
    const closed = target.types.length > 0 && !target.types.includes(change.type);
    const typeClosed: OrderRefusal | undefined = closed ? { code: 'upgrade-type-closed' } : undefined;
    return [changed, typeClosed].filter((refusal) => refusal !== undefined);
  }
  const refusals = target ? target.refusals : details.refusals;
  const why: OrderRefusal =
    refusals.length > 0 ? { code: 'not-eligible', refusals } : { code: 'target-not-offered' };
  // An upgrade that is refused for its changed status says so already.
  return changed && refusals.length === 0 ? [changed, why] : [why];
}

export async function perform(
  parts: PerformingParts,
  asking: Asking,
  claim: Claim,
  justRead?: Seen,
): Promise<Performed> {
  const { order } = claim;
  const seen = justRead ?? (await lookAfresh(parts.looking, asking, order));
  if ('kind' in seen) return { kind: 'not-sent', fault: seen };
  const refusals = standsAgainst(order, seen);
  if (refusals.length > 0) return { kind: 'ended', outcome: { kind: 'refused', refusals } };
  const { details } = seen;
  const before = {
    subscriptions: seen.holdings.map(({ id }) => id),
    quantity: details.subscription.quantity,
  };
  if (!(await claim.markSent(before, asking.credential))) return { kind: 'lost' };
  return order.change.kind === 'upgrade'
    ? sendUpgrade(parts, asking, order, order.change, seen)
    : sendQuantity(parts, asking, order, seen);
}

async function lookAfresh(looking: Looking, asking: Asking, order: Order): Promise<Seen | Fault> {
  looking.forget(asking, order.customer);
  const seen = await looking.details(asking, order.customer, order.subscription);
  return seen.ok ? seen.value : seen.fault;
}

async function sendUpgrade(
  parts: PerformingParts,
  asking: Asking,
  order: Order,
  change: Extract<Order['change'], { kind: 'upgrade' }>,
  seen: Seen,
): Promise<AfterWriting> {
  const candidate = seen.candidates.find(
    ({ target, type, eligible }) =>
      eligible && sameId(target.id, change.target.offerId) && (type === change.type || type === 'none'),
  );
  if (!candidate) {
    return { kind: 'ended', outcome: { kind: 'refused', refusals: [{ code: 'upgrade-type-closed' }] } };
  }
  const written = await parts.partnerCenter.performUpgrade(asking, {
    customer: order.customer,
    subscription: order.subscription,
    candidate,
    quantity: change.quantity,
    requestId: order.requestId,
  });
  const looked: Case = {
    customer: seen.details.customer,
    subscription: seen.details.subscription,
    target: candidate.target,
    holdings: seen.holdings,
    catalogue: parts.catalogue,
    signInHelps: asking.signInHelps ?? false,
  };
  return written.ok ? afterUpgrade(written.value, looked) : afterFault(written.fault);
}

async function sendQuantity(
  parts: PerformingParts,
  asking: Asking,
  order: Order,
  { details }: Seen,
): Promise<AfterWriting> {
  const written = await parts.partnerCenter.changeQuantity(asking, {
    customer: order.customer,
    subscription: details.subscription,
    quantity: order.change.quantity,
    requestId: order.requestId,
  });
  return written.ok ? { kind: 'ended', outcome: { kind: 'done' } } : afterFault(written.fault);
}
