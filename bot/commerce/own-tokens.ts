/** People's own tokens towards Partner Center, as the two doors need them: who is asked as whom. */
import type { Actor, Asking } from '../../domain/actors.ts';
import { systemClock } from '../../partner-center/client.ts';
import { type Assertion, type PersonTokens, personTokens } from '../../partner-center/person-tokens.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { accountOf } from './accounts.ts';
import { exchangeOf } from './exchange.ts';

/** What a turn is told about it. */
export type AskedAs = Pick<Asking, 'credential' | 'signInHelps'>;

export type OwnTokens = {
  readonly tokens: PersonTokens;
  /** A person who has signed in asks as themselves, where that is possible; everybody else as their partner. */
  askedAs(actor: Actor, signedIn: boolean): AskedAs;
  /** Told at each turn of somebody who is signed in: how their chat-side token is had. */
  signedIn(actor: Actor, assertion: Assertion, fresh?: 'fresh'): void;
  isLost(actor: Actor): boolean;
  forget(actor: Actor): void;
};

export function ownTokens(config: Config, publicUrl: string, log: Log): OwnTokens {
  const tokens = personTokens({
    exchangeOf: (tenant) => exchangeOf(tenant, config, publicUrl),
    clock: systemClock,
    onTrouble: (error) => log.warn({ error }, 'a token of a person was not exchanged'),
  });
  return {
    tokens,
    askedAs(actor, signedIn) {
      if (!tokens.isPossible(actor.tenant)) return { credential: 'partner' };
      if (signedIn) return { credential: 'person' };
      // Without a partner's own there is nothing to look with: then the first look asks to sign in.
      const credential = accountOf(actor.tenant, config) ? 'partner' : 'person';
      return { credential, signInHelps: true };
    },
    signedIn(actor, assertion, fresh) {
      if (tokens.isPossible(actor.tenant)) tokens.signedIn(actor, assertion, fresh);
    },
    isLost: (actor) => tokens.isLost(actor),
    forget: (actor) => tokens.forget(actor),
  };
}

/** Where nobody has a token: local mode, and tests that are not about it. */
export const asPartner: AskedAs = { credential: 'partner' };
