/** Activities as Teams sends them; a test states only the difference. */

export function aMessage(text: string, difference: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'm1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    text,
    locale: 'de-DE',
    localTimezone: 'Europe/Berlin',
    from: { id: '29:one', aadObjectId: '00000000-0000-4000-8000-0000000000b1', name: 'Lee Gu' },
    recipient: { id: '28:desk', name: 'Upgrade Desk' },
    conversation: { id: 'conversation-1', conversationType: 'personal' },
    ...difference,
  };
}

export function aClick(data: unknown, difference: Record<string, unknown> = {}): Record<string, unknown> {
  const verb = typeof data === 'object' && data !== null && 'verb' in data ? data.verb : undefined;
  const { deliveryMode: _, text: __, ...rest } = aMessage('');
  return {
    ...rest,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...difference,
  };
}
