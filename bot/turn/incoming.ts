/** From an activity to what the conversation is told. What concerns nobody gives undefined. */
import { readAction } from '../../cards/actions.ts';
import type { Incoming } from '../../dialogs/turn.ts';
import type { InboundActivity } from './activity.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only our own mention goes; a colleague who is mentioned is part of what was said. */
function withoutOurMention({ text = '', entities, recipient }: InboundActivity): string {
  const ours = entities?.filter(
    (entity) => entity.type === 'mention' && entity.mentioned?.id === recipient?.id,
  );
  const without = (ours ?? []).reduce(
    (said, { text: mention }) => (mention ? said.replaceAll(mention, ' ') : said),
    text,
  );
  return without.replaceAll('&nbsp;', ' ').trim();
}

/** Teams adds the message once more as HTML; that is no attachment of the person's. */
function hasAttachment({ attachments }: InboundActivity): boolean {
  return attachments?.some(({ contentType }) => contentType !== 'text/html') ?? false;
}

/** `Action.Submit`, the fallback of every button: the same data, as the value of a message. */
function submitted({ value, replyToId }: InboundActivity): Incoming {
  const action = readAction(value);
  if (!action) return { kind: 'unreadable-click' };
  return { kind: 'click', action, automatic: false, ...(replyToId ? { card: replyToId } : {}) };
}

function saidOf(activity: InboundActivity): Incoming {
  const { value } = activity;
  const text = withoutOurMention(activity);
  if (isFields(value) && ('verb' in value || text === '')) return submitted(activity);
  if (text !== '') return { kind: 'text', text };
  return { kind: 'no-words', what: hasAttachment(activity) ? 'attachment' : 'empty' };
}

/** First contact is when we ourselves are added; members who join later are not greeted one by one. */
export function addsUs({ type, action, membersAdded, recipient }: InboundActivity): boolean {
  if (type === 'installationUpdate') return action === 'add' || action === 'add-upgrade';
  const us = recipient?.id;
  return (
    type === 'conversationUpdate' && us !== undefined && (membersAdded ?? []).some(({ id }) => id === us)
  );
}

/** `remove-upgrade` is half of a new version's arrival: we stay, and `add-upgrade` is no second first contact. */
export function removesUs({ type, action, membersRemoved, recipient }: InboundActivity): boolean {
  if (type === 'installationUpdate') return action === 'remove';
  const us = recipient?.id;
  return (
    type === 'conversationUpdate' && us !== undefined && (membersRemoved ?? []).some(({ id }) => id === us)
  );
}

export function incomingOf(activity: InboundActivity): Incoming | undefined {
  if (activity.type === 'message') return saidOf(activity);
  if (addsUs(activity)) return { kind: 'arrived' };
  if (activity.type === 'messageUpdate' && activity.channelData?.eventType === 'editMessage')
    return { kind: 'no-words', what: 'edited' };
  return undefined;
}

/** A click on a card: `adaptiveCard/action`. A shape that is none gives the code the protocol has for it. */
export function clickOf({ value, replyToId }: InboundActivity): Incoming | 'malformed' | 'not-supported' {
  const action = isFields(value) ? value.action : undefined;
  if (!isFields(value) || !isFields(action)) return 'malformed';
  if (action.type !== 'Action.Execute') return 'not-supported';
  const verb = action.verb;
  const read = readAction(action.data, typeof verb === 'string' ? verb : undefined);
  if (!read) return { kind: 'unreadable-click' };
  const automatic = value.trigger === 'automatic';
  return { kind: 'click', action: read, automatic, ...(replyToId ? { card: replyToId } : {}) };
}
