/** One customer of a scan: what can become what, what is refused and why, or what could not be read. */
import type { Asking } from '../actors.ts';
import { type Answer, answer } from '../answers.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Customer, CustomerSummary } from '../customers.ts';
import { judge } from '../eligibility/targets.ts';
import type { Fault } from '../faults.ts';
import type { Notices, PartnerCenter } from '../ports.ts';
import type { Subscription } from '../subscriptions.ts';
import { presort } from './presort.ts';
import { type Finding, isOpen, type ScannedCustomer } from './scan.ts';

export type Reads = Pick<PartnerCenter, 'customersPage' | 'customer' | 'subscriptions' | 'upgrades'>;

export type LookParts = {
  readonly reads: Reads;
  readonly catalogue: Catalogue;
  readonly notices: Notices;
  readonly asking: Asking;
};

export async function lookAt(parts: LookParts, customer: CustomerSummary): Promise<ScannedCustomer> {
  const { reads, catalogue, asking } = parts;
  const held = await reads.subscriptions(asking, customer.id);
  if (!held.ok)
    return { customer, standing: 'unread', findings: [], fault: held.fault, noPath: 0, notActive: 0 };
  const { worthAsking, notActive, ...sorted } = presort(held.value, catalogue);
  const findings: Finding[] = [];
  let { noPath } = sorted;
  let fault: Fault | undefined;
  // One after another: a customer with dozens must not crowd out the people at the desk.
  for (const subscription of worthAsking) {
    const found = await ask(parts, customer, subscription, held.value);
    if (!found.ok) fault ??= found.fault;
    else if (found.value === 'leads nowhere') noPath += 1;
    else findings.push(found.value);
  }
  const standing = standingOf(findings, fault);
  return { customer, standing, findings, ...(fault ? { fault } : {}), noPath, notActive };
}

function standingOf(findings: readonly Finding[], fault: Fault | undefined): ScannedCustomer['standing'] {
  if (findings.some(isOpen)) return 'upgradable';
  // What was not read may be open: it must not count as refused.
  if (fault) return 'unread';
  return findings.length > 0 ? 'refused' : 'nothing';
}

async function ask(
  { reads, catalogue, notices, asking }: LookParts,
  listed: CustomerSummary,
  subscription: Subscription,
  holdings: readonly Subscription[],
): Promise<Answer<Finding | 'leads nowhere'>> {
  const candidates = await reads.upgrades(asking, listed.id, subscription.id);
  if (!candidates.ok) return candidates;
  // Of an offer that ought to lead somewhere it is a refusal, with reasons; of any other it is what such offers are.
  const known = catalogue.productOf(subscription.offerId) !== undefined;
  if (candidates.value.length === 0 && !known) return answer('leads nowhere');
  const refused = candidates.value.length === 0 || candidates.value.some(({ eligible }) => !eligible);
  // The list does not tell of delegated privileges; it is looked up only where it may explain a no.
  const read = refused ? await reads.customer(asking, listed.id) : undefined;
  const customer: Customer = read?.ok ? read.value : { ...listed, delegatedAdmin: 'unknown' };
  const judged = judge(candidates.value, { customer, subscription, holdings, catalogue });
  if (judged.disagreements.length > 0) notices.rulesDisagree(asking, judged.disagreements);
  const { id, offerId, offerName, quantity } = subscription;
  const targets = judged.targets.map(({ offerId, offerName, eligible, refusals }) => ({
    ...{ offerId, offerName, eligible, refusals },
  }));
  return answer({ subscription: id, offerId, offerName, quantity, targets, refusals: judged.refusals });
}
