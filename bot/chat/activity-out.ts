/** From a reply to the one activity that carries it. */
import type { Activity } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import type { Reply, Where } from '../../dialogs/turn.ts';
import type { InboundActivity } from '../turn/activity.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

export function attachmentOf(card: Card) {
  return { contentType: adaptiveCard, content: card };
}

export function cardMessage(card: Card, summary: string): Partial<Activity> {
  return { type: 'message', summary, attachments: [attachmentOf(card)] };
}

/** In a group everybody gets the redacted card; by its refresh the person gets their own. */
export function messageOf(reply: Reply, scope: Where['scope']): Partial<Activity> {
  const card = reply.redacted && scope !== 'personal' ? reply.redacted.card : reply.card;
  const suggestions = scope === 'personal' ? reply.suggestions : undefined;
  return {
    type: 'message',
    summary: reply.summary,
    inputHint: 'acceptingInput',
    // With a card, text would be split off by Teams into a message of its own.
    ...(card ? { attachments: [attachmentOf(card)] } : { text: reply.text ?? '', textFormat: 'plain' }),
    ...(suggestions && suggestions.length > 0
      ? {
          suggestedActions: {
            to: [],
            actions: suggestions.map((title) => ({ type: 'imBack', title, value: title })),
          },
        }
      : {}),
  };
}

/** Addressed back to where the activity came from. */
export function inAnswerTo(
  activity: InboundActivity,
  message: Partial<Activity>,
  locale: string,
): Partial<Activity> {
  const { conversation, recipient, from, channelId, serviceUrl, id } = activity;
  return {
    ...message,
    locale,
    ...(channelId ? { channelId } : {}),
    ...(serviceUrl ? { serviceUrl } : {}),
    ...(id ? { replyToId: id } : {}),
    conversation: conversation as never,
    from: recipient as never,
    recipient: from as never,
  };
}
