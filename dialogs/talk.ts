/** Everything a turn has at hand: who speaks, in which words, what is remembered, and what shall be answered. */
import type { TurnContext } from 'botbuilder-core';
import type { About } from '../cards/about.ts';
import type { Card } from '../cards/card.ts';
import type { Deed } from '../cards/elements/buttons.ts';
import type { AnsweredView } from '../cards/out-of-turn.ts';
import type { Asking } from '../domain/actors.ts';
import type { CustomerSummary } from '../domain/customers.ts';
import type { Desk } from '../domain/desk.ts';
import type { ExportFile } from '../domain/exports.ts';
import type { Fault } from '../domain/faults.ts';
import type { Plain } from '../locales/own-words.ts';
import type { LocaleTag } from '../locales/tags.ts';
import type { Words } from '../locales/words.ts';
import type { Understand, Understood } from '../understanding/understand.ts';
import type { Answer } from './answers.ts';
import type { Chat, Focus, Memory } from './memory.ts';
import type { ConversationParts, Turn } from './turn.ts';
import type { Views } from './views.ts';

/** A card about to be shown. */
export type Shown = {
  readonly card: Card;
  /** The click that shows it again; cards that only end something have none. */
  readonly again?: Deed;
  /** What is spoken of from now on. */
  readonly focus?: Focus;
  /** Whom and what it asks about. */
  readonly about?: About;
  /** Looked at just now: offered again on the next greeting. */
  readonly recent?: CustomerSummary;
  /** Handed over besides, where the chat takes files. */
  readonly file?: ExportFile;
  /** Holds nothing that is one person's business. */
  readonly open?: boolean;
  /** Nothing is left to be done on it. */
  readonly settled?: boolean;
  /** It asks for one answer, and is done with once that is given in words. */
  readonly asks?: boolean;
};

export type Heard = {
  readonly text: string;
  readonly understood: Understood;
  /** A customer's name and hardly anything besides: "and Fabrikam?" */
  readonly elliptic: boolean;
  /** Why the customers' names were not at hand, where the sentence may have named one. */
  readonly blind?: Fault;
};

export type Talk = {
  readonly turn: Turn;
  readonly desk: Desk;
  readonly understand: Understand;
  readonly contact: string | undefined;
  readonly fourEyesAbove: number | undefined;
  readonly linkTo: ConversationParts['linkTo'];
  readonly memory: Memory;
  readonly chat: Chat;
  readonly views: Views;
  /** These two change together, when this turn chooses a language. */
  words: Words;
  asking: Asking;
  chosen?: LocaleTag;
  forgotten?: boolean;
  signedOut?: boolean;
  /** What the waiting question is to make its answer of: words, or what a click means. */
  heard?: Heard;
  given?: Answer;
  /** The waiting question found no answer in it. */
  unanswered: boolean;
  /** What the last card held before this turn: names for what was answered. */
  readonly before: Pick<Chat, 'asks' | 'about' | 'buttons' | 'offers' | 'question'>;
  /** The answer that the waiting question took. */
  taken?: Answer;
  /** Words answered the card before one's eyes, which says so from now on. */
  answered?: AnsweredView;
  /** Said above the next card. */
  notices: readonly Plain[];
  /** What is answered: the last one shown or said wins. */
  shown?: Shown | undefined;
  said?: Plain | undefined;
};

/** The last one shown is the one that is sent. */
export function show(talk: Talk, shown: Shown): void {
  talk.shown = shown;
  talk.said = undefined;
}

export function say(talk: Talk, text: Plain): void {
  talk.said = text;
  talk.shown = undefined;
}

/** Said above whatever is shown in the end. */
export function notice(talk: Talk, text: Plain): void {
  talk.notices = [...talk.notices, text];
}

export function isPersonal({ turn }: Talk): boolean {
  return turn.where.scope === 'personal';
}

/** A client that asks for a card by itself, or a view beside the conversation: nothing of what its reader is doing changes. */
export function isBeside({ incoming }: Turn): boolean {
  return incoming.kind === 'click' && (incoming.beside === true || incoming.action.verb === 'view.refresh');
}

const talkKey = Symbol('talk');

/** The SDK hands its dialogs a context, so the talk travels in it. */
export function bindTalk(context: TurnContext, talk: Talk): void {
  context.turnState.set(talkKey, talk);
}

export function talkOf(context: TurnContext): Talk {
  const talk: Talk | undefined = context.turnState.get(talkKey);
  if (!talk) throw new Error('a dialog runs inside a turn only');
  return talk;
}
