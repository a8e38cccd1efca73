import { z } from 'zod';
import { type Answer, answer, failed } from '../domain/answers.ts';
import type { Fault } from '../domain/faults.ts';
import type { PersonId, TenantId } from '../domain/ids.ts';
import type { Clock } from '../domain/ports.ts';
import { jsonIn, send } from './send.ts';

export type Who = { readonly tenant: TenantId; readonly person: PersonId };

/** Where a chat tenant's people are exchanged, and in whose name; only where chat and commerce are one cloud and one tenant. */
export type Exchange = {
  readonly loginAuthority: string;
  readonly clientId: string;
  readonly scope: string;
  /** A secret, or an assertion signed for this very address. */
  readonly proof: (tokenEndpoint: string) => Promise<Readonly<Record<string, string>>>;
  /** Where a person consents, or proves once more who they are. */
  readonly consentAt: (claims: string | undefined) => string;
};

/** The token that says in the chat, or on the page, who somebody is; asked for only when it is needed. */
export type Assertion = () => Promise<Answer<string>>;

export type PersonTokens = {
  isPossible(tenant: TenantId): boolean;
  /** They are signed in just now, and this is how their own token can be had. `fresh`: they have just signed in anew. */
  signedIn(who: Who, assertion: Assertion, fresh?: 'fresh'): void;
  of(who: Who): Promise<Answer<string>>;
  /** A token that was refused is not handed out again. */
  refused(who: Who, token: string): void;
  /** Their own token could not be had for want of a sign-in: nothing but a new one helps. */
  isLost(who: Who): boolean;
  forget(who: Who): void;
};

export type PersonTokenParts = {
  readonly exchangeOf: (tenant: TenantId) => Exchange | undefined;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** For the operator: the login service's own word for it, never its text, which quotes what it was sent. */
  readonly onTrouble?: (error: string) => void;
};

type Held = {
  readonly assertion: Assertion;
  readonly token?: { readonly value: string; readonly expiresAt: number };
  readonly trouble?: { readonly fault: Fault; readonly until: number };
  readonly lost?: true;
};

const granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().catch(3600),
});
const denial = z.object({
  error: z.string().regex(/^\w+$/).catch('unknown'),
  suberror: z.string().catch(''),
  error_codes: z.array(z.number()).catch([]),
  claims: z.string().max(4000).optional().catch(undefined),
});

/** Not handed out any more so long before its end: it has to outlive the call it is for. */
const marginMs = 60_000;
/** A card reads several things at once: after a failure the next try is the reader's, not the next read's. */
const restMs = 2_000;
/** People of one deployment are dozens; whoever falls out is exchanged anew. */
const remembered = 5_000;

/** AADSTS codes: no consent given; another factor, device or place is asked for. */
const wantsPerson = new Set([65001, 65004, 50076, 50079, 50158, 53000, 53001, 53002, 53003]);

/** The on-behalf-of exchange: the token that named a person to us for one that names them to Partner Center. In memory only. */
export function personTokens(parts: PersonTokenParts): PersonTokens {
  const { exchangeOf, clock, timeoutMs = 5_000, onTrouble } = parts;
  const held = new Map<string, Held>();
  const running = new Map<string, Promise<Answer<string>>>();
  const keyOf = ({ tenant, person }: Who) => JSON.stringify([tenant.toLowerCase(), person.toLowerCase()]);
  const now = () => clock.now().getTime();

  function keep(key: string, known: Held): void {
    held.delete(key);
    held.set(key, known);
    const [oldest] = held.keys();
    if (held.size > remembered && oldest !== undefined) held.delete(oldest);
  }

  function faultOf(text: string, exchange: Exchange): Fault {
    const { error, suberror, error_codes, claims } = denial.parse(jsonIn(text) ?? {});
    onTrouble?.([error, ...error_codes].join(' '));
    const asksPerson =
      ['interaction_required', 'consent_required'].includes(error) ||
      suberror === 'consent_required' ||
      error_codes.some((code) => wantsPerson.has(code));
    if (asksPerson) return { kind: 'unauthorised', whose: 'person', consentAt: exchange.consentAt(claims) };
    // The token that was brought is too old, or was withdrawn with the person's session.
    if (error === 'invalid_grant' || error === 'login_required')
      return { kind: 'unauthorised', whose: 'person' };
    // The application itself is not let in: its secret, its permission.
    return { kind: 'unauthorised', whose: 'partner' };
  }

  async function exchanged(
    who: Who,
    { assertion }: Held,
  ): Promise<Answer<{ value: string; expiresAt: number }>> {
    const exchange = exchangeOf(who.tenant);
    if (!exchange) return failed({ kind: 'unauthorised', whose: 'person' });
    const brought = await assertion();
    if (!brought.ok) return brought;
    const { loginAuthority, clientId, scope, proof } = exchange;
    const url = `${loginAuthority}/${encodeURIComponent(who.tenant)}/oauth2/v2.0/token`;
    const sent = await send({
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        requested_token_use: 'on_behalf_of',
        client_id: clientId,
        ...(await proof(url)),
        assertion: brought.value,
        scope,
      }).toString(),
      timeoutMs,
    });
    if (sent.kind !== 'answered' || sent.status >= 500 || sent.status === 429)
      return failed({ kind: 'unavailable' });
    const grant = granted.safeParse(jsonIn(sent.text));
    if (sent.status !== 200 || !grant.success) return failed(faultOf(sent.text, exchange));
    const { access_token: value, expires_in } = grant.data;
    return answer({ value, expiresAt: now() + expires_in * 1000 });
  }

  async function renewed(who: Who, key: string, known: Held): Promise<Answer<string>> {
    const got = await exchanged(who, known).catch(() => failed({ kind: 'unavailable' }));
    const latest = held.get(key);
    if (got.ok) {
      // Signed out while it was on its way: then it is for nobody.
      if (latest) keep(key, { assertion: latest.assertion, token: got.value });
      return answer(got.value.value);
    }
    const { fault } = got;
    const lost = fault.kind === 'unauthorised' && fault.whose === 'person' && fault.consentAt === undefined;
    // Who signed in anew meanwhile is not held to what the earlier sign-in came to.
    if (latest?.assertion === known.assertion)
      keep(key, {
        assertion: known.assertion,
        trouble: { fault, until: now() + restMs },
        ...(lost ? { lost } : {}),
      });
    return got;
  }

  return {
    isPossible: (tenant) => exchangeOf(tenant) !== undefined,
    signedIn(who, assertion, fresh) {
      const key = keyOf(who);
      keep(key, fresh ? { assertion } : { ...held.get(key), assertion });
    },
    async of(who) {
      const key = keyOf(who);
      const known = held.get(key);
      if (!known) return failed({ kind: 'unauthorised', whose: 'person' });
      if (known.token && known.token.expiresAt - now() > marginMs) return answer(known.token.value);
      if (known.trouble && known.trouble.until > now()) return failed(known.trouble.fault);
      const under = running.get(key);
      if (under) return under;
      const fetching = renewed(who, key, known).finally(() => running.delete(key));
      running.set(key, fetching);
      return fetching;
    },
    refused(who, token) {
      const key = keyOf(who);
      const known = held.get(key);
      if (known?.token?.value === token) keep(key, { assertion: known.assertion });
    },
    isLost: (who) => held.get(keyOf(who))?.lost === true,
    forget: (who) => void held.delete(keyOf(who)),
  };
}
