import type { Asking } from '../domain/actors.ts';
import { type Answer, answer, failed } from '../domain/answers.ts';
import type { TenantId } from '../domain/ids.ts';
import type { PartnerAccount, PartnerTokens } from './partner-tokens.ts';

/** Whose token goes along, and whose limits and caches a call belongs to. */
export type Credentials = {
  /** Throttling counts by partner tenant; several chat tenants may stand for one. */
  partnerTenant(chatTenant: TenantId): string;
  token(asking: Asking): Promise<Answer<string>>;
  /** Partner Center would not have it: the next one asked for is another. */
  refused(asking: Asking, token: string): void;
};

/** Against the simulator, and against a server that PARTNER_CENTER_URL names in local mode. */
export const localCredentials: Credentials = {
  partnerTenant: () => 'local',
  token: async () => answer('local'),
  refused: () => {},
};

export type PartnerCredentialParts = {
  /** Which partner a chat tenant stands for; undefined where none is set up. */
  readonly accountOf: (chatTenant: TenantId) => PartnerAccount | undefined;
  readonly partnerTokens: PartnerTokens;
  /** The person's own token, exchanged; only where chat and commerce are one cloud. */
  readonly personToken?: (asking: Asking) => Promise<string | undefined>;
};

export function partnerCredentials(parts: PartnerCredentialParts): Credentials {
  const { accountOf, partnerTokens, personToken } = parts;
  return {
    partnerTenant: (chatTenant) => (accountOf(chatTenant)?.tenant ?? chatTenant).toLowerCase(),
    // A token of one cloud cannot be exchanged in the other: whoever asks has decided which of the two it is to be.
    async token(asking) {
      if (asking.credential === 'person') {
        const own = await personToken?.(asking).catch(() => undefined);
        return own ? answer(own) : failed({ kind: 'unauthorised', whose: 'person' });
      }
      const account = accountOf(asking.actor.tenant);
      return account ? partnerTokens.of(account) : failed({ kind: 'unauthorised', whose: 'partner' });
    },
    // The person's own is the exchange's to forget.
    refused(asking, token) {
      const account = accountOf(asking.actor.tenant);
      if (account && asking.credential === 'partner') partnerTokens.forget(account, token);
    },
  };
}
