/** `POST /api/messages`: what Teams and other channels talk to. */
import type { Activity } from 'botbuilder';
import type { Answer, Call } from '../http-types.ts';
import { faultOf, type Log } from '../log.ts';
import type { OrderCards } from '../proactive/order-cards.ts';
import type { InboundActivity } from '../turn/activity.ts';
import { addsUs, clickOf, incomingOf, removesUs } from '../turn/incoming.ts';
import type { Arrival, Ran, Turns } from '../turn/run-turn.ts';
import { cardMessage, inAnswerTo, messageOf } from './activity-out.ts';
import { type AdmissionParts, type Admitted, admission } from './admission.ts';
import { arrivalOf } from './arrival.ts';
import type { Delivery } from './delivery.ts';
import { destinationOf } from './desk-adapter.ts';
import { choicesAnswer, clickAnswer, fault, quietAnswer } from './invoke-answers.ts';
import { type References, referenceOf } from './references.ts';
import { search } from './search.ts';
import type { Welcomes } from './welcomed.ts';

export type MessagesParts = AdmissionParts & {
  readonly turns: Turns;
  readonly delivery: Delivery;
  readonly references: References;
  readonly welcomes: Welcomes;
  readonly orderCards: OrderCards;
  readonly log: Log;
};

/** People are told that work goes on before they wonder. */
const typingAfterMs = 1500;

type Answered = { readonly ran: Ran; readonly message: Partial<Activity> };

const accepted: Answer = { status: 200 };

export function messagesDoor(parts: MessagesParts) {
  const { adapter, turns, delivery, references, welcomes, orderCards, log } = parts;
  const admit = admission(parts);

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
    // What others see of a click in a group is the posted card, redacted.
    if (
      activity.type === 'invoke' &&
      reply.redacted &&
      !reply.redacted.keepPosted &&
      turn.where.scope !== 'personal' &&
      activity.replyToId
    )
      aside(
        correlation,
        delivery.update(destination, activity.replyToId, cardMessage(reply.redacted.card, reply.summary)),
      );
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

  async function invoke(admitted: Admitted, correlation: string): Promise<Answer> {
    const { activity, actor } = admitted;
    const context = adapter.contextOf(activity);
    if (activity.name === 'adaptiveCard/action') {
      const incoming = clickOf(activity);
      if (incoming === 'malformed') return fault(400, 'BadRequest', 'The click holds no action.');
      if (incoming === 'not-supported')
        return fault(400, 'NotSupported', 'Only Action.Execute is known here.');
      const arrival = arrivalOf(activity, incoming, actor, context, correlation);
      await confirmed(arrival, activity);
      const ran = await turns.run(arrival);
      afterwards(admitted, ran, correlation);
      turns.sent(ran, activity.replyToId);
      return clickAnswer(ran);
    }
    if (activity.name === 'application/search') {
      const asked = search.safeParse(activity.value);
      if (!asked.success) return fault(400, 'BadRequest', 'The search names no dataset.');
      const incoming = { kind: 'no-words', what: 'empty' } as const;
      const arrival = arrivalOf(activity, incoming, actor, context, correlation);
      return choicesAnswer(await turns.choices(arrival, asked.data.dataset, asked.data.queryText));
    }
    if (activity.name === undefined) return fault(400, 'BadRequest', 'The invoke has no name.');
    return quietAnswer(activity.name);
  }

  async function removed({ activity, actor }: Admitted): Promise<void> {
    await welcomes.forget(actor.tenant, activity.conversation?.id ?? '');
    await references.forget(actor.tenant, actor.person);
  }

  /** The answer to a message, a welcome, …: at most one activity. */
  async function answered(admitted: Admitted, correlation: string): Promise<Answered | undefined> {
    const { activity, actor } = admitted;
    if (removesUs(activity)) {
      await removed(admitted);
      return undefined;
    }
    const incoming = incomingOf(activity);
    if (!incoming) return undefined;
    if (addsUs(activity) && !(await welcomes.first(actor.tenant, activity.conversation?.id ?? '')))
      return undefined;
    const waiting = startTyping(activity);
    const arrival = arrivalOf(activity, incoming, actor, adapter.contextOf(activity), correlation);
    await confirmed(arrival, activity);
    const ran = await turns.run(arrival).finally(() => waiting.stop());
    afterwards(admitted, ran, correlation);
    const message = messageOf(ran.reply, ran.turn.where.scope);
    return { ran, message: inAnswerTo(activity, message, ran.turn.locale) };
  }

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
    if (activity.type === 'invoke') return invoke(admitted, call.correlation);
    const answer = await answered(admitted, call.correlation);
    if (activity.deliveryMode === 'expectReplies')
      return { status: 200, body: { activities: answer ? [answer.message] : [] } };
    if (answer) {
      const delivered = await delivery.send(
        { ...destinationOf(activity), replyTo: activity.id },
        answer.message,
      );
      turns.sent(answer.ran, delivered.kind === 'delivered' ? delivered.id : undefined);
    }
    return accepted;
  };
}
