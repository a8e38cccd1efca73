/** What became of a write: HTTP 200 with errors inside is no success, and no answer is no failure. */

import type { Case } from '../eligibility/case.ts';
import { inOurWords } from '../eligibility/partner-center-says.ts';
import type { Fault, WriteFault } from '../faults.ts';
import type { UpgradeResult } from '../upgrades.ts';
import type { Outcome } from './order.ts';
import { meaningOf } from './rejections.ts';

/** Another try cannot change it, or may: then when; or nobody knows whether it happened. */
export type AfterWriting =
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'not-performed'; readonly fault: Fault }
  | { readonly kind: 'unanswered' };

export function afterUpgrade(result: UpgradeResult, looked: Case): AfterWriting {
  const { targetSubscription, errors, licenceErrors } = result;
  const newSubscription = targetSubscription === undefined ? {} : { newSubscription: targetSubscription };
  if (licenceErrors.length > 0 && errors.length === 0) {
    return { kind: 'ended', outcome: { kind: 'people-to-fix', ...newSubscription, people: licenceErrors } };
  }
  if (errors.length === 0) return { kind: 'ended', outcome: { kind: 'done', ...newSubscription } };
  // Errors and a new subscription in one answer contradict each other: somebody has to look.
  if (targetSubscription !== undefined) {
    const known = { sourceStatus: '', candidates: [targetSubscription] };
    return { kind: 'ended', outcome: { kind: 'needs-attention', known } };
  }
  const refusals = errors.map((error) => inOurWords(error, looked));
  return { kind: 'ended', outcome: { kind: 'refused', refusals: [{ code: 'not-eligible', refusals }] } };
}

export function afterFault(fault: WriteFault): AfterWriting {
  switch (fault.kind) {
    case 'unanswered':
      return { kind: 'unanswered' };
    case 'not-performed':
      return { kind: 'not-performed', fault: fault.fault };
    case 'rejected': {
      const { httpStatus, code, description } = fault;
      const meaning = meaningOf(httpStatus, code);
      return { kind: 'ended', outcome: rejected(meaning, httpStatus, code, description) };
    }
    default:
      return fault satisfies never;
  }
}

export function rejected(
  meaning: ReturnType<typeof meaningOf>,
  httpStatus: number,
  asSent: string,
  description: string,
): Outcome {
  return { kind: 'refused', refusals: [{ code: 'rejected', meaning, httpStatus, asSent, description }] };
}
