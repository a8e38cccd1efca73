/** Why an order is not drafted, not submitted, or came back refused. Facts only; nothing was changed. */
import type { Role } from '../actors.ts';
import type { EligibilityRefusal } from '../eligibility/refusals.ts';
import type { OfferId, OrderId, OrderReference } from '../ids.ts';
import type { Limits } from '../offers.ts';
import type { Person } from './person.ts';
import type { RejectionMeaning } from './rejections.ts';

export type OrderRefusal =
  | { readonly code: 'role-may-not'; readonly role: Role; readonly who: readonly Role[] }
  /** Above the number that wants a second person, nobody approves their own. */
  | { readonly code: 'second-person-needed'; readonly above: number }
  | {
      readonly code: 'quantity-out-of-range';
      readonly given: number;
      readonly limits: Limits;
    }
  | { readonly code: 'quantity-not-whole'; readonly given: number }
  | { readonly code: 'quantity-not-more'; readonly given: number; readonly present: number }
  | { readonly code: 'not-eligible'; readonly refusals: readonly EligibilityRefusal[] }
  | { readonly code: 'target-not-offered' }
  | { readonly code: 'subscription-not-active'; readonly status: string }
  /** Partner Center asks for one of the two upgrade types, and it is not open any more. */
  | { readonly code: 'upgrade-type-closed' }
  | { readonly code: 'draft-unknown' }
  | { readonly code: 'draft-of-somebody-else' }
  | { readonly code: 'draft-expired' }
  /** Something that the person saw has changed since: shown again, to be confirmed anew. */
  | { readonly code: 'changed-since'; readonly was: ChangedFacts; readonly is: ChangedFacts }
  /** Another order for the same subscription is under way. */
  | { readonly code: 'subscription-busy'; readonly reference: OrderReference; readonly order: OrderId }
  /** Somebody looked in Partner Center and found that it did not happen. */
  | { readonly code: 'settled-as-not-done'; readonly by: Person }
  /** Partner Center refused by an HTTP status and a code of its tables. */
  | {
      readonly code: 'rejected';
      readonly meaning: RejectionMeaning;
      readonly httpStatus: number;
      readonly asSent: string;
      readonly description: string;
    };

export type ChangedFacts = {
  readonly quantity: number;
  readonly status: string;
  readonly offerId: OfferId;
  readonly offerName: string;
};
