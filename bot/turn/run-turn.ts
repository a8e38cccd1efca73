/** Runs one turn of the conversation, whichever door it came through, and always has something to say. */
import type { Storage, TurnContext } from 'botbuilder-core';
import type { Conversation, Incoming, Reply, Turn, Where } from '../../dialogs/turn.ts';
import type { Actor, Asking } from '../../domain/actors.ts';
import { type LocaleTag, resolveLocale } from '../../locales/tags.ts';
import { isOverrun } from '../../storage/database.ts';
import { type AskedAs, asPartner } from '../commerce/own-tokens.ts';
import type { Config } from '../config.ts';
import { faultOf, type Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { refusal } from '../sentences.ts';
import { handsOverFiles } from '../teams/files/upload-hosts.ts';
import { opensWindows } from '../teams/windows.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { chatKey, openCards } from './open-cards.ts';
import { preferencesIn } from './preferences.ts';
import { localeOfTurn, zoneOf } from './turn-locale.ts';

export type Arrival = {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  readonly actor: Actor;
  readonly where: Where;
  readonly correlation: string;
  /** Signed in to this chat with their own account. */
  readonly signedIn?: boolean | undefined;
  /** With whose token Partner Center is asked; left out: the partner's. */
  readonly askedAs?: AskedAs | undefined;
  /** What the activity and its client say about language and time, as they said it. */
  readonly hints: {
    readonly locale?: string | undefined;
    readonly clientLocale?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly clientTimeZone?: string | undefined;
  };
};

export type Ran = { readonly reply: Reply; readonly turn: Turn; readonly failed: boolean };

export type TurnParts = {
  readonly config: Config;
  readonly conversation: Conversation;
  readonly storage: Storage;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What is said when something broke: in the reader's language, with a reference. */
  readonly forget: (actor: Actor) => Promise<void>;
  readonly apology: (locale: LocaleTag, reference: string) => string;
};

export function turnRunner({ config, conversation, storage, log, metrics, forget, apology }: TurnParts) {
  const preferences = preferencesIn(storage);
  // Of one person: two clicks at once would read the same memory, and the later would undo the earlier.
  const inTurn = oneAtATime();
  const cards = openCards();

  async function turnOf(arrival: Arrival): Promise<Turn> {
    const { incoming, actor, where, correlation, signedIn, askedAs = asPartner, hints } = arrival;
    // A turn in the wrong language is better than none.
    const chosen = await preferences.locale(actor).catch((error: unknown) => {
      log.warn({ correlation, fault: faultOf(error) }, 'the chosen language could not be read');
      return undefined;
    });
    const partner = config.partners.find(({ chatTenant }) => chatTenant === actor.tenant);
    const locale = localeOfTurn({
      chosen,
      activity: hints.locale,
      client: hints.clientLocale,
      text: incoming.kind === 'text' ? incoming.text : undefined,
      tenant: partner?.locale,
      fallback: config.settings.DEFAULT_LOCALE,
    });
    const openCard = cards.of(chatKey(actor.tenant, actor.person, where.conversation));
    return {
      incoming,
      asking: {
        actor,
        correlationId: correlation,
        locale,
        channel: where.channel,
        ...askedAs,
        ...originIn(where),
      },
      locale,
      localeChosen: chosen !== undefined,
      timeZone: zoneOf([hints.timeZone, hints.clientTimeZone], config.settings.TIME_ZONE),
      where,
      ...(openCard ? { openCard } : {}),
      ...(signedIn ? { signedIn } : {}),
      // Teams asks for consent in the personal chat only.
      ...(where.channel === 'msteams' && where.scope === 'personal' && handsOverFiles(config)
        ? { takesFiles: true }
        : {}),
      ...(where.channel === 'msteams' && opensWindows(config) ? { opensWindows: true } : {}),
    };
  }

  async function spoken(arrival: Arrival, turn: Turn): Promise<Ran> {
    const begun = performance.now();
    let outcome = 'answered';
    try {
      const reply = await conversation.turn(arrival.context, turn);
      if (reply.chosenLocale) await preferences.choose(arrival.actor, reply.chosenLocale);
      if (reply.forgotten) await forget(arrival.actor);
      return { reply, turn, failed: false };
    } catch (error) {
      outcome = 'failed';
      log.error(
        // What kind of turn, never what was said in it.
        { correlation: arrival.correlation, kind: turn.incoming.kind, fault: faultOf(error) },
        'turn failed',
      );
      // Nothing broke, and trying again helps: an apology with a reference would say otherwise.
      const text = isOverrun(error)
        ? refusal(turn.locale, 503)
        : apology(turn.locale, arrival.correlation.slice(0, 8));
      return { reply: { text, summary: text }, turn, failed: true };
    } finally {
      const seconds = (performance.now() - begun) / 1000;
      metrics.turns.observe({ door: turn.where.channel, kind: turn.incoming.kind, outcome }, seconds);
    }
  }

  return {
    async run(arrival: Arrival): Promise<Ran> {
      const { tenant, person } = arrival.actor;
      return inTurn(
        `${tenant}/${person}`,
        async () => spoken(arrival, await turnOf(arrival)),
        async () => {
          const turn = await turnOf(arrival);
          const text = refusal(turn.locale, 429);
          return { reply: { text, summary: text }, turn, failed: true };
        },
      );
    },
    /** Choices while somebody types; a fault leaves the list empty, for typing on works without it. */
    async choices(arrival: Arrival, dataset: string, query: string) {
      const turn = await turnOf(arrival);
      try {
        return await conversation.choices(turn, dataset, query);
      } catch (error) {
        log.error({ correlation: arrival.correlation, fault: faultOf(error) }, 'choices failed');
        return [];
      }
    },
    /** The card of this reply now stands in the message of that id, where it has one that we know. */
    sent({ reply, turn }: Ran, activity: string | undefined): void {
      const { tenant, person } = turn.asking.actor;
      if (reply.card) cards.shown(chatKey(tenant, person, turn.where.conversation), activity);
    },
    /** Who asks and in which language, without a turn being run. */
    async unspoken(arrival: Arrival): Promise<{ readonly turn: Turn }> {
      return { turn: await turnOf(arrival) };
    },
    /** The language of somebody we do not know yet. */
    localeFor: (tag: string | undefined): LocaleTag => resolveLocale(tag) ?? config.settings.DEFAULT_LOCALE,
  };
}

function originIn({ scope, title }: Where): Pick<Asking, 'origin'> {
  return scope === 'personal' ? {} : { origin: { scope, ...(title ? { name: title } : {}) } };
}

export type Turns = ReturnType<typeof turnRunner>;
