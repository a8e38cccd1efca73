/** An invoke with all that answering it needs: who asks, in which language, where. */
import type { Deed } from '../../cards/elements/buttons.ts';
import type { Reply, Turn } from '../../dialogs/turn.ts';
import type { Words } from '../../locales/words.ts';
import type { Answer } from '../http-types.ts';
import type { InboundActivity } from '../turn/activity.ts';

export type Invoked = {
  readonly activity: InboundActivity;
  readonly turn: Turn;
  readonly words: Words;
  readonly correlation: string;
  /** Answers it in the chat, as if that had been pressed there. */
  readonly post: (deed: Deed) => Promise<Posted>;
};

export type Posted = { readonly reply: Reply; readonly arrived: boolean };

export type AnswersInvoke = (invoked: Invoked) => Promise<Answer>;

export const nothing: Answer = { status: 200, body: {} };
