/** Dialogs of Teams: the page's lists as windows, and what comes back from a window, which is never more than a name of something. */
import { z } from 'zod';
import type { Conversation } from '../../dialogs/turn.ts';
import type { Desk } from '../../domain/desk.ts';
import { id } from '../../domain/ids.ts';
import type { FixedKey } from '../../locales/message-types.ts';
import { cardDialog, dialogSaying, pageDialog } from './dialog-answers.ts';
import type { FeedbackKeeper } from './feedback.ts';
import { type AnswersInvoke, nothing } from './invoked.ts';

/** What a button may ask to be opened; any other name opens nothing. */
const windows = {
  history: 'history.title',
  approvals: 'approvals.title',
  portfolio: 'mean.portfolio_scan',
} as const satisfies Readonly<Record<string, FixedKey>>;

const fetched = z.object({ data: z.object({ dialog: z.enum(['history', 'approvals', 'portfolio']) }) });
const typed = z.string().max(2000).optional().catch(undefined);
const sent = z.object({
  data: z.looseObject({
    /** Everything else is read anew under this name. */
    order: z.string().min(1).max(200).optional().catch(undefined),
    feedback: z.literal(true).optional().catch(undefined),
    reaction: z.enum(['like', 'dislike']).optional().catch(undefined),
    note: typed,
  }),
});

export type DialogsParts = {
  readonly url: string;
  readonly desk: Pick<Desk, 'order'>;
  readonly conversation: Pick<Conversation, 'aboutOrder'>;
  readonly feedback: FeedbackKeeper;
};

export function teamsDialogs({ url, desk, conversation, feedback }: DialogsParts) {
  const fetch: AnswersInvoke = async ({ activity, words }) => {
    const read = fetched.safeParse(activity.value);
    if (!read.success) return dialogSaying(words.say('teams.notThere'));
    // Teams opens https only, and only what the manifest names.
    if (!url.startsWith('https://')) return dialogSaying(words.say('teams.needsHttps'));
    const { dialog } = read.data.data;
    return pageDialog(words.say(windows[dialog]), `${url}/?view=${dialog}`);
  };

  const submit: AnswersInvoke = async (invoked) => {
    const { turn, words, activity } = invoked;
    const data = sent.safeParse(activity.value).data?.data;
    if (data?.feedback) {
      await feedback.keep(invoked, data.reaction, data.note);
      return nothing;
    }
    if (data?.order === undefined) return nothing;
    const order = await desk.order(turn.asking, id('order', data.order));
    const reply = order && (await conversation.aboutOrder(order, turn.asking, turn.locale, turn.timeZone));
    return reply?.card
      ? cardDialog(words.say('mine.title'), reply.card)
      : dialogSaying(words.say('teams.notThere'));
  };

  return { fetch, submit };
}
