/** The sign-in of the chat put together; undefined where no connection is set up, and then the chat may only look. */
import type { Activity } from 'botbuilder';
import type { Storage } from 'botbuilder-core';
import type { Actor } from '../../../domain/actors.ts';
import { localeTags } from '../../../locales/tags.ts';
import type { Words } from '../../../locales/words.ts';
import { messagesByTag } from '../../../locales/words.ts';
import type { TokenFor } from '../../chat/connector.ts';
import type { OwnTokens } from '../../commerce/own-tokens.ts';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import { tabTokens } from '../../page/sign-in.ts';
import type { InboundActivity } from '../../turn/activity.ts';
import type { Invoked } from '../invoked.ts';
import type { Once } from '../once.ts';
import { signInMessage } from './cards.ts';
import { signInClicks } from './clicks.ts';
import { signInInvokes } from './invokes.ts';
import { signInRecords } from './records.ts';
import { signIn as openSignInOf, type Standing } from './sign-in.ts';
import { tokenService } from './token-service.ts';

export type OpenSignInParts = {
  readonly config: Config;
  readonly url: string;
  readonly storage: Storage;
  readonly once: Once;
  readonly tokenFor: TokenFor;
  readonly own?: OwnTokens | undefined;
  readonly tell: (invoked: Invoked, text: string) => void;
  readonly log: Log;
};

/** Offered beside an answer at most once in so long: a client that can do it silently needs no more. */
const offeredAgainMs = 24 * 60 * 60_000;

const captions = new Set(localeTags.map((tag) => plain(messagesByTag[tag]['signIn.button'] ?? '')));

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

export function openSignIn(parts: OpenSignInParts) {
  const { config, url, storage, once, tokenFor, tell, own, log } = parts;
  const { bot, tab, settings } = config;
  const connection = settings.OAUTH_CONNECTION;
  if (!bot || !tab || connection === undefined) return undefined;
  const service = tokenService({
    url: bot.keys.OAuthUrl,
    appId: bot.appId,
    connection,
    tokenFor,
    deadlineMs: settings.CONNECTOR_TIMEOUT_MS,
  });
  const signIn = openSignInOf({
    config,
    service,
    check: tabTokens(tab, url),
    records: signInRecords(storage),
    own,
    log,
  });

  async function invitation(activity: InboundActivity, words: Words): Promise<Partial<Activity>> {
    const resource = await service.signInResource(activity);
    return resource.ok
      ? signInMessage(connection ?? '', resource.value, words)
      : { type: 'message', text: words.say('signIn.unavailable') };
  }

  return {
    ...signIn,
    invokes: signInInvokes({ signIn, connection, once, log, tell }),
    clickedBy: signInClicks(signIn, connection),
    invitation,
    /** Where the person's client opens the sign-in; undefined while nobody can sign in. */
    async link(actor: Actor, activity: InboundActivity): Promise<string | undefined> {
      await signIn.afresh(actor);
      const resource = await service.signInResource(activity);
      return resource.ok ? resource.value.signInLink : undefined;
    },
    /** "Sign in", in any of our languages and nothing besides. */
    isWished: (text: string): boolean => captions.has(plain(text)),
    /** Somebody new, in their own chat: their client may sign them in without a word. */
    async mayOffer({ actor, standing }: Standing): Promise<boolean> {
      return (
        standing === 'unknown' &&
        (await once.first('sign-in-offered', [actor.tenant, actor.person], offeredAgainMs))
      );
    },
  };
}

export type ChatSignIn = NonNullable<ReturnType<typeof openSignIn>>;
