/** Who asks, and what the role lets them do. The service enforces it; cards and dialogs only show it. */
import type { PersonId, TenantId } from './ids.ts';

const roles = ['admin', 'sales', 'helpdesk', 'none'] as const;
/** Partner Center's agent roles; `none` is somebody of the tenant without any: they may look. */
export type Role = (typeof roles)[number];

export type Actor = {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly name: string;
  readonly role: Role;
};

/** Everything a call to the service needs to know about the one who makes it. */
export type Asking = {
  readonly actor: Actor;
  /** One for everything that a single click or sentence sets in motion. */
  readonly correlationId: string;
  /** A language tag; Partner Center words its offers in it. */
  readonly locale: string;
  /** Where the click came from, for the audit trail: `msteams`, `page`, … */
  readonly channel: string;
  /** Whose token Partner Center sees: the person's own where both are one cloud, else the partner tenant's. */
  readonly credential: Credential;
  /** Nobody waits for the answer: it leaves room for those who do. */
  readonly background?: true;
  /** They have not signed in, and if they did, Partner Center would be asked with their own token from then on. */
  readonly signInHelps?: boolean;
  /** Absent in a chat or on a page of their own. */
  readonly origin?: Origin;
};

/** Where somebody was when they began something, if others were there too; its name where the chat tells it. */
export type Origin = { readonly scope: 'group' | 'channel'; readonly name?: string };

export type Credential = 'person' | 'partner';

const deeds = ['look', 'draft', 'order', 'request-access', 'hand-over', 'approve'] as const;
export type Deed = (typeof deeds)[number];

const permitted: Readonly<Record<Deed, readonly Role[]>> = {
  look: ['admin', 'sales', 'helpdesk', 'none'],
  draft: ['admin', 'sales', 'helpdesk', 'none'],
  order: ['admin', 'sales'],
  'request-access': ['admin', 'sales'],
  'hand-over': ['admin', 'sales', 'helpdesk', 'none'],
  approve: ['admin', 'sales'],
};

export function may(role: Role, deed: Deed): boolean {
  return permitted[deed].includes(role);
}

/** Who may do what this person may not: the roles that a card names. */
export function whoMay(deed: Deed): readonly Role[] {
  return permitted[deed];
}
