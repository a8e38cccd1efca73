/** Invokes as Teams sends them; a test states only the difference. */
import { aMessage } from '../../support/activities.ts';

export function anInvoke(name: string, value: unknown, difference: Record<string, unknown> = {}) {
  const { deliveryMode: _, text: __, id: ___, ...rest } = aMessage('');
  return { ...rest, id: 'i1', type: 'invoke', name, value, locale: 'en-US', ...difference };
}

/** "Explain this", chosen on a message with that text. */
export function onMessage(content: string) {
  return {
    commandId: 'explainThis',
    commandContext: 'message',
    messagePayload: { id: '1', messageType: 'message', body: { contentType: 'html', content } },
  };
}

export function aSearch(commandId: string, typed: string, queryOptions: object = { skip: 0, count: 25 }) {
  return { commandId, parameters: [{ name: 'query', value: typed }], queryOptions };
}

/** Everything that can be read in it, wherever it stands. */
export function allText(value: unknown): string {
  return JSON.stringify(value);
}
