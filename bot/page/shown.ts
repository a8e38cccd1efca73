/** From a reply to what the page shows of it. */
import { randomUUID } from 'node:crypto';
import type { Reply } from '../../dialogs/turn.ts';
import type { ShownActivity } from '../../web/protocol.ts';

export function newId(): string {
  return randomUUID();
}

export function shownReply(reply: Reply, id = newId()): ShownActivity {
  return {
    id,
    type: 'message',
    from: 'desk',
    timestamp: new Date().toISOString(),
    ...(reply.card
      ? { cards: [reply.card] }
      : { text: reply.text ?? reply.summary, textFormat: 'plain' as const }),
    ...shownBeside(reply),
  };
}

/** What goes with a card or with words, whether they are new or stand in another's place. */
export function shownBeside({
  suggestions = [],
  again,
  about,
}: Reply): Pick<ShownActivity, 'suggestedActions' | 'again' | 'about'> {
  return {
    ...(suggestions.length > 0
      ? { suggestedActions: suggestions.map((title) => ({ title, value: title })) }
      : {}),
    ...(again ? { again } : {}),
    ...(about ? { about } : {}),
  };
}

export function shownWords(text: string, id = newId()): ShownActivity {
  return {
    id,
    type: 'message',
    from: 'person',
    timestamp: new Date().toISOString(),
    text,
    textFormat: 'plain',
  };
}
