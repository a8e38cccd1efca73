/** From a wish to a draft that can be looked at and confirmed. Nothing is changed by it. */
import { type Asking, may, whoMay } from '../actors.ts';
import { type Answer, answer } from '../answers.ts';
import type { Drafting, LicenceWish, UpgradeWish } from '../desk.ts';
import { sameId } from '../ids.ts';
import type { Looking, Seen } from '../looking.ts';
import type { Audit, Ids } from '../ports.ts';
import { isActive } from '../subscriptions.ts';
import type { Change } from './order.ts';
import type { Orders } from './ports.ts';
import { notMoreThan, quantityAgainst } from './quantity.ts';
import type { OrderRefusal } from './refusals.ts';
import { seenNow, statusText } from './seen.ts';

export type DraftingParts = {
  readonly looking: Looking;
  readonly orders: Orders;
  readonly audit: Audit;
  readonly ids: Ids;
  readonly draftLivesMs: number;
};

export function drafting(parts: DraftingParts) {
  return {
    async draftUpgrade(asking: Asking, wish: UpgradeWish): Promise<Answer<Drafting>> {
      const seen = await parts.looking.details(asking, wish.customer, wish.subscription);
      if (!seen.ok) return seen;
      const planned = planUpgrade(seen.value, wish);
      return answer(await draft(parts, asking, seen.value, planned));
    },

    async draftLicences(asking: Asking, wish: LicenceWish): Promise<Answer<Drafting>> {
      const seen = await parts.looking.details(asking, wish.customer, wish.subscription);
      if (!seen.ok) return seen;
      const planned = planLicences(seen.value, wish);
      return answer(await draft(parts, asking, seen.value, planned));
    },
  };
}

type Planned = { readonly change: Change } | { readonly refusals: readonly OrderRefusal[] };

function planUpgrade({ details }: Seen, wish: UpgradeWish): Planned {
  const target = details.targets.find(({ offerId }) => sameId(offerId, wish.offer));
  if (!target) {
    return details.refusals.length > 0
      ? { refusals: [{ code: 'not-eligible', refusals: details.refusals }] }
      : { refusals: [{ code: 'target-not-offered' }] };
  }
  if (!target.eligible) return { refusals: [{ code: 'not-eligible', refusals: target.refusals }] };
  const type = wish.type ?? target.types[0] ?? 'upgrade_only';
  const refusals = [
    quantityAgainst(wish.quantity, target.limits),
    target.types.length > 0 && !target.types.includes(type)
      ? ({ code: 'upgrade-type-closed' } as const)
      : undefined,
  ].filter((refusal) => refusal !== undefined);
  if (refusals.length > 0) return { refusals };
  const { offerId, offerName, limits } = target;
  return {
    change: { kind: 'upgrade', target: { offerId, offerName, limits }, type, quantity: wish.quantity },
  };
}

function planLicences({ details: { subscription } }: Seen, wish: LicenceWish): Planned {
  if (!isActive(subscription)) {
    return { refusals: [{ code: 'subscription-not-active', status: statusText(subscription) }] };
  }
  const total = wish.mode === 'more' ? subscription.quantity + wish.quantity : wish.quantity;
  const refusal = notMoreThan(total, subscription.quantity);
  return refusal ? { refusals: [refusal] } : { change: { kind: 'licences', quantity: total } };
}

async function draft(parts: DraftingParts, asking: Asking, seen: Seen, planned: Planned): Promise<Drafting> {
  const { actor } = asking;
  const { details } = seen;
  if (!may(actor.role, 'draft')) {
    return {
      kind: 'refused',
      refusals: [{ code: 'role-may-not', role: actor.role, who: whoMay('draft') }],
      details,
    };
  }
  if (!('change' in planned)) return { kind: 'refused', refusals: planned.refusals, details };
  const person = { id: actor.person, name: actor.name };
  const order = await parts.orders.draft(
    {
      id: parts.ids.order(),
      tenant: actor.tenant,
      reference: parts.ids.reference(),
      requestId: parts.ids.request(),
      customer: details.customer.id,
      subscription: details.subscription.id,
      change: planned.change,
      seen: seenNow(details.customer, details.subscription),
      drafter: person,
      credential: asking.credential,
      correlationId: asking.correlationId,
      locale: asking.locale,
      channel: asking.channel,
      ...(asking.origin ? { origin: asking.origin } : {}),
    },
    parts.draftLivesMs,
  );
  await parts.audit.record({
    tenant: actor.tenant,
    person,
    channel: asking.channel,
    locale: asking.locale,
    correlationId: asking.correlationId,
    deed: 'drafted',
    order: order.reference,
    customer: order.customer,
    facts: { change: order.change, seen: order.seen },
  });
  return { kind: 'drafted', order, details };
}
