/** The seam between the process and the conversation: what a turn brings, and what it leaves to be shown. */
import type { Storage, TurnContext } from 'botbuilder-core';
import type { CardAction } from '../cards/actions.ts';
import type { Card } from '../cards/card.ts';
import type { Deed } from '../cards/elements/buttons.ts';
import type { ExportLink } from '../cards/exports/export-card.ts';
import type { Asking } from '../domain/actors.ts';
import type { Desk } from '../domain/desk.ts';
import type { ExportFile } from '../domain/exports.ts';
import type { CustomerId, ExportId, OrderId } from '../domain/ids.ts';
import type { Order } from '../domain/orders/order.ts';
import type { Scan } from '../domain/portfolio/scan.ts';
import type { LocaleTag } from '../locales/tags.ts';

/** What came in, whichever door it came through. */
export type Incoming =
  /** Cleaned of the bot's own mention; may be empty, huge or nonsense. */
  | { readonly kind: 'text'; readonly text: string }
  /** `card` is the activity that carried the card; `automatic` is a client's own refresh. */
  | {
      readonly kind: 'click';
      readonly action: CardAction;
      readonly card?: string;
      readonly automatic: boolean;
      /** Beside the conversation, in a view of the page or to show a card anew: it disturbs nothing there, and nothing of it is remembered. */
      readonly beside?: boolean;
    }
  /** A click that is none of ours: edited, foreign, of an unknown verb. */
  | { readonly kind: 'unreadable-click' }
  /** First contact: installed, added to a group, or the page opened; perhaps by a link to a customer, an order or a file. */
  | {
      readonly kind: 'arrived';
      readonly customer?: CustomerId;
      readonly order?: OrderId;
      readonly file?: ExportId;
    }
  | { readonly kind: 'no-words'; readonly what: 'attachment' | 'edited' | 'empty' };

export type Where = {
  /** A channel or group is read by others: what is one person's business is posted redacted there. */
  readonly scope: 'personal' | 'group' | 'channel';
  readonly platform: 'desktop' | 'mobile';
  readonly channel: 'msteams' | 'page' | 'other';
  readonly conversation: string;
  /** What the channel or group is called, where the chat tells it. */
  readonly title?: string;
  /** The person's id in this conversation (`from.id`), for a card's refresh. */
  readonly member: string;
};

export type Turn = {
  readonly incoming: Incoming;
  readonly asking: Asking;
  readonly locale: LocaleTag;
  /** Whether the person chose the language explicitly; only then it is stored. */
  readonly localeChosen: boolean;
  readonly timeZone: string;
  readonly where: Where;
  /** Signed in to this chat with their own account, and so can sign out. */
  readonly signedIn?: boolean;
  /** This chat can hand over a file, once the person agrees. */
  readonly takesFiles?: boolean;
  /** This chat can show the page in a window. */
  readonly opensWindows?: boolean;
  /** The activity of the last card sent to this chat, where the process knows it: words may answer it. */
  readonly openCard?: string;
};

/** Exactly one a turn. A click's card takes the place of the card clicked; words answer in words. */
export type Reply = {
  readonly card?: Card;
  readonly text?: string;
  /** For the preview in notifications: a whole sentence, without names in a group. */
  readonly summary: string;
  /** The click that shows this card again. */
  readonly again?: Deed;
  /** What the card is about, for a link that leads there. */
  readonly about?: { readonly customer?: CustomerId; readonly order?: OrderId };
  /** Words to offer for the next message, in personal chats only. */
  readonly suggestions?: readonly string[];
  /** The face that the last open card gets, when words answered it; shown best-effort. */
  readonly answered?: { readonly activity: string; readonly card: Card };
  /**
   * In a group: the redacted card for everybody, by whose refresh the person sees their own. A click puts it in
   * place of the posted card, unless that card is nobody's own and stays as it is (`keepPosted`).
   */
  readonly redacted?: { readonly card: Card; readonly view: string; readonly keepPosted?: boolean };
  /** To be handed over by the chat, where it takes files; the card beside it says all the same. */
  readonly file?: ExportFile;
  /** The language from now on, when this turn chose one. */
  readonly chosenLocale?: LocaleTag;
  /** The person asked to be forgotten: the process, too, drops what it keeps of them. */
  readonly forgotten?: boolean;
  /** The person wants to be signed out of this chat: the process does it. */
  readonly signedOut?: boolean;
};

/** `dialogs/conversation.ts` makes it; both doors call it. */
export type Conversation = {
  /** Runs one turn; what is to be remembered is stored before it answers. */
  turn(context: TurnContext, turn: Turn): Promise<Reply>;
  /** What a proactive message about an order shows to a person. */
  aboutOrder(order: Order, reader: Turn['asking'], locale: LocaleTag, timeZone: string): Promise<Reply>;
  /** What is told when a check of all customers has ended. */
  aboutScan(scan: Scan, locale: LocaleTag, timeZone: string): Promise<Reply>;
  /** Choices for a typeahead: at most 15, the last one saying that there are more. */
  choices(turn: Turn, dataset: string, query: string): Promise<readonly { title: string; value: string }[]>;
};

export type ConversationParts = {
  readonly desk: Desk;
  /** Keeps one record a person, and whose each card is that was posted in a group. */
  readonly storage: Storage;
  /** Whom to turn to, as a person of the house would say it. */
  readonly contact?: string;
  /** Where somebody in that place opens a file of theirs. */
  readonly linkTo?: (file: ExportFile, where: Where) => ExportLink | undefined;
  /** Orders above so many licences need a second person; the desk enforces it, the cards say it. */
  readonly fourEyesAbove?: number;
};
