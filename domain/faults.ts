/** A fault says that the outside could not answer; it never says that the answer was no. */

export type Fault =
  /** The person has to sign in (again), or the partner's own consent has lapsed. */
  | {
      readonly kind: 'unauthorised';
      readonly whose: 'person' | 'partner';
      /** Signing in again is not enough: here the person consents, or proves once more who they are. */
      readonly consentAt?: string;
    }
  /** Partner Center knows who asks and does not let them: a role or an agreement is missing there. */
  | { readonly kind: 'forbidden'; readonly code: string }
  | { readonly kind: 'not-found'; readonly what: 'customer' | 'subscription' | 'offer' | 'other' }
  /** Milliseconds since 1970 from when it may be asked again. */
  | { readonly kind: 'throttled'; readonly until: number }
  /** No connection, a time-out, or a 5xx to a question that changes nothing. */
  | { readonly kind: 'unavailable' }
  /** It answered, but not in words of the contract. */
  | { readonly kind: 'unexpected-reply'; readonly about: string };

/** What may come of a write besides success. `unanswered` may have taken effect; the other kinds certainly have not. */
export type WriteFault =
  | { readonly kind: 'not-performed'; readonly fault: Fault }
  | {
      readonly kind: 'rejected';
      readonly httpStatus: number;
      readonly code: string;
      readonly description: string;
    }
  | { readonly kind: 'unanswered' };
