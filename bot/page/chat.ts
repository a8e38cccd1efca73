/** `POST /api/chat` and its events: the page's door to the same conversation. */
import { isBeside } from '../../dialogs/talk.ts';
import type { Incoming, Where } from '../../dialogs/turn.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Later, Reply as PageReply, PageWords, ShownActivity } from '../../web/protocol.ts';
import type { CallerLimit } from '../caller-limit.ts';
import type { Answer, Call, Listen } from '../http-types.ts';
import { faultOf, type Log } from '../log.ts';
import type { OrderCards } from '../proactive/order-cards.ts';
import { localPeople } from '../turn/people.ts';
import type { Arrival, Ran, Turns } from '../turn/run-turn.ts';
import { activityOf } from './activity.ts';
import type { Identify, Reader } from './identify.ts';
import { incomingOf } from './incoming-of.ts';
import type { PageListeners } from './listeners.ts';
import { PageAdapter } from './page-adapter.ts';
import type { RecentPages } from './recent-pages.ts';
import { shownBeside, shownReply, shownWords } from './shown.ts';
import type { Surroundings } from './surroundings.ts';
import type { PageConversation, Transcripts, TurnOutcome } from './transcript.ts';
import { type Said, utterance } from './utterance.ts';

export type ChatParts = {
  readonly identify: Identify;
  readonly turns: Turns;
  readonly transcripts: Transcripts;
  readonly listeners: PageListeners;
  readonly recent: RecentPages;
  readonly orderCards: OrderCards;
  readonly limit: CallerLimit;
  readonly log: Log;
  /** Local mode: the page may speak as any of its people. */
  readonly local: boolean;
  readonly pageWords: (locale: LocaleTag) => PageWords;
  readonly languages: PageReply['languages'];
  readonly surroundings: Surroundings;
  /** Why somebody may not go on, or not yet, by the status that says the same. */
  readonly refusal: (locale: LocaleTag, status: number) => string;
  readonly apology: (locale: LocaleTag, reference: string) => string;
};

export function chatDoor(parts: ChatParts) {
  const { identify, turns, transcripts, listeners, recent, orderCards, limit, log } = parts;

  /** The words of a refusal, in the language that the page asks for. */
  async function refused(status: number, said: Said, headers?: Record<string, string>): Promise<Answer> {
    const locale = turns.localeFor(said.locale);
    const words = parts.pageWords(locale);
    const message = parts.refusal(locale, status);
    return { status, body: { message, locale, words }, ...(headers ? { headers } : {}) };
  }

  /** `whole`: with what has to be read for it. */
  async function framed({ turn }: Pick<Ran, 'turn'>, outcome: TurnOutcome, whole = true): Promise<PageReply> {
    const { locale } = turn;
    const { actor } = turn.asking;
    return {
      ...outcome,
      ...(whole ? await parts.surroundings(actor) : {}),
      locale,
      words: parts.pageWords(locale),
      reader: { name: actor.name, role: actor.role },
      languages: parts.languages,
      ...(parts.local ? { people: localPeople } : {}),
    };
  }

  function arrivalOf(
    said: Said,
    incoming: Incoming,
    { actor, askedAs }: Reader,
    of: PageConversation,
    correlation: string,
  ): Arrival {
    // Tenant and person stand in it: a page may name any conversation, and gets its own only.
    const conversation = `page:${actor.tenant}:${actor.person}:${of.conversation}`;
    const where: Where = {
      scope: 'personal',
      platform: 'desktop',
      channel: 'page',
      conversation,
      member: actor.person,
    };
    const adapter = new PageAdapter();
    return {
      context: adapter.contextOf(activityOf(said, actor, conversation, correlation)),
      incoming,
      actor,
      askedAs,
      where,
      correlation,
      hints: { locale: said.locale, timeZone: said.timeZone },
    };
  }

  async function afterwards(of: PageConversation, { reply }: Ran, correlation: string): Promise<void> {
    if (!reply.answered) return;
    try {
      const activity = await transcripts.replaceCard(of, reply.answered.activity, reply.answered.card);
      if (activity) await listeners.tell(of, { kind: 'replace', id: activity.id, activity });
    } catch (error) {
      log.warn({ correlation, fault: faultOf(error) }, 'an answered card stayed as it was');
    }
  }

  /** What is shown of a turn: a click's card stands where the clicked one stood, words beside it; all else is a new message. */
  function shownOf(said: Said, { reply, turn }: Ran): TurnOutcome {
    const inPlace = said.kind === 'action' && (said.card !== undefined || said.view !== undefined);
    if (!inPlace && said.kind !== 'language') return { activities: [shownReply(reply)] };
    const text = reply.text || reply.summary;
    if (turn.incoming.kind === 'unreadable-click')
      return { activities: [], answer: { kind: 'refused', text } };
    if (!reply.card) return { activities: [], answer: { kind: 'words', text } };
    return { activities: [], answer: { kind: 'card', card: reply.card, ...shownBeside(reply) } };
  }

  async function spoken(
    said: Said,
    by: Reader,
    of: PageConversation,
    correlation: string,
  ): Promise<PageReply> {
    const arrival = arrivalOf(said, incomingOf(said), by, of, correlation);
    // Before the turn, so that an order that ends during it finds its card.
    await orderCards.clicked(arrival.incoming, by.actor, { conversation: of.conversation });
    const ran = await turns.run(arrival);
    const { reply } = ran;
    const outcome = shownOf(said, ran);
    const isOpenView = said.kind === 'open' && said.view !== undefined;
    if (!reply.forgotten && !isOpenView) {
      const own: readonly ShownActivity[] =
        said.kind === 'message' && said.text.trim() !== '' ? [shownWords(said.text, said.turn)] : [];
      const card = said.kind === 'action' ? said.card : undefined;
      if (card !== undefined && outcome.answer?.kind === 'card' && reply.card)
        await transcripts.replaceCard(of, card, reply.card, shownBeside(reply));
      await transcripts.add(of, [...own, ...outcome.activities], said.turn, outcome);
      if (!isBeside(ran.turn)) turns.sent(ran, card ?? outcome.activities[0]?.id);
    }
    await afterwards(of, ran, correlation);
    // A language chosen in this turn is in force from its answer on.
    const turn = reply.chosenLocale ? { ...ran.turn, locale: reply.chosenLocale } : ran.turn;
    return framed({ turn }, outcome);
  }

  async function opened(
    said: Extract<Said, { kind: 'open' }>,
    by: Reader,
    of: PageConversation,
    correlation: string,
  ): Promise<PageReply> {
    // A view is no conversation: it has no past, and no news are looked for there.
    if (said.view) return spoken(said, by, of, correlation);
    const before = await transcripts.all(of);
    const arrival = arrivalOf(said, incomingOf(said), by, of, correlation);
    const { turn } = await turns.unspoken(arrival);
    await recent.seen(of, turn);
    // A reload shows what was there; a link to a customer, an order or a file is a wish of its own.
    if (before.length > 0 && (said.customer ?? said.order ?? said.file) === undefined)
      return framed({ turn }, { activities: before });
    const reply = await spoken(said, by, of, correlation);
    return { ...reply, activities: [...before, ...reply.activities] };
  }

  async function chat(call: Call): Promise<Answer> {
    const read = utterance.safeParse(call.body);
    if (!read.success) return { status: 400, body: { message: 'That is nothing the page would say.' } };
    try {
      return await heard(read.data, call);
    } catch (error) {
      // The database is away, or there is a bug: either way the page gets words that its reader understands.
      const { correlation } = call;
      log.error({ correlation, fault: faultOf(error) }, 'the page was not answered');
      const locale = turns.localeFor(read.data.locale);
      return {
        status: 500,
        body: {
          message: parts.apology(locale, correlation.slice(0, 8)),
          locale,
          words: parts.pageWords(locale),
        },
      };
    }
  }

  async function heard(said: Said, { headers, correlation }: Call): Promise<Answer> {
    const known = await identify(headers.authorization, said.person);
    if (!known.ok) return refused(known.status, said, known.headers);
    const { actor } = known;
    const wait = limit.take(`${actor.tenant}/${actor.person}`);
    if (wait > 0) return refused(429, said, { 'retry-after': String(wait) });

    const of: PageConversation = {
      tenant: actor.tenant,
      person: actor.person,
      conversation: said.conversation,
    };
    if (said.kind === 'search') {
      const arrival = arrivalOf(said, incomingOf(said), known, of, correlation);
      const choices = await turns.choices(arrival, said.dataset, said.query);
      const reply = await framed(await turns.unspoken(arrival), { activities: [] }, false);
      return { status: 200, body: { ...reply, choices } };
    }
    // The line broke after the turn was done: the page gets what it missed, and nothing is done twice.
    const again = said.turn === undefined ? undefined : await transcripts.outcomeOf(of, said.turn);
    if (again) {
      const arrival = arrivalOf(said, incomingOf(said), known, of, correlation);
      return { status: 200, body: await framed(await turns.unspoken(arrival), again) };
    }
    const reply =
      said.kind === 'open'
        ? await opened(said, known, of, correlation)
        : await spoken(said, known, of, correlation);
    return { status: 200, body: reply };
  }

  async function events({ query, headers }: Call): Promise<Answer | Listen> {
    const known = await identify(headers.authorization, query.get('person') ?? undefined);
    const conversation = query.get('conversation') ?? '';
    if (!known.ok) return { status: known.status, body: {} };
    // It becomes a key in the database.
    if (!/^[\w-]{1,100}$/.test(conversation))
      return { status: 400, body: { message: 'Which conversation?' } };
    const { tenant, person } = known.actor;
    if (listeners.areTooMany(known.actor)) return { status: 429, body: {}, headers: { 'retry-after': '30' } };
    return (send: (later: Later) => void) => listeners.listen({ tenant, person, conversation }, send);
  }

  return { chat, events };
}
