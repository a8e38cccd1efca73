/**
 * Who somebody in the chat is allowed to be. The chat's own messages hold no groups and no roles; the token of a sign-in does,
 * and it is checked as strictly as the page's. Who has not signed in, or has signed out, may look.
 */
import { decodeJwt } from 'jose';
import type { Actor } from '../../../domain/actors.ts';
import { type Answer, answer, failed } from '../../../domain/answers.ts';
import { type AskedAs, asPartner, type OwnTokens } from '../../commerce/own-tokens.ts';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { CheckTabToken } from '../../page/sign-in.ts';
import { roleOf } from '../../role-claims.ts';
import type { InboundActivity } from '../../turn/activity.ts';
import { signedInActor } from '../../turn/people.ts';
import type { signInRecords } from './records.ts';
import type { TokenService } from './token-service.ts';

export type SignInParts = {
  readonly config: Config;
  readonly service: TokenService;
  readonly check: CheckTabToken;
  readonly records: ReturnType<typeof signInRecords>;
  /** Their own tokens towards Partner Center, where those are possible. */
  readonly own?: OwnTokens | undefined;
  readonly log: Log;
};

export type Standing = {
  readonly actor: Actor;
  /** `unknown`: never signed in, or so long ago that it counts no more; only then is it worth asking. */
  readonly standing: 'in' | 'out' | 'failed' | 'unknown';
};

/** A right that was taken away is gone after so long at the latest, whatever the token says. */
const longestMs = 60 * 60_000;
/** After a failure nobody is asked again at once: they go on looking. */
const failedForMs = 15 * 60_000;
/** The service is not asked at every message of somebody who never signed in. */
const askAgainMs = 5 * 60_000;
const remembered = 5000;

export function signIn({ config, service, check, records, own, log }: SignInParts) {
  const askedAt = new Map<string, number>();

  /** The token must be checked whole, and speak of the very person and tenant that the activity comes from. */
  async function whoseToken(actor: Actor, activity: InboundActivity, token: string) {
    const checked = await check(`Bearer ${token}`);
    const refuse = (reason: string) => {
      log.warn({ reason }, 'a token of the chat was not accepted');
      return undefined;
    };
    if (!checked.ok) return refuse(checked.reason);
    const { tenant, person } = checked.who;
    if (tenant.toLowerCase() !== actor.tenant.toLowerCase()) return refuse('another tenant');
    if (person.toLowerCase() !== activity.from?.aadObjectId?.toLowerCase()) return refuse('another person');
    return checked.who;
  }

  async function accept(actor: Actor, activity: InboundActivity, token: string): Promise<Actor | undefined> {
    const who = await whoseToken(actor, activity, token);
    if (!who) return undefined;
    const { name, granted } = who;
    own?.signedIn(actor, async () => answer(token), 'fresh');
    const expires = (decodeJwt(token).exp ?? 0) * 1000;
    const partner = config.partners.find(({ chatTenant }) => chatTenant === actor.tenant.toLowerCase());
    const claims = partner?.roleClaims ?? config.roleClaims;
    const telling = granted.filter((claim) => roleOf([claim], claims) !== undefined);
    await records.keep(actor, {
      state: 'in',
      until: Math.min(expires, Date.now() + longestMs),
      granted: telling,
      ...(name ? { name } : {}),
    });
    return withRole(actor, telling, name);
  }

  /** What is exchanged for their own token towards Partner Center; we keep none ourselves. */
  async function assertion(actor: Actor, activity: InboundActivity): Promise<Answer<string>> {
    const token = await service.token(activity);
    if (token.ok && (await whoseToken(actor, activity, token.value))) return answer(token.value);
    const away = !token.ok && token.why === 'away';
    return failed(away ? { kind: 'unavailable' } : { kind: 'unauthorised', whose: 'person' });
  }

  function withRole(actor: Actor, granted: readonly string[], name: string | undefined): Actor {
    return signedInActor({ ...actor, name: name ?? actor.name }, granted, config);
  }

  /** The token that waits at the service since an earlier time: signing in is asked for once, not every hour. */
  async function waiting(actor: Actor, activity: InboundActivity): Promise<Actor | undefined> {
    const who = `${actor.tenant}/${actor.person}`;
    if (Date.now() - (askedAt.get(who) ?? 0) < askAgainMs) return undefined;
    const token = await service.token(activity);
    const known = token.ok ? await accept(actor, activity, token.value) : undefined;
    if (!known) {
      if (askedAt.size >= remembered) askedAt.clear();
      askedAt.set(who, Date.now());
    }
    return known;
  }

  return {
    service,
    accept,
    async standingOf(actor: Actor, activity: InboundActivity): Promise<Standing> {
      const held = await records.of(actor);
      if (held?.state === 'in') {
        own?.signedIn(actor, () => assertion(actor, activity));
        return { actor: withRole(actor, held.granted, held.name), standing: 'in' };
      }
      if (held) return { actor, standing: held.state };
      const known = await waiting(actor, activity);
      return known ? { actor: known, standing: 'in' } : { actor, standing: 'unknown' };
    },
    /** With the code that the person was shown when the silent way did not work. */
    async byCode(actor: Actor, activity: InboundActivity, code: string): Promise<Actor | undefined> {
      const token = await service.token(activity, code);
      return token.ok ? accept(actor, activity, token.value) : undefined;
    },
    async failed(actor: Actor): Promise<void> {
      await records.keep(actor, { state: 'failed', until: Date.now() + failedForMs });
    },
    async out(actor: Actor, activity: Pick<InboundActivity, 'from' | 'channelId'>): Promise<void> {
      own?.forget(actor);
      await records.keep(actor, { state: 'out' });
      await service.signOut(activity);
    },
    /** Their sign-in is good for their role, and no longer for Partner Center: only a new one helps. */
    isLost: (actor: Actor): boolean => own?.isLost(actor) ?? false,
    /** As whom Partner Center is asked for them; without own tokens as their partner. */
    askedAs: (actor: Actor, standing: Standing['standing']): AskedAs =>
      own?.askedAs(actor, standing === 'in') ?? asPartner,
    /** Asked for by the person: what was before does not count. */
    async afresh(actor: Actor): Promise<void> {
      askedAt.delete(`${actor.tenant}/${actor.person}`);
      await records.forget(actor);
    },
  };
}

export type SignIn = ReturnType<typeof signIn>;
