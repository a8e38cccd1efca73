/** From a Teams activity and who sent it to what a turn is run with. */
import type { TurnContext } from 'botbuilder-core';
import type { Incoming, Where } from '../../dialogs/turn.ts';
import type { Actor } from '../../domain/actors.ts';
import { clientOf, type InboundActivity } from '../turn/activity.ts';
import type { Arrival } from '../turn/run-turn.ts';

function scopeOf({ conversation }: InboundActivity): Where['scope'] {
  if (conversation?.conversationType === 'channel') return 'channel';
  return conversation?.conversationType === 'groupChat' || conversation?.isGroup ? 'group' : 'personal';
}

export function whereOf(activity: InboundActivity): Where {
  const { channelData, conversation } = activity;
  const title = channelData?.channel?.name ?? channelData?.team?.name ?? conversation?.name;
  const platform = clientOf(activity)?.platform?.toLowerCase();
  return {
    scope: scopeOf(activity),
    platform: platform === 'ios' || platform === 'android' ? 'mobile' : 'desktop',
    channel: activity.channelId === 'msteams' ? 'msteams' : 'other',
    conversation: activity.conversation?.id ?? '',
    member: activity.from?.id ?? '',
    ...(title ? { title } : {}),
  };
}

export function arrivalOf(
  activity: InboundActivity,
  incoming: Incoming,
  actor: Actor,
  context: TurnContext,
  correlation: string,
): Arrival {
  const client = clientOf(activity);
  return {
    context,
    incoming,
    actor,
    where: whereOf(activity),
    correlation,
    hints: {
      locale: activity.locale,
      clientLocale: client?.locale,
      timeZone: activity.localTimezone,
      clientTimeZone: client?.timezone,
    },
  };
}
