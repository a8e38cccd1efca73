import type { Asking } from '../domain/actors.ts';
import { type Answer, answer, failed } from '../domain/answers.ts';
import type { TenantId } from '../domain/ids.ts';
import type { PartnerAccount, PartnerTokens } from './partner-tokens.ts';
import type { PersonTokens } from './person-tokens.ts';

/** Whose token goes along, and whose limits and caches a call belongs to. */
export type Credentials = {
  /** Throttling counts by partner tenant; several chat tenants may stand for one. */
  partnerTenant(chatTenant: TenantId): string;
  token(asking: Asking): Promise<Answer<string>>;
  /** Partner Center would not have it: the next one asked for is another. */
  refused(asking: Asking, token: string): void;
  /** With whose token the list of all customers is read: it is the partner's, and one for everybody of the tenant. */
  forDirectory(asking: Asking): Asking;
};

/** Against the simulator, and against a server that PARTNER_CENTER_URL names in local mode. */
export const localCredentials: Credentials = {
  partnerTenant: () => 'local',
  token: async () => answer('local'),
  refused: () => {},
  forDirectory: (asking) => asking,
};

export type PartnerCredentialParts = {
  /** Which partner a chat tenant stands for; undefined where none is set up. */
  readonly accountOf: (chatTenant: TenantId) => PartnerAccount | undefined;
  readonly partnerTokens: PartnerTokens;
  /** People's own, exchanged; only where chat and commerce are one cloud. */
  readonly personTokens?: Pick<PersonTokens, 'of' | 'refused'> | undefined;
};

export function partnerCredentials(parts: PartnerCredentialParts): Credentials {
  const { accountOf, partnerTokens, personTokens } = parts;
  return {
    partnerTenant: (chatTenant) => (accountOf(chatTenant)?.tenant ?? chatTenant).toLowerCase(),
    // A token of one cloud cannot be exchanged in the other: whoever asks has decided which of the two it is to be.
    async token(asking) {
      if (asking.credential === 'person')
        return personTokens?.of(asking.actor) ?? failed({ kind: 'unauthorised', whose: 'person' });
      const account = accountOf(asking.actor.tenant);
      return account ? partnerTokens.of(account) : failed({ kind: 'unauthorised', whose: 'partner' });
    },
    refused(asking, token) {
      if (asking.credential === 'person') return personTokens?.refused(asking.actor, token);
      const account = accountOf(asking.actor.tenant);
      if (account) partnerTokens.forget(account, token);
    },
    forDirectory: (asking) =>
      accountOf(asking.actor.tenant) ? { ...asking, credential: 'partner' } : asking,
  };
}
