/** Says only that it is there; the conversation proper takes its place. */
import type { Conversation, Reply } from '../dialogs/turn.ts';
import type { LocaleTag } from '../locales/tags.ts';
import { wordsFor } from '../locales/words.ts';

function asking(locale: LocaleTag): Reply {
  const text = wordsFor(locale).say('talk.whichCustomer');
  return { text, summary: text };
}

export const interimConversation: Conversation = {
  turn: async (_context, { locale }) => asking(locale),
  aboutOrder: async (_order, _reader, locale) => asking(locale),
  choices: async () => [],
};
