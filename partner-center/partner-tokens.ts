import { z } from 'zod';
import { type Answer, answer, failed } from '../domain/answers.ts';
import type { Clock } from '../domain/ports.ts';
import { type Cloud, type CloudEndpoints, endpointsOf } from './clouds.ts';
import { jsonIn, send } from './send.ts';

export type PartnerAccount = {
  /** The partner's tenant: id or domain. */
  readonly tenant: string;
  /** A consent given in one cloud is worth nothing in the other. */
  readonly cloud: Cloud;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
};

/** Keeps a rotated refresh token safely, for all replicas; whoever implements it encrypts it and never logs it. */
export type RefreshTokenStore = {
  load(partnerTenant: string): Promise<string | undefined>;
  keep(partnerTenant: string, refreshToken: string): Promise<void>;
};

export type PartnerTokens = {
  of(account: PartnerAccount): Promise<Answer<string>>;
  /** A token that was refused is not handed out again. */
  forget(account: PartnerAccount, token: string): void;
};

export type PartnerTokenParts = {
  readonly endpoints?: (cloud: Cloud) => CloudEndpoints;
  readonly store: RefreshTokenStore;
  readonly clock: Clock;
  readonly timeoutMs?: number;
};

type Held = { readonly token: string; readonly expiresAt: number };

// Numbers arrive as text in the published examples.
const granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().catch(3600),
  refresh_token: z.string().min(1).optional(),
});
/** Not handed out any more so long before its end: it has to outlive the call it is for. */
const marginMs = 60_000;
/** From here on a new one is fetched while the old one still serves. */
const renewBeforeMs = 5 * 60_000;

/** The secure application model: the partner consented once, interactively; from then on a refresh token speaks. */
export function partnerTokens(parts: PartnerTokenParts): PartnerTokens {
  const { endpoints = endpointsOf, store, clock, timeoutMs = 15_000 } = parts;
  const held = new Map<string, Held>();
  const running = new Map<string, Promise<Answer<string>>>();

  /** Text of an error is read by nobody: the login service likes to quote what it was sent. */
  async function grantWith(account: PartnerAccount, refreshToken: string) {
    const { loginAuthority, resource } = endpoints(account.cloud);
    const sent = await send({
      method: 'POST',
      url: `${loginAuthority}/${encodeURIComponent(account.tenant)}/oauth2/token`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: account.clientId,
        client_secret: account.clientSecret,
        resource,
        scope: 'openid',
      }).toString(),
      timeoutMs,
    });
    if (sent.kind !== 'answered' || sent.status >= 500 || sent.status === 429) return 'unavailable';
    const grant = granted.safeParse(jsonIn(sent.text));
    return sent.status === 200 && grant.success ? grant.data : 'denied';
  }

  async function fetchToken(key: string, account: PartnerAccount): Promise<Answer<string>> {
    const kept = await store.load(key).catch(() => undefined);
    // The kept one is newer, unless consent was given anew and stands in the settings.
    const candidates = [...new Set([kept, account.refreshToken])].filter((each) => each !== undefined);
    for (const refreshToken of candidates) {
      const grant = await grantWith(account, refreshToken);
      if (grant === 'unavailable') return failed({ kind: 'unavailable' });
      if (grant === 'denied') continue;
      held.set(key, {
        token: grant.access_token,
        expiresAt: clock.now().getTime() + grant.expires_in * 1000,
      });
      const rotated = grant.refresh_token;
      // A store that is down loses a rotation, not the call: the old refresh token goes on being valid.
      if (rotated && rotated !== kept) await store.keep(key, rotated).catch(() => undefined);
      return answer(grant.access_token);
    }
    return failed({ kind: 'unauthorised', whose: 'partner' });
  }

  /** All who ask at once wait for one and the same request. */
  function renewed(key: string, account: PartnerAccount): Promise<Answer<string>> {
    const known = running.get(key);
    if (known) return known;
    const fetching = fetchToken(key, account).finally(() => running.delete(key));
    running.set(key, fetching);
    return fetching;
  }

  return {
    async of(account) {
      const key = account.tenant.toLowerCase();
      const known = held.get(key);
      const left = known ? known.expiresAt - clock.now().getTime() : 0;
      if (!known || left <= marginMs) return renewed(key, account);
      if (left <= renewBeforeMs) void renewed(key, account);
      return answer(known.token);
    },
    forget(account, token) {
      const key = account.tenant.toLowerCase();
      if (held.get(key)?.token === token) held.delete(key);
    },
  };
}
