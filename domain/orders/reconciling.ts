/** An order whose answer never came: what upstream shows tells whether it took effect. Nothing is written here. */
import { sameId } from '../ids.ts';
import type { Subscription } from '../subscriptions.ts';
import { isActive } from '../subscriptions.ts';
import type { Ambiguity, Order, Outcome } from './order.ts';
import type { BeforeSending } from './ports.ts';
import { statusText } from './seen.ts';

export type Finding =
  | { readonly kind: 'took-effect'; readonly outcome: Outcome }
  /** Everything is as it was before sending. */
  | { readonly kind: 'no-effect-yet' }
  /** Something has changed, but not to what was ordered. */
  | { readonly kind: 'unclear'; readonly known: Ambiguity };

export function readUpstream(order: Order, before: BeforeSending, now: readonly Subscription[]): Finding {
  const source = now.find(({ id }) => sameId(id, order.subscription));
  return order.change.kind === 'upgrade'
    ? readUpgrade(order.change, before, now, source)
    : readLicences(order.change.quantity, before, source);
}

function readUpgrade(
  change: Extract<Order['change'], { kind: 'upgrade' }>,
  before: BeforeSending,
  now: readonly Subscription[],
  source: Subscription | undefined,
): Finding {
  const candidates = now.filter(
    (held) =>
      held.parent === undefined &&
      sameId(held.offerId, change.target.offerId) &&
      !before.subscriptions.some((known) => sameId(known, held.id)),
  );
  const sourceActive = source !== undefined && isActive(source);
  const [only] = candidates;
  if (only && candidates.length === 1 && !sourceActive) {
    return { kind: 'took-effect', outcome: { kind: 'done', newSubscription: only.id } };
  }
  if (candidates.length === 0 && sourceActive) return { kind: 'no-effect-yet' };
  return { kind: 'unclear', known: ambiguity(source, candidates) };
}

function readLicences(wanted: number, before: BeforeSending, source: Subscription | undefined): Finding {
  if (source?.quantity === wanted) return { kind: 'took-effect', outcome: { kind: 'done' } };
  if (source?.quantity === before.quantity) return { kind: 'no-effect-yet' };
  return { kind: 'unclear', known: ambiguity(source, []) };
}

function ambiguity(source: Subscription | undefined, candidates: readonly Subscription[]): Ambiguity {
  return {
    sourceStatus: source ? statusText(source) : '',
    ...(source ? { quantityNow: source.quantity } : {}),
    candidates: candidates.map(({ id }) => id),
  };
}
