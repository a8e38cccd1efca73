/** The two upgrade calls, both to the source subscription: what is possible, and doing it. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { upgradeTypeWord } from '../wire/upgrade-words.ts';
import { type Call, type Route, withSubscription } from './call.ts';
import { type HeldSubscription, lagReads, type SimulatedCustomer } from './customer-state.ts';
import { targetsOf, type Verdict, verdict, verdicts } from './eligibility.ts';
import { offerResource } from './offer-resource.ts';
import { type CatalogueOffer, offerById } from './offers.ts';
import { collectionOf, ok, type Reply, refuse } from './replies.ts';
import { spelledCode, spelledType } from './wire-forms.ts';

const upgradeOnly = 1;
const withLicenseTransfer = 2;

function errorsOnTheWire(call: Call, found: readonly Verdict[]) {
  return found.map(({ code, description, details }) => ({
    code: spelledCode(code, call.world.settings.codeForm),
    description,
    ...(details === undefined ? {} : { additionalDetails: details }),
    attributes: { objectType: 'UpgradeError' },
  }));
}

function listUpgrades(call: Call): Reply {
  return withSubscription(call, (source, customer) => {
    const types = customer.bothUpgradeTypes ? [upgradeOnly, withLicenseTransfer] : [upgradeOnly];
    const items = targetsOf(source).flatMap((target) => {
      const found = verdicts(customer, source, target, call.appOnly);
      return types.map((type) => ({
        targetOffer: offerResource(target, 'CN', call.locale),
        upgradeType: spelledType(type, call.world.settings.upgradeTypeForm),
        isEligible: found.length === 0,
        quantity: source.quantity,
        upgradeErrors: errorsOnTheWire(call, found),
        attributes: { objectType: 'Upgrade' },
      }));
    });
    return collectionOf(items);
  });
}

const chosen = z.looseObject({
  targetOffer: z.looseObject({ id: z.string() }),
  upgradeType: z.union([z.string(), z.number()]).nullish(),
  quantity: z.number().nullish(),
});

/** The numbers of the published examples: results carry the type as an integer. */
function typeNumber(sent: string | number | null | undefined): number {
  const word = upgradeTypeWord(sent ?? upgradeOnly);
  return word === 'upgrade_with_license_transfer'
    ? withLicenseTransfer
    : word === 'upgrade_only'
      ? upgradeOnly
      : 0;
}

function judge(
  call: Call,
  customer: SimulatedCustomer,
  source: HeldSubscription,
  target: CatalogueOffer | undefined,
  type: number,
): readonly Verdict[] {
  const targets = targetsOf(source);
  if (targets.length === 0) return [verdict(7)];
  if (!target || !targets.includes(target)) return [verdict(8, target?.id)];
  if (type === withLicenseTransfer && !customer.bothUpgradeTypes) return [verdict(11)];
  return type === 0 ? [verdict(0, 'upgradeType')] : verdicts(customer, source, target, call.appOnly);
}

function perform(
  call: Call,
  customer: SimulatedCustomer,
  source: HeldSubscription,
  target: CatalogueOffer,
  quantity: number,
) {
  const added: HeldSubscription = {
    ...source,
    // Upper case here and lower case in the answer: clients must compare ids without regard to it.
    id: randomUUID().toUpperCase(),
    orderId: randomUUID().toUpperCase(),
    offerId: target.id,
    offerName: target.name,
    friendlyName: target.name,
    createdAt: new Date().toISOString(),
    refusals: [],
    quantity,
    version: 1,
  };
  lagReads(customer, call.world.settings.readsLagMs, Date.now());
  // No page says what becomes of the source; partners report that it ends up suspended.
  source.status = 'suspended';
  source.version += 1;
  customer.subscriptions.push(added);
  call.world.book.keep(customer);
  call.world.journal.effects.push({
    at: added.createdAt,
    kind: 'upgrade',
    customerId: customer.id,
    subscriptionId: source.id,
    targetSubscriptionId: added.id,
    offerId: target.id,
    quantity,
    quantityBefore: source.quantity,
    requestId: call.requestId,
    correlationId: call.correlationId,
  });
  return added;
}

function licenseErrors(customer: SimulatedCustomer) {
  return Array.from({ length: customer.peopleToFix }, (_, at) => ({
    userObjectId: `5b9d7c10-2f4a-4e0b-9c3e-aa10b7d2c${String(at + 1).padStart(3, '0')}`,
    name: ['Zhang Min', 'Li Na', 'Wang Fang', 'Liu Yang'][at % 4],
    email: `user${at + 1}@${customer.domain}`,
    errors: [
      { code: 60000, description: 'The customer license migration failed', data: [], source: 'PartnerFD' },
    ],
    attributes: { objectType: 'UserLicenseError' },
  }));
}

function upgrade(call: Call): Reply {
  return withSubscription(call, (source, customer) => {
    const choice = chosen.safeParse(call.body);
    if (!choice.success) return refuse(400, 800002, 'Invalid request input.');
    const target = offerById(choice.data.targetOffer.id);
    const type = typeNumber(choice.data.upgradeType);
    const quantity = choice.data.quantity ?? source.quantity;
    // Judged afresh, whatever the item says of itself: anything may have changed since it was read.
    // Unlocked, it upgrades twice when asked twice: so a test sees what only our own ledger prevents.
    const found = call.world.settings.locksSource ? judge(call, customer, source, target, type) : [];
    const sourceSubscriptionId = source.id.toLowerCase();
    const attributes = { objectType: 'UpgradeResult' };
    // Refusals of an upgrade are no HTTP errors: 200, with reasons in the body.
    if (found.length > 0 || !target)
      return ok({
        sourceSubscriptionId,
        upgradeType: type,
        upgradeErrors: errorsOnTheWire(call, found),
        licenseErrors: [],
        attributes,
      });
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > target.maximum)
      return refuse(400, 2002, "Subscription quantity isn't within minimum and maximum allowed quantity");
    const added = perform(call, customer, source, target, quantity);
    return ok({
      sourceSubscriptionId,
      targetSubscriptionId: added.id.toLowerCase(),
      upgradeType: type,
      upgradeErrors: [],
      licenseErrors: licenseErrors(customer),
      attributes,
    });
  });
}

const path = '/customers/:customer/subscriptions/:subscription/upgrades';
export const upgradeRoutes: readonly Route[] = [
  { method: 'GET', path, answer: listUpgrades },
  { method: 'POST', path, answer: upgrade },
];
