/** Who speaks through the page: in local mode whoever it says, else whom the token proves. */
import type { Actor } from '../../domain/actors.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { isAllowed, localActor, localPeople, localTenant, signedInActor } from '../turn/people.ts';
import type { CheckTabToken } from './sign-in.ts';

export type Identity =
  | { readonly ok: true; readonly actor: Actor }
  | { readonly ok: false; readonly status: 401 | 403 | 503; readonly headers?: Record<string, string> };

export type Identify = (
  authorization: string | undefined,
  person: string | undefined,
  /** Local mode: whose of the tenants that came in by the chat; the page's own where nothing is said. */
  tenant?: string,
) => Promise<Identity>;

export function identifying(config: Config, check: CheckTabToken | undefined, log: Log): Identify {
  if (!check)
    return async (_authorization, person = localPeople[0]?.id ?? '', tenant = localTenant) => ({
      ok: true,
      actor: localActor(person, undefined, tenant, config),
    });
  return async (authorization): Promise<Identity> => {
    const signedIn = await check(authorization);
    if (!signedIn.ok) {
      log.info({ reason: signedIn.reason }, 'a page was not signed in');
      return signedIn.reason === 'unverifiable'
        ? { ok: false, status: 503, headers: { 'retry-after': '10' } }
        : { ok: false, status: 401, headers: { 'www-authenticate': 'Bearer' } };
    }
    const { who } = signedIn;
    if (!isAllowed(who.tenant, config)) return { ok: false, status: 403 };
    return { ok: true, actor: signedInActor(who, who.granted, config) };
  };
}
