/** Dialogs of Teams: the page's lists as windows, and what comes back from a window, which is never more than a name of something. */
import { z } from 'zod';
import { type WindowName, windowTitles } from '../../cards/teams/in-window.ts';
import type { Conversation } from '../../dialogs/turn.ts';
import type { Asking } from '../../domain/actors.ts';
import type { Desk } from '../../domain/desk.ts';
import { type CustomerId, id, type SubscriptionId } from '../../domain/ids.ts';
import { outside } from '../../locales/own-words.ts';
import type { Answer } from '../http-types.ts';
import { cardDialog, dialogSaying, pageDialog } from './dialog-answers.ts';
import type { FeedbackKeeper } from './feedback.ts';
import { type AnswersInvoke, type Invoked, nothing } from './invoked.ts';

const fetched = z.object({
  data: z.object({ dialog: z.enum(['history', 'approvals', 'portfolio'] satisfies WindowName[]) }),
});
/** Of whatever is longer, or no text, there is nothing. */
const name = z.string().min(1).max(200).optional().catch(undefined);
const typed = z.string().max(2000).optional().catch(undefined);
const sent = z.object({
  data: z.looseObject({
    /** Everything else is read anew under these names. */
    order: name,
    customer: name,
    subscription: name,
    feedback: z.literal(true).optional().catch(undefined),
    reaction: z.enum(['like', 'dislike']).optional().catch(undefined),
    note: typed,
  }),
});

export type DialogsParts = {
  readonly url: string;
  readonly desk: Pick<Desk, 'order' | 'customer' | 'holdings'>;
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
    return pageDialog(words.say(windowTitles[dialog]), `${url}/?view=${dialog}`);
  };

  const submit: AnswersInvoke = async (invoked) => {
    const { turn, words, activity } = invoked;
    const data = sent.safeParse(activity.value).data?.data;
    if (data?.feedback) {
      await feedback.keep(invoked, data.reaction, data.note);
      return nothing;
    }
    if (data?.order === undefined) {
      if (data?.customer === undefined) return nothing;
      const subscription = data.subscription && id('subscription', data.subscription);
      return chosen(invoked, id('customer', data.customer), subscription || undefined);
    }
    const order = await desk.order(turn.asking, id('order', data.order));
    const reply = order && (await conversation.aboutOrder(order, turn.asking, turn.locale, turn.timeZone));
    return reply?.card
      ? cardDialog(words.say('mine.title'), reply.card)
      : dialogSaying(words.say('teams.notThere'));
  };

  /** Chosen in the window, and answered in the chat beneath it, which it closes. */
  async function chosen(
    { turn, words, post }: Invoked,
    customer: CustomerId,
    subscription: SubscriptionId | undefined,
  ): Promise<Answer> {
    if (!(await isThere(turn.asking, customer, subscription)))
      return dialogSaying(words.say('teams.notThere'));
    const { reply, arrived } = await post(
      subscription
        ? { verb: 'subscription.open', customer, subscription }
        : { verb: 'customer.pick', customer },
    );
    if (arrived) return nothing;
    // A chat that takes no message now: read in the window, it is not lost.
    return reply.card
      ? cardDialog(words.say('glossary.subscriptions'), reply.card)
      : dialogSaying(outside(reply.text ?? reply.summary));
  }

  /** Only what Partner Center says is not there is not: when it says nothing, the chat tells so. */
  async function isThere(
    asking: Asking,
    customer: CustomerId,
    subscription: SubscriptionId | undefined,
  ): Promise<boolean> {
    if (subscription === undefined) {
      const found = await desk.customer(asking, customer);
      return found.ok || found.fault.kind !== 'not-found';
    }
    const held = await desk.holdings(asking, customer);
    return held.ok
      ? held.value.subscriptions.some((each) => each.id === subscription)
      : held.fault.kind !== 'not-found';
  }

  return { fetch, submit };
}
