/** Subscriptions on the wire: ids and offers in upper case, as legacy ones come. */
import type { HeldSubscription, SimulatedCustomer } from './customer-state.ts';
import { offerById } from './offers.ts';
import { link } from './replies.ts';

/** Looks like the real one, which nobody should read either. */
export function etagOf({ id, version }: HeldSubscription): string {
  return Buffer.from(JSON.stringify({ id: id.toLowerCase(), version })).toString('base64');
}

export function subscriptionResource(customer: SimulatedCustomer, held: HeldSubscription) {
  const self = `/customers/${customer.id}/subscriptions`;
  const isAddOn = held.parentId !== undefined;
  return {
    id: held.id,
    offerId: held.offerId,
    offerName: held.offerName,
    friendlyName: held.friendlyName,
    quantity: held.quantity,
    unitType: isAddOn ? 'Add-On Licenses' : 'Licenses',
    ...(isAddOn ? { parentSubscriptionId: held.parentId } : {}),
    hasPurchasableAddons: !isAddOn && offerById(held.offerId) !== undefined,
    creationDate: held.createdAt,
    effectiveStartDate: `${held.createdAt.slice(0, 10)}T00:00:00Z`,
    // A fixed year: the same seed gives the same answers on any day.
    commitmentEndDate: `2027${held.createdAt.slice(4, 10)}T00:00:00Z`,
    status: held.status,
    ...(held.status === 'suspended' ? { suspensionReasons: ['customerCancellation'] } : {}),
    autoRenewEnabled: held.autoRenew,
    isTrial: held.isTrial,
    billingType: 'license',
    billingCycle: held.billingCycle,
    contractType: 'subscription',
    // Fields that a client has no use for but has to send back with a change.
    consumptionType: 'none',
    actions: ['edit', 'cancel'],
    links: {
      offer: link(`/offers/${held.offerId}?country=CN`),
      ...(isAddOn ? { parentSubscription: link(`${self}/${held.parentId}`) } : {}),
      self: link(`${self}/${held.id}`),
    },
    orderId: held.orderId,
    attributes: { etag: etagOf(held), objectType: 'Subscription' },
  };
}

export function provisioningResource(held: HeldSubscription) {
  return {
    skuId: offerById(held.offerId)?.productId ?? held.offerId,
    status: held.provisioning,
    quantity: held.quantity,
    endDate: `2027${held.createdAt.slice(4, 10)}T00:00:00Z`,
    attributes: { objectType: 'SubscriptionProvisioningStatus' },
  };
}
