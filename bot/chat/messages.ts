/** `POST /api/messages`: what Teams and other channels talk to. */
import type { Activity } from 'botbuilder';
import type { Answer, Call } from '../http-types.ts';
import { wholeMessage } from '../teams/whole-message.ts';
import { addsUs, incomingOf, removesUs } from '../turn/incoming.ts';
import type { Ran, Turns } from '../turn/run-turn.ts';
import { inAnswerTo, messageOf } from './activity-out.ts';
import { type AdmissionParts, type Admitted, admission } from './admission.ts';
import { arrivalOf, whereOf } from './arrival.ts';
import { type BesideParts, besideTheAnswer } from './beside.ts';
import { destinationOf } from './desk-adapter.ts';
import { invoking } from './invoking.ts';
import { bySignIn, type Known, knownOf } from './known.ts';
import { startTyping } from './typing.ts';
import { type Welcomes, welcomedPlace } from './welcomed.ts';

export type MessagesParts = AdmissionParts &
  BesideParts & {
    readonly turns: Turns;
    readonly welcomes: Welcomes;
  };

type Answered = {
  readonly ran?: Ran | undefined;
  readonly message: Partial<Activity>;
  /** A client that can sign its person in silently shows nothing of it. */
  readonly beside?: Partial<Activity> | undefined;
};

const accepted: Answer = { status: 200 };

export function messagesDoor(parts: MessagesParts) {
  const { adapter, turns, delivery, references, welcomes, teams } = parts;
  const admit = admission(parts);
  const beside = besideTheAnswer(parts);
  const invoke = invoking({ adapter, turns, beside, delivery, teams });

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
    const waiting = startTyping(delivery, activity);
    const arrival = {
      ...arrivalOf(activity, incoming, actor, adapter.contextOf(activity), correlation),
      ...bySignIn(teams, admitted),
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
    await beside.confirmed(arrival, activity);
    const ran = await turns.run(arrival).finally(() => waiting.stop());
    beside.afterwards(admitted, ran, correlation);
    if (ran.reply.signedOut) await teams?.signIn?.out(actor, activity);
    const { reply, turn } = ran;
    const out = teams
      ? wholeMessage(reply, turn, activity, teams.wordsOf(turn))
      : messageOf(reply, turn.where.scope);
    const invitation = await teams?.signInBeside(admitted, turn);
    return {
      ran,
      message: inAnswerTo(activity, out, turn.locale),
      beside: invitation && inAnswerTo(activity, invitation, turn.locale),
    };
  }

  return async function messages(call: Call): Promise<Answer> {
    const admitted = await admit(call);
    if ('status' in admitted) return admitted;
    const { activity } = admitted;
    const known = await knownOf(teams, admitted);
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
