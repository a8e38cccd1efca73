/** `POST /api/messages`: what Teams and other channels talk to. */
import type { Activity } from 'botbuilder';
import type { Turn } from '../../dialogs/turn.ts';
import type { Answer, Call } from '../http-types.ts';
import { faultOf, type Log } from '../log.ts';
import type { OrderCards } from '../proactive/order-cards.ts';
import { cardInSize } from '../teams/message-size.ts';
import type { Teams } from '../teams/open-teams.ts';
import type { ClickedBy } from '../teams/sign-in/clicks.ts';
import type { Standing } from '../teams/sign-in/sign-in.ts';
import { wholeMessage } from '../teams/whole-message.ts';
import type { InboundActivity } from '../turn/activity.ts';
import { addsUs, clickOf, incomingOf, removesUs } from '../turn/incoming.ts';
import type { Arrival, Ran, Turns } from '../turn/run-turn.ts';
import { cardMessage, inAnswerTo, messageOf } from './activity-out.ts';
import { type AdmissionParts, type Admitted, admission } from './admission.ts';
import { arrivalOf, whereOf } from './arrival.ts';
import type { Delivery } from './delivery.ts';
import { destinationOf } from './desk-adapter.ts';
import { choicesAnswer, clickAnswer, fault, quietAnswer } from './invoke-answers.ts';
import { type References, referenceOf } from './references.ts';
import { search } from './search.ts';
import { type Welcomes, welcomedPlace } from './welcomed.ts';

export type MessagesParts = AdmissionParts & {
  readonly turns: Turns;
  readonly delivery: Delivery;
  readonly references: References;
  readonly welcomes: Welcomes;
  readonly orderCards: OrderCards;
  readonly teams?: Teams | undefined;
  readonly log: Log;
};

/** People are told that work goes on before they wonder. */
const typingAfterMs = 1500;

type Answered = {
  readonly ran?: Ran | undefined;
  readonly message: Partial<Activity>;
  /** A client that can sign its person in silently shows nothing of it. */
  readonly beside?: Partial<Activity> | undefined;
};

const accepted: Answer = { status: 200 };

/** With what their own sign-in says of them, where they have signed in. */
type Known = Admitted & { readonly standing?: Standing | undefined };

/** A client that only asks for its card again leaves what was posted: changing it would make every client ask anew. */
function changesSomething({ incoming }: Turn): boolean {
  return incoming.kind !== 'click' || incoming.action.verb !== 'view.refresh';
}

export function messagesDoor(parts: MessagesParts) {
  const { adapter, turns, delivery, references, welcomes, orderCards, teams, log } = parts;
  const admit = admission(parts);

  async function knownOf(admitted: Admitted): Promise<Known> {
    // Arrivals and the like need no role, and must not wait for a token service.
    if (!['message', 'invoke'].includes(admitted.activity.type)) return admitted;
    const standing = await teams?.standingOf(admitted);
    return standing ? { ...admitted, actor: standing.actor, standing } : admitted;
  }

  const bySignIn = ({ standing }: Pick<Known, 'standing'>) => teams?.bySignIn(standing) ?? {};

  /** Done beside the answer: what fails here changes nothing of it. */
  function aside(correlation: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => log.warn({ correlation, fault: faultOf(error) }, 'left undone'));
  }

  function afterwards({ activity, actor }: Admitted, { reply, turn }: Ran, correlation: string): void {
    const destination = destinationOf(activity);
    if (reply.answered)
      aside(
        correlation,
        delivery.update(
          destination,
          reply.answered.activity,
          cardMessage(reply.answered.card, reply.summary),
        ),
      );
    // A click's answer is a card; the question stands below it.
    if (reply.file && teams && activity.type === 'invoke')
      aside(correlation, delivery.send(destination, teams.consentFor(reply.file, activity, turn)));
    // What others see of a click in a group is the posted card, redacted.
    if (
      activity.type === 'invoke' &&
      changesSomething(turn) &&
      reply.redacted &&
      !reply.redacted.keepPosted &&
      turn.where.scope !== 'personal' &&
      activity.replyToId
    )
      aside(
        correlation,
        delivery.update(destination, activity.replyToId, cardMessage(reply.redacted.card, reply.summary)),
      );
    // Where this person can be told of an order later; kept anew each turn, because service URLs change.
    const reference = referenceOf(activity, actor, turn.locale, turn.timeZone);
    if (reference && turn.where.scope === 'personal' && !reply.forgotten)
      aside(correlation, references.remember(actor, reference));
  }

  /** In a group the posted card is everybody's, and says nothing of an order. */
  async function confirmed(
    { incoming, actor, where, correlation }: Arrival,
    { serviceUrl }: InboundActivity,
  ) {
    if (where.scope !== 'personal' || serviceUrl === undefined) return;
    await orderCards
      .clicked(incoming, actor, { serviceUrl, conversation: where.conversation })
      .catch((error: unknown) => log.warn({ correlation, fault: faultOf(error) }, 'left undone'));
  }

  async function invoke(admitted: Known, correlation: string): Promise<Answer> {
    const { activity, actor } = admitted;
    const context = adapter.contextOf(activity);
    if (activity.name === 'adaptiveCard/action') {
      const incoming = clickOf(activity);
      if (incoming === 'malformed') return fault(400, 'BadRequest', 'The click holds no action.');
      if (incoming === 'not-supported')
        return fault(400, 'NotSupported', 'Only Action.Execute is known here.');
      const first = { ...arrivalOf(activity, incoming, actor, context, correlation), ...bySignIn(admitted) };
      const by = await clickedBy(admitted, first);
      if ('answer' in by) return by.answer;
      const now = by.signedIn ? bySignIn({ standing: { actor: by.actor, standing: 'in' } }) : {};
      const arrival = { ...first, ...now, actor: by.actor };
      // Before the order can end: whoever tells of its end must know which card it was confirmed on.
      await confirmed(arrival, activity);
      const ran = await turns.run(arrival);
      afterwards({ activity, actor: by.actor }, ran, correlation);
      turns.sent(ran, activity.replyToId);
      return clickAnswer(sized(ran));
    }
    if (activity.name === 'application/search') {
      const asked = search.safeParse(activity.value);
      if (!asked.success) return fault(400, 'BadRequest', 'The search names no dataset.');
      const incoming = { kind: 'no-words', what: 'empty' } as const;
      const arrival = {
        ...arrivalOf(activity, incoming, actor, context, correlation),
        ...bySignIn(admitted),
      };
      return choicesAnswer(await turns.choices(arrival, asked.data.dataset, asked.data.queryText));
    }
    if (activity.name === undefined) return fault(400, 'BadRequest', 'The invoke has no name.');
    if (!teams?.answers(activity.name)) return quietAnswer(activity.name);
    const unsaid = { kind: 'no-words', what: 'empty' } as const;
    const arrival = { ...arrivalOf(activity, unsaid, actor, context, correlation), ...bySignIn(admitted) };
    const { turn } = await turns.unspoken(arrival);
    return (await teams.answer(admitted, turn, correlation)) ?? quietAnswer(activity.name);
  }

  /** In a group others may press, and everybody's own sign-in counts for them alone. */
  async function clickedBy({ activity, actor, standing }: Known, arrival: Arrival): Promise<ClickedBy> {
    if (!teams?.signIn || !standing) return { actor };
    const { turn } = await turns.unspoken(arrival);
    return teams.signIn.clickedBy(activity, standing, turn.incoming, teams.wordsOf(turn));
  }

  function sized(ran: Ran): Ran {
    const { card } = ran.reply;
    if (!card || !teams) return ran;
    return { ...ran, reply: { ...ran.reply, card: cardInSize(card, teams.wordsOf(ran.turn)) } };
  }

  /** Taken out of a group, we still have the personal chats. */
  async function removed({ activity, actor }: Admitted): Promise<void> {
    await welcomes.forget(actor.tenant, welcomedPlace(activity));
    if (whereOf(activity).scope !== 'personal') return;
    await references.forget(actor.tenant, actor.person);
  }

  /** The answer to a message, a welcome, …: at most one activity. */
  async function answered(admitted: Known, correlation: string): Promise<Answered | undefined> {
    const { activity, actor } = admitted;
    if (removesUs(activity)) {
      await removed(admitted);
      return undefined;
    }
    const incoming = incomingOf(activity);
    if (!incoming) return undefined;
    if (addsUs(activity) && !(await welcomes.first(actor.tenant, welcomedPlace(activity)))) return undefined;
    const waiting = startTyping(activity);
    const arrival = {
      ...arrivalOf(activity, incoming, actor, adapter.contextOf(activity), correlation),
      ...bySignIn(admitted),
    };
    const asked = await teams?.signInAsked(
      admitted,
      arrival,
      async () => (await turns.unspoken(arrival)).turn,
    );
    if (asked) {
      waiting.stop();
      return { message: inAnswerTo(activity, asked, activity.locale ?? '') };
    }
    await confirmed(arrival, activity);
    const ran = await turns.run(arrival).finally(() => waiting.stop());
    afterwards(admitted, ran, correlation);
    if (ran.reply.signedOut) await teams?.signIn?.out(actor, activity);
    const { reply, turn } = ran;
    const out = teams
      ? wholeMessage(reply, turn, activity, teams.wordsOf(turn))
      : messageOf(reply, turn.where.scope);
    const beside = await teams?.signInBeside(admitted, turn);
    return {
      ran,
      message: inAnswerTo(activity, out, turn.locale),
      beside: beside && inAnswerTo(activity, beside, turn.locale),
    };
  }

  /** By expectReplies everything travels in the one answer: a sign of typing would arrive with it. */
  function startTyping(activity: InboundActivity): { stop(): void } {
    if (activity.deliveryMode === 'expectReplies') return { stop: () => undefined };
    const timer = setTimeout(() => {
      void delivery.typing(
        destinationOf(activity),
        inAnswerTo(activity, { type: 'typing' }, activity.locale ?? ''),
      );
    }, typingAfterMs);
    return { stop: () => clearTimeout(timer) };
  }

  return async function messages(call: Call): Promise<Answer> {
    const admitted = await admit(call);
    if ('status' in admitted) return admitted;
    const { activity } = admitted;
    const known = await knownOf(admitted);
    if (activity.type === 'invoke') return invoke(known, call.correlation);
    const answer = await answered(known, call.correlation);
    if (activity.deliveryMode === 'expectReplies')
      return {
        status: 200,
        body: { activities: answer ? [answer.message, ...(answer.beside ? [answer.beside] : [])] : [] },
      };
    if (answer) {
      const delivered = await delivery.send(
        { ...destinationOf(activity), replyTo: activity.id },
        answer.message,
      );
      if (answer.ran) turns.sent(answer.ran, delivered.kind === 'delivered' ? delivered.id : undefined);
      if (answer.beside) await delivery.send(destinationOf(activity), answer.beside);
    }
    return accepted;
  };
}
