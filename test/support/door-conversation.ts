/** Straight into the conversation, by the Bot Framework's own test adapter. */
import { TestAdapter, type TurnContext } from 'botbuilder';
import { readAction } from '../../cards/actions.ts';
import { openConversation } from '../../dialogs/conversation.ts';
import type { Conversation, ConversationParts, Incoming, Reply, Turn, Where } from '../../dialogs/turn.ts';
import type { Role } from '../../domain/actors.ts';
import { id } from '../../domain/ids.ts';
import { type LocaleTag, resolveLocale } from '../../locales/tags.ts';
import { type Door, type Fields, type Got, type Person, people, pressOf } from './door.ts';
import type { RealDesk } from './real-desk.ts';

export type Direct = Door & {
  /** Anything a door may bring in. */
  send(incoming: Incoming): Promise<Reply>;
  /** A click with this very data, whatever any card says. */
  post(data: Fields, more?: { readonly automatic?: boolean }): Promise<Reply>;
  readonly turnOf: (incoming: Incoming) => Turn;
  /** The same person after the process was started anew. */
  restarted(): Direct;
};

export type Speaker = {
  readonly person?: Person | string;
  readonly role?: Role;
  readonly locale?: string;
  readonly chosen?: boolean;
  readonly conversation?: string;
  readonly scope?: Where['scope'];
  readonly tenant?: string;
  readonly channel?: Where['channel'];
  readonly openCard?: string;
  readonly opensWindows?: boolean;
};

export function directDoor(
  real: RealDesk,
  speaker: Speaker = {},
  more: Partial<ConversationParts> = {},
  conversation: Conversation = openConversation({ desk: real.desk, storage: real.storage, ...more }),
): Direct {
  const { person = 'admin', scope = 'personal', tenant = 'local', channel = 'msteams' } = speaker;
  const known = person in people ? people[person as Person] : person;
  const role = speaker.role ?? (person in people ? (person as Role) : 'admin');
  const chat = speaker.conversation ?? `chat of ${known}`;
  let locale = (resolveLocale(speaker.locale ?? 'en-US') ?? 'en-US') as LocaleTag;
  let chosen = speaker.chosen ?? false;

  const turnOf = (incoming: Incoming): Turn => ({
    incoming,
    asking: {
      actor: {
        tenant: id('tenant', tenant),
        person: id('person', known),
        name: `Person ${known.slice(-2)}`,
        role,
      },
      correlationId: crypto.randomUUID(),
      locale,
      channel,
      credential: 'partner',
    },
    locale,
    localeChosen: chosen,
    timeZone: 'Asia/Shanghai',
    ...(speaker.openCard ? { openCard: speaker.openCard } : {}),
    ...(speaker.opensWindows ? { opensWindows: true } : {}),
    where: { scope, platform: 'desktop', channel, conversation: chat, member: `29:${known}` },
  });

  async function send(incoming: Incoming): Promise<Reply> {
    let reply: Reply | undefined;
    const adapter = new TestAdapter(async (context: TurnContext) => {
      reply = await conversation.turn(context, turnOf(incoming));
    });
    await adapter.receiveActivity({ type: 'message', text: incoming.kind === 'text' ? incoming.text : '' });
    if (!reply) throw new Error('the turn gave no reply');
    if (reply.chosenLocale) {
      locale = reply.chosenLocale;
      chosen = true;
    }
    return reply;
  }

  const got = ({ card, text }: Reply): Got =>
    card ? { card: card as unknown as Fields } : { text: text ?? '' };

  async function post(data: Fields, { automatic = false } = {}): Promise<Reply> {
    const action = readAction(data);
    return send(action ? { kind: 'click', action, automatic, card: 'a card' } : { kind: 'unreadable-click' });
  }

  return {
    send,
    post,
    turnOf,
    restarted: () => directDoor(real, { ...speaker, locale, chosen, conversation: chat }, more),
    say: async (text) => got(await send({ kind: 'text', text })),
    click: async (card, verb, inputs, which) => got(await post(pressOf(card, verb, inputs, which))),
  };
}
