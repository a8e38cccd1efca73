/** All that Teams asks for besides a turn of the conversation, put together. */
import type { Activity } from 'botbuilder';
import type { Storage } from 'botbuilder-core';
import type { Conversation, Turn } from '../../dialogs/turn.ts';
import type { Desk } from '../../domain/desk.ts';
import type { ExportFile } from '../../domain/exports.ts';
import { type Words, wordsFor } from '../../locales/words.ts';
import type { Database } from '../../storage/database.ts';
import { inAnswerTo } from '../chat/activity-out.ts';
import type { Admitted } from '../chat/admission.ts';
import type { TokenFor } from '../chat/connector.ts';
import type { Delivery } from '../chat/delivery.ts';
import { destinationOf } from '../chat/desk-adapter.ts';
import type { OwnTokens } from '../commerce/own-tokens.ts';
import type { Config } from '../config.ts';
import type { Answer } from '../http-types.ts';
import { faultOf, type Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { exportLinks } from '../page/export-links.ts';
import { apology } from '../sentences.ts';
import type { InboundActivity } from '../turn/activity.ts';
import type { Arrival } from '../turn/run-turn.ts';
import { apologising } from './apologising.ts';
import { fileConsents } from './files/consents.ts';
import { consentMessage } from './files/messages.ts';
import type { Invoked } from './invoked.ts';
import { invokesByName } from './invokes.ts';
import { onceIn } from './once.ts';
import { welcomeIn } from './sign-in/invokes.ts';
import { openSignIn } from './sign-in/open-sign-in.ts';
import type { Standing } from './sign-in/sign-in.ts';

/** What the rest of the process lends. */
export type TeamsNeeds = {
  /** How the world reaches this server. */
  readonly url: string;
  readonly desk: Desk;
  readonly conversation: Pick<Conversation, 'aboutOrder'>;
  readonly database: Database;
  /** People's own tokens towards Partner Center, where those are possible. */
  readonly own?: OwnTokens | undefined;
};

export type OpenTeamsParts = TeamsNeeds & {
  readonly config: Config;
  readonly storage: Storage;
  readonly tokenFor: TokenFor;
  readonly delivery: Delivery;
  readonly metrics: Metrics;
  readonly log: Log;
};

export function openTeams(parts: OpenTeamsParts) {
  const { config, url, desk, conversation, database, storage, tokenFor, delivery, metrics, log } = parts;
  const once = onceIn(database);
  const signIn = openSignIn({
    config,
    url,
    storage,
    once,
    tokenFor,
    own: parts.own,
    log,
    tell: ({ activity, turn }, text) =>
      void delivery.send(
        destinationOf(activity),
        inAnswerTo(activity, { type: 'message', text, summary: text, textFormat: 'plain' }, turn.locale),
      ),
  });
  const files = fileConsents({ config, desk, delivery, once, linkTo: exportLinks(config, url), log });
  const invokes = invokesByName({ url, desk, conversation, storage, metrics, signIn, files });
  const wordsOf = ({ locale, timeZone }: Pick<Turn, 'locale' | 'timeZone'>): Words =>
    wordsFor(locale, timeZone, desk.productOf);

  return {
    once,
    signIn,
    wordsOf,
    filesSettled: files.settled,
    consentFor: (file: ExportFile, activity: InboundActivity, turn: Turn): Partial<Activity> =>
      inAnswerTo(activity, consentMessage(file, wordsOf(turn)), turn.locale),
    /** Who it is, as far as they have signed in; without a sign-in set up, whom the door says. */
    async standingOf({ activity, actor }: Admitted): Promise<Standing | undefined> {
      return activity.from?.aadObjectId ? signIn?.standingOf(actor, activity) : undefined;
    },
    /** What their sign-in is good for besides the role: signing out, and a token of their own. */
    bySignIn(standing: Standing | undefined): Pick<Arrival, 'signedIn' | 'askedAs'> {
      if (!signIn || !standing) return {};
      const askedAs = signIn.askedAs(standing.actor, standing.standing);
      return { askedAs, ...(standing.standing === 'in' ? { signedIn: true } : {}) };
    },
    /** A person in their own chat writes "sign in", in any of our languages: that is answered here, and is no turn. */
    async signInAsked(
      {
        activity,
        standing,
      }: { readonly activity: InboundActivity; readonly standing?: Standing | undefined },
      { incoming, where }: Pick<Turn, 'incoming' | 'where'>,
      turnOf: () => Promise<Turn>,
    ): Promise<Partial<Activity> | undefined> {
      if (!signIn || !standing || incoming.kind !== 'text' || where.scope !== 'personal') return undefined;
      if (!signIn.isWished(incoming.text)) return undefined;
      const words = wordsOf(await turnOf());
      if (standing.standing === 'in' && !signIn.isLost(standing.actor)) {
        const text = welcomeIn(standing.actor, words);
        return { type: 'message', text, summary: text };
      }
      await signIn.afresh(standing.actor);
      return signIn.invitation(activity, words);
    },
    /** Beside the answer to somebody's first words. */
    async signInBeside(
      {
        activity,
        standing,
      }: { readonly activity: InboundActivity; readonly standing?: Standing | undefined },
      turn: Turn,
    ): Promise<Partial<Activity> | undefined> {
      if (!signIn || !standing || activity.type !== 'message' || turn.where.scope !== 'personal')
        return undefined;
      return (await signIn.mayOffer(standing)) || signIn.isLost(standing.actor)
        ? signIn.invitation(activity, wordsOf(turn))
        : undefined;
    },
    answers: (name: string): boolean => invokes.has(name),
    /** Undefined: an invoke that is not ours to answer. */
    async answer(
      { activity }: Admitted,
      turn: Turn,
      correlation: string,
      post: Invoked['post'],
    ): Promise<Answer | undefined> {
      const words = wordsOf(turn);
      try {
        return await invokes.get(activity.name ?? '')?.({ activity, turn, words, correlation, post });
      } catch (error) {
        log.error({ correlation, invoke: activity.name, fault: faultOf(error) }, 'an invoke failed');
        return apologising(activity.name ?? '', apology(turn.locale, correlation.slice(0, 8)));
      }
    },
  };
}

export type Teams = ReturnType<typeof openTeams>;
