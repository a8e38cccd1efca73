/** The one message of a turn, with what Teams adds to it: who brought us, thumbs, and never more than fits. */
import type { Activity } from 'botbuilder';
import type { Reply, Turn } from '../../dialogs/turn.ts';
import type { Words } from '../../locales/words.ts';
import { cardMessage, messageOf } from '../chat/activity-out.ts';
import type { InboundActivity } from '../turn/activity.ts';
import { addsUs } from '../turn/incoming.ts';
import { addedBy } from './added-by.ts';
import { consentMessage } from './files/messages.ts';
import { inSize } from './message-size.ts';

export function wholeMessage(
  reply: Reply,
  turn: Turn,
  activity: InboundActivity,
  words: Words,
): Partial<Activity> {
  // One message: what the card would say stands in the question, and what follows has the link.
  if (reply.file) return consentMessage(reply.file, words);
  const message = messageOf(reply, turn.where.scope);
  const welcomesGroup = addsUs(activity) && turn.where.scope !== 'personal' && reply.card;
  const whole = welcomesGroup
    ? { ...message, ...cardMessage(addedBy(reply.card, activity, words), reply.summary) }
    : { ...message, ...thumbsFor(turn) };
  return inSize(whole, words);
}

/** Thumbs stand under what was said in answer to a person's own words. */
function thumbsFor({ incoming, where }: Turn): Partial<Activity> {
  if (incoming.kind !== 'text' || where.scope !== 'personal' || where.channel !== 'msteams') return {};
  return { channelData: { feedbackLoop: { type: 'default' } } };
}
