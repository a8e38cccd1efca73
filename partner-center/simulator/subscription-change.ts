/** PATCH of a subscription: the whole resource, checked by the etag in its body; a stale one is 400 code 2055, not 412. */
import { z } from 'zod';
import { type Call, withSubscription } from './call.ts';
import { type HeldSubscription, lagReads, type SimulatedCustomer } from './customer-state.ts';
import { offerById } from './offers.ts';
import { ok, type Reply, refuse } from './replies.ts';
import { etagOf, subscriptionResource } from './subscription-resource.ts';

const wanted = z.looseObject({
  quantity: z.number().nullish(),
  status: z.string().nullish(),
  friendlyName: z.string().nullish(),
  autoRenewEnabled: z.boolean().nullish(),
  billingCycle: z.string().nullish(),
  attributes: z.looseObject({ etag: z.string().nullish() }).nullish(),
});
type Wanted = z.infer<typeof wanted>;

function refusal(call: Call, held: HeldSubscription, change: Wanted): Reply | undefined {
  const header = call.header('if-match')?.replaceAll('"', '');
  const etag = change.attributes?.etag ?? header;
  const quantity = change.quantity ?? held.quantity;
  const maximum = offerById(held.offerId)?.maximum ?? 10_000_000;
  if (etag !== undefined && etag !== etagOf(held)) return refuse(400, 2055, 'Etag is no longer valid');
  if (held.status === 'deleted') return refuse(400, 2011, `Subscription ${held.id} is deleted.`, [held.id]);
  if (held.provisioning === 'pending')
    return refuse(409, 800082, 'Subscription is not ready to be updated, try again later.');
  if (quantity !== held.quantity && (held.status === 'suspended' || change.status === 'suspended'))
    return refuse(
      400,
      2001,
      'Subscription quantity cannot be changed while the subscription is being suspended',
    );
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > maximum)
    return refuse(400, 2002, "Subscription quantity isn't within minimum and maximum allowed quantity");
  if (change.billingCycle && change.billingCycle !== held.billingCycle)
    return refuse(400, 2054, 'The billing cycle is updated through the order.');
  return undefined;
}

function apply(call: Call, customer: SimulatedCustomer, held: HeldSubscription, change: Wanted): void {
  const shown = subscriptionResource(customer, held);
  // For tests: a client that sends less than it read breaks what it does not know.
  const omitted = Object.keys(shown).filter((field) => !(field in change));
  const quantityBefore = held.quantity;
  const statusBefore = held.status;
  lagReads(customer, call.world.settings.readsLagMs, Date.now());
  held.quantity = change.quantity ?? held.quantity;
  held.status = change.status ?? held.status;
  held.friendlyName = change.friendlyName ?? held.friendlyName;
  // What a change leaves out is switched off without a word.
  held.autoRenew = change.autoRenewEnabled ?? false;
  held.version += 1;
  call.world.journal.effects.push({
    at: new Date().toISOString(),
    kind: held.quantity !== quantityBefore ? 'quantity' : held.status !== statusBefore ? 'status' : 'other',
    customerId: customer.id,
    subscriptionId: held.id,
    offerId: held.offerId,
    quantity: held.quantity,
    quantityBefore,
    requestId: call.requestId,
    correlationId: call.correlationId,
    omitted,
  });
}

export function changeSubscription(call: Call): Reply {
  return withSubscription(call, (held, customer) => {
    const change = wanted.safeParse(call.body);
    if (!change.success) return refuse(400, 800002, 'Invalid request input.');
    const refused = refusal(call, held, change.data);
    if (refused) return refused;
    call.world.book.keep(customer);
    if (!customer.acceptsLater && !call.acceptLater) {
      apply(call, customer, held, change.data);
      return ok(subscriptionResource(customer, held));
    }
    // Accepted: the change is certain and shows later. It does not keep a process alive that wants to end.
    setTimeout(() => apply(call, customer, held, change.data), call.world.settings.acceptedAfterMs).unref();
    const location = `/customers/${customer.id}/subscriptions/${held.id}`;
    return { status: 202, headers: { Location: location } };
  });
}
