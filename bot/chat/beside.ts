/** What is done beside the answer of a turn: other messages brought up to date, and where to find the person later. */
import type { Turn } from '../../dialogs/turn.ts';
import { faultOf, type Log } from '../log.ts';
import type { OrderCards } from '../proactive/order-cards.ts';
import type { Teams } from '../teams/open-teams.ts';
import type { InboundActivity } from '../turn/activity.ts';
import type { Arrival, Ran } from '../turn/run-turn.ts';
import { cardMessage } from './activity-out.ts';
import type { Admitted } from './admission.ts';
import type { Delivery } from './delivery.ts';
import { destinationOf } from './desk-adapter.ts';
import { type References, referenceOf } from './references.ts';

export type BesideParts = {
  readonly delivery: Delivery;
  readonly references: References;
  readonly orderCards: OrderCards;
  readonly teams?: Teams | undefined;
  readonly log: Log;
};

/** A client that only asks for its card again leaves what was posted: changing it would make every client ask anew. */
function changesSomething({ incoming }: Turn): boolean {
  return incoming.kind !== 'click' || incoming.action.verb !== 'view.refresh';
}

export function besideTheAnswer({ delivery, references, orderCards, teams, log }: BesideParts) {
  /** What fails here changes nothing of the answer. */
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

  return { afterwards, confirmed };
}

export type Beside = ReturnType<typeof besideTheAnswer>;
