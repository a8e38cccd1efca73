/** What the simulated Partner Center decides: the four conditions of the source page and the further documented codes. */
import type { HeldSubscription, SimulatedCustomer } from './customer-state.ts';
import { type CatalogueOffer, offerById, offerOf } from './offers.ts';

export type Verdict = { readonly code: number; readonly description: string; readonly details?: string };

/** By code, as far as there are any; one that came later has the first. */
const descriptions: readonly string[] = [
  'The upgrade is not possible.',
  'Delegated admin permissions have been removed by the customer.',
  'The source subscription state is not active.',
  'The customer holds subscriptions with conflicting service types.',
  'The customer already holds a subscription to this offer.',
  'The current request is using app context; a user context is required.',
  'The subscription has add-ons.',
  'The subscription does not have any upgrade paths.',
  'The target offer is not an available upgrade path.',
  'The subscription is not provisioned yet.',
  'The target offer does not support the billing cycle of the source.',
  'The partner has insufficient granular admin permissions.',
];

export function verdict(code: number, details?: string): Verdict {
  const description = descriptions[code] ?? 'The upgrade is not possible.';
  return { code, description, ...(details === undefined ? {} : { details }) };
}

export function targetsOf(source: HeldSubscription): readonly CatalogueOffer[] {
  return (offerById(source.offerId)?.targets ?? []).map(offerOf);
}

/** Every reason against one target, never only the first. */
export function verdicts(
  customer: SimulatedCustomer,
  source: HeldSubscription,
  target: CatalogueOffer,
  appOnly: boolean,
): readonly Verdict[] {
  const others = customer.subscriptions.filter((held) => held.id !== source.id && !held.parentId);
  const bought = customer.elsewhere.map(offerOf);
  const had = offerById(source.offerId)?.services ?? [];
  const additional = target.services.filter((service) => !had.includes(service));
  const brings = (offer: CatalogueOffer | undefined): boolean =>
    offer !== undefined &&
    offer.key !== target.key &&
    offer.services.some((service) => additional.includes(service));
  const isTarget = (held: HeldSubscription): boolean =>
    held.offerId.toLowerCase() === target.id.toLowerCase();
  // No way out before the end: clients have to tell several reasons at once.
  const found: Verdict[] = [];
  if (!customer.delegatedAdmin) found.push(verdict(1));
  if (!customer.granularRights) found.push(verdict(11));
  if (source.status !== 'active') found.push(verdict(2, source.status));
  if (
    bought.some(brings) ||
    others.some((held) => held.status === 'active' && brings(offerById(held.offerId)))
  )
    found.push(verdict(3));
  // A cancelled subscription counts here until it is deprovisioned: the limit is on those that exist.
  if (bought.includes(target) || others.some((held) => held.status !== 'deleted' && isTarget(held)))
    found.push(verdict(4, target.id));
  if (appOnly) found.push(verdict(5));
  if (customer.subscriptions.some((held) => held.parentId === source.id)) found.push(verdict(6));
  if (source.provisioning === 'pending') found.push(verdict(9));
  if (!target.cycles.includes(source.billingCycle)) found.push(verdict(10, source.billingCycle));
  // The sample's own: reasons that follow from nothing else it holds.
  for (const { code, details, target: only } of source.refusals)
    if (!only || only === target.key) found.push(verdict(code, details));
  return found;
}
