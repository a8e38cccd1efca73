/** Checks the token that Teams gives the page: signature, issuer, audience, tenant and expiry, by the provider's own keys. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { TabSignIn } from '../config.ts';

export type SignedIn = {
  readonly tenant: string;
  readonly person: string;
  readonly name: string | undefined;
  /** Group ids and app roles, as the token lists them. */
  readonly granted: readonly string[];
};

export type SignIn =
  | { readonly ok: true; readonly who: SignedIn; readonly token: string }
  /** `unverifiable`: the provider's keys cannot be had now; it says nothing about the token. */
  | { readonly ok: false; readonly reason: 'missing' | 'invalid' | 'unverifiable' };

const metadata = z.object({ issuer: z.string(), jwks_uri: z.string() });

const claims = z.object({
  tid: z.string().min(1),
  oid: z.string().min(1),
  name: z.string().optional().catch(undefined),
  groups: z.array(z.string()).catch([]),
  roles: z.array(z.string()).catch([]),
  idtyp: z.string().optional().catch(undefined),
});

type Provider = { readonly issuer: string; readonly keys: ReturnType<typeof createRemoteJWKSet> };

const clockSkewSeconds = 60;
const providerFreshMs = 24 * 60 * 60_000;
const patienceMs = 5000;

/** The forms in which a registration may name its own API. */
function audiencesOf(appId: string, publicUrl: string): string[] {
  const { host } = new URL(publicUrl);
  return [appId, `api://${appId}`, `api://${host}/${appId}`, `api://${host}/botid-${appId}`];
}

export function tabTokens(tab: TabSignIn, publicUrl: string) {
  const audience = audiencesOf(tab.appId, publicUrl);
  let known: { readonly provider: Promise<Provider>; readonly since: number } | undefined;

  async function discover(): Promise<Provider> {
    const response = await fetch(`${tab.authority}/common/v2.0/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(patienceMs),
    });
    const { issuer, jwks_uri } = metadata.parse(await response.json());
    // Keys are fetched again when a token names one we have not, at most every 30 seconds.
    return {
      issuer,
      keys: createRemoteJWKSet(new URL(jwks_uri), { cooldownDuration: 30_000, timeoutDuration: patienceMs }),
    };
  }

  function provider(): Promise<Provider> {
    if (known && Date.now() - known.since < providerFreshMs) return known.provider;
    const found = discover();
    known = { provider: found, since: Date.now() };
    found.catch(() => {
      known = undefined;
    });
    return found;
  }

  function isIssuer(issuer: string | undefined, tenant: string, template: string): boolean {
    const named = [template, tab.issuerV1 ?? template].map((form) => form.replace('{tenantid}', tenant));
    return issuer !== undefined && named.includes(issuer);
  }

  return async function signIn(authorization: string | undefined): Promise<SignIn> {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { ok: false, reason: 'missing' };
    let issuer: string;
    let payload: JWTPayload;
    try {
      const { keys, issuer: template } = await provider();
      issuer = template;
      ({ payload } = await jwtVerify(token, keys, {
        audience,
        algorithms: ['RS256', 'RS384', 'RS512'],
        clockTolerance: clockSkewSeconds,
        requiredClaims: ['exp', 'iss'],
      }));
    } catch (error) {
      const ours = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
      return { ok: false, reason: ours ? 'invalid' : 'unverifiable' };
    }
    const read = claims.safeParse(payload);
    // Clocks may differ about when a token begins. One that has run out is not taken a minute longer: the page has a new
    // one at once, and the login service exchanges no old one.
    if ((payload.exp ?? 0) * 1000 <= Date.now()) return { ok: false, reason: 'invalid' };
    // A token that an application got for itself speaks for no person.
    if (!read.success || read.data.idtyp === 'app') return { ok: false, reason: 'invalid' };
    const { tid, oid, name, groups, roles } = read.data;
    if (!isIssuer(payload.iss, tid, issuer)) return { ok: false, reason: 'invalid' };
    return { ok: true, token, who: { tenant: tid, person: oid, name, granted: [...groups, ...roles] } };
  };
}

export type CheckTabToken = ReturnType<typeof tabTokens>;
