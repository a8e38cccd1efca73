/** Who speaks through the page: in local mode whoever it says, else whom the token proves. */
import type { Actor } from '../../domain/actors.ts';
import { answer } from '../../domain/answers.ts';
import { type AskedAs, asPartner, type OwnTokens } from '../commerce/own-tokens.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { isAllowed, localActor, localPeople, localTenant, signedInActor } from '../turn/people.ts';
import type { CheckTabToken } from './sign-in.ts';

/** Who it is, and as whom Partner Center is asked for them. */
export type Reader = { readonly actor: Actor; readonly askedAs: AskedAs };

export type Identity =
  | ({ readonly ok: true } & Reader)
  | { readonly ok: false; readonly status: 401 | 403 | 503; readonly headers?: Record<string, string> };

export type Identify = (
  authorization: string | undefined,
  person: string | undefined,
  /** Local mode: whose of the tenants that came in by the chat; the page's own where nothing is said. */
  tenant?: string,
) => Promise<Identity>;

export function identifying(
  config: Config,
  check: CheckTabToken | undefined,
  log: Log,
  own: OwnTokens | undefined,
): Identify {
  if (!check)
    return async (_authorization, person = localPeople[0]?.id ?? '', tenant = localTenant) => ({
      ok: true,
      actor: localActor(person, undefined, tenant, config),
      askedAs: asPartner,
    });
  return async (authorization): Promise<Identity> => {
    const signedIn = await check(authorization);
    if (!signedIn.ok) {
      log.info({ reason: signedIn.reason }, 'a page was not signed in');
      return signedIn.reason === 'unverifiable'
        ? { ok: false, status: 503, headers: { 'retry-after': '10' } }
        : { ok: false, status: 401, headers: { 'www-authenticate': 'Bearer' } };
    }
    const { who, token } = signedIn;
    if (!isAllowed(who.tenant, config)) return { ok: false, status: 403 };
    const actor = signedInActor(who, who.granted, config);
    own?.signedIn(actor, async () => answer(token));
    return { ok: true, actor, askedAs: own?.askedAs(actor, true) ?? asPartner };
  };
}
