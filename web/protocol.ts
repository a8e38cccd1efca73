/**
 * What the page and `/api/chat` say to each other. Types only, so that both sides hold to one sheet.
 *
 * `POST /api/chat` takes an `Utterance` and answers a `Reply`; `GET /api/chat/events?conversation=…` is an endless
 * `text/event-stream` of `Later` items, read by fetch so that the tab's token can travel in a header.
 * In local mode the person is named by `person`; otherwise by `Authorization: Bearer <tab token>`.
 */

/** The part of a Bot Framework activity that the page shows. */
export type ShownActivity = {
  /** What a person wrote has the id of the turn it was written in, so that the page knows its own words again. */
  readonly id: string;
  readonly type: 'message' | 'typing';
  readonly text?: string;
  readonly textFormat?: 'plain' | 'markdown';
  readonly from: 'person' | 'desk';
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly cards?: readonly object[];
  readonly suggestedActions?: Suggestions;
  /** What shows its card again, in whatever language is then in force; sent back as any button of a card is. */
  readonly again?: Again;
  /** What its card is about, for a link that leads there. */
  readonly about?: About;
};

/** A card that takes another's place. */
export type ShownCard = Pick<ShownActivity, 'suggestedActions' | 'again' | 'about'> & {
  readonly card: object;
};

export type Suggestions = readonly { readonly title: string; readonly value: string }[];
export type Again = { readonly verb: string };
export type About = { readonly customer?: string; readonly order?: string };

/** What can be looked at beside the conversation. Each shows one card, and nothing of it is remembered. */
export const views = ['approvals', 'history', 'portfolio'] as const;
export type ViewName = (typeof views)[number];

/** What a place cannot do, each said in the page's own words. */
export type Lack = 'localMode' | 'noBot' | 'noNotices';

/** A button's own data, and what the inputs hold, by their ids. */
export type Fields = Readonly<Record<string, unknown>>;

export type Utterance = {
  /** Made by the page, kept in the tab's session; the server binds it to the person. */
  readonly conversation: string;
  /** Local mode only: the `aadObjectId` of one of the three local people, or of anybody else. */
  readonly person?: string;
  /** Teams' or the browser's language; an explicit choice made in the chat wins over it. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Made by the page and the same when the page sends this again, so that the server acts on it once. */
  readonly turn?: string;
} & (
  | {
      readonly kind: 'open';
      readonly customer?: string;
      readonly order?: string;
      readonly file?: string;
      /** Opens that view instead, perhaps of one customer; the conversation stays as it is. */
      readonly view?: ViewName;
    }
  | { readonly kind: 'message'; readonly text: string }
  /**
   * `card` is the id of the activity that carried the card; without one the answer is a new message of the conversation.
   * `data` includes what the inputs hold.
   */
  | {
      readonly kind: 'action';
      readonly card?: string;
      /** Pressed in a view, and answered there. */
      readonly view?: ViewName;
      readonly verb: string;
      readonly data: Fields;
      /** Automatic: the page shows a card anew, and whatever its reader is doing goes on undisturbed. */
      readonly trigger?: 'manual' | 'automatic';
    }
  /** The language picker of the page: an explicit choice, as the card's `language.set` is. */
  | { readonly kind: 'language'; readonly tag: string }
  | { readonly kind: 'search'; readonly dataset: string; readonly query: string; readonly data?: Fields }
);

export type Reply = {
  /** New messages, in order. On `open`: the conversation so far, or the welcome. */
  readonly activities: readonly ShownActivity[];
  /** The answer to an action: the card that takes the place of the one clicked, or words. */
  readonly answer?:
    | ({ readonly kind: 'card' } & ShownCard)
    | { readonly kind: 'words'; readonly text: string }
    | { readonly kind: 'refused'; readonly text: string };
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  /** The language now in force and the words of the page in it. */
  readonly locale: string;
  readonly words: PageWords;
  /** Who this is and what they may do, for the header. */
  readonly reader: { readonly name: string; readonly role: 'admin' | 'sales' | 'helpdesk' | 'none' };
  /** Present in local mode: the people the page may speak as. */
  readonly people?: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** What this deployment lacks for this reader. */
  readonly lacks?: readonly Lack[];
  /** How many orders wait for an approval that this reader may give; left out for who may give none. */
  readonly waiting?: number;
};

/**
 * The body of an answer that is not 200, where there is one. 401 makes the page fetch a tab token and ask again; on
 * 429 and 503 it waits for `Retry-After` and keeps the text. The message is shown as it is, in the language it names;
 * one that names none is not shown.
 */
export type Refused = { readonly message: string; readonly locale: string; readonly words?: PageWords };

/** The page's own words by `PageWord` (words.ts); all of them come from the server. */
export type PageWords = Readonly<Record<string, string>>;

/** What arrives without having been asked for. */
export type Later =
  | { readonly kind: 'activity'; readonly activity: ShownActivity }
  | { readonly kind: 'replace'; readonly id: string; readonly activity: ShownActivity }
  | { readonly kind: 'delete'; readonly id: string }
  /** So many orders now wait for an approval. */
  | { readonly kind: 'waiting'; readonly count: number };
