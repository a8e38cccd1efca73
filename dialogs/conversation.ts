/** The whole conversation, whichever door it comes through: one turn in, one message out, and what is remembered between. */
import type { TurnContext } from 'botbuilder-core';
import { withNotice } from '../cards/notice.ts';
import { scanToldCard } from '../cards/portfolio/scan.ts';
import type { Origin } from '../domain/actors.ts';
import type { FixedKey } from '../locales/message-types.ts';
import { outside, type Plain } from '../locales/own-words.ts';
import { type Words, wordsFor } from '../locales/words.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import { choicesFor } from './choices.ts';
import { click } from './clicking.ts';
import { deliver } from './delivering.ts';
import { hear } from './hearing.ts';
import { orderCardFor } from './journeys/order.ts';
import { type Chat, freshChat, memoryIn } from './memory.ts';
import { allJourneys, type Running, running } from './running.ts';
import { bindTalk, isBeside, say, type Talk } from './talk.ts';
import type { Conversation, ConversationParts, Reply, Turn } from './turn.ts';
import { viewsIn } from './views.ts';

export function openConversation(parts: ConversationParts): Conversation {
  const { desk, storage, contact, fourEyesAbove, linkTo } = parts;
  const journeys = allJourneys();
  const memories = memoryIn(storage);
  const views = viewsIn(storage);
  const understand = createUnderstanding();
  const wordsOf = ({ locale, timeZone }: Pick<Turn, 'locale' | 'timeZone'>) =>
    wordsFor(locale, timeZone, desk.productOf);

  /** All that the turn needs, read once at its beginning. */
  async function openTalk(turn: Turn): Promise<Talk> {
    const memory = await memories.load(turn.asking.actor);
    const { conversation } = turn.where;
    const held = memory.chats.get(conversation) ?? freshChat();
    const chat: Chat = isBeside(turn) ? freshChat() : held;
    memory.chats.set(conversation, chat);
    const words = wordsOf(turn);
    const { asking } = turn;
    return {
      ...{ turn, desk, understand, contact, fourEyesAbove, linkTo, memory, chat, views, words, asking },
      before: {
        ...{ asks: chat.asks, about: chat.about, buttons: chat.buttons, offers: chat.offers },
        question: held.question,
      },
      unanswered: false,
      notices: [],
    };
  }

  /** Written once, when the answer is ready: a turn that breaks leaves the record as it was. */
  async function keep(talk: Talk): Promise<void> {
    const { actor } = talk.asking;
    if (talk.forgotten) await memories.forget(actor);
    else if (!isBeside(talk.turn)) await memories.save(actor, talk.memory);
  }

  return {
    async turn(context: TurnContext, turn: Turn): Promise<Reply> {
      const talk = await openTalk(turn);
      bindTalk(context, talk);
      talk.chat.usedAt = Date.now();
      await converse(talk, running(journeys, context, talk));
      const reply = await deliver(talk);
      await keep(talk);
      return reply;
    },

    async aboutOrder(order, asking, locale, timeZone) {
      const words = wordsOf({ locale, timeZone });
      const drawn = orderCardFor(order, { words, asking, fourEyesAbove });
      // Whoever is told alone of what was begun among others is told where that was.
      const card = order.origin ? withNotice(drawn, originOf(order.origin, words)) : drawn;
      return {
        card,
        summary: card.fallbackText.split('\n').join(' · '),
        // As where it is shown in a turn: it can be linked to, and asked for again as it then is.
        again: { verb: 'order.show', order: order.id },
        about: { order: order.id },
      };
    },

    async aboutScan(scan, locale, timeZone) {
      const card = scanToldCard({ scan }, wordsOf({ locale, timeZone }));
      return { card, summary: card.fallbackText.split('\n').join(' · ') };
    },

    async choices(turn, dataset, query) {
      const { recent } = await memories.load(turn.asking.actor);
      return choicesFor(desk, turn, wordsOf(turn), dataset, query, recent);
    },
  };
}

function originOf({ scope, name }: Origin, words: Words): Plain {
  return name === undefined
    ? words.say(`notices.${scope}`)
    : words.say(`notices.${scope}Named`, { name: outside(name, 80) });
}

/** What came was no sentence: what is said instead. */
const unread = {
  attachment: 'talk.attachment',
  edited: 'talk.edited',
  empty: 'talk.empty',
} as const satisfies Readonly<Record<Extract<Turn['incoming'], { kind: 'no-words' }>['what'], FixedKey>>;

/** What came in decides who deals with it. */
async function converse(talk: Talk, run: Running): Promise<void> {
  const { incoming } = talk.turn;
  const { words, chat } = talk;
  switch (incoming.kind) {
    case 'text':
      return incoming.text.trim() === ''
        ? say(talk, words.say('talk.empty'))
        : hear(incoming.text, talk, run);
    case 'click':
      if (incoming.card) chat.openCard = incoming.card;
      chat.asked = undefined;
      return follow(await click(incoming.action, talk, run), talk, run);
    case 'unreadable-click':
      return run.glance({ journey: 'page', wish: { page: 'unreadable' } });
    case 'arrived':
      return arrive(incoming, run);
    case 'no-words':
      return say(talk, words.say(unread[incoming.what]));
    default:
      return incoming satisfies never;
  }
}

/** A click may say: what was said before, once more. */
async function follow(again: string | undefined, talk: Talk, run: Running): Promise<void> {
  if (again !== undefined) await hear(again, talk, run);
}

/** A link leads to its customer, order or file; otherwise it is first contact. */
function arrive({ customer, order, file }: Extract<Turn['incoming'], { kind: 'arrived' }>, run: Running) {
  if (file) return run.begin({ journey: 'file', wish: { file } });
  // One that leads nowhere is said to, and is not taken for a click on an old card.
  if (order) return run.begin({ journey: 'status', wish: { reference: order } });
  if (customer) return run.begin({ journey: 'subscriptions', wish: { customer, offset: 0 } });
  return run.glance({ journey: 'page', wish: { page: 'welcome' } });
}
