/** What the extension puts into a conversation: redacted for everybody, and shown to whom it belongs when their client asks. */
import { z } from 'zod';
import type { Deed } from '../../../cards/elements/buttons.ts';
import { redactedCard } from '../../../cards/out-of-turn.ts';
import type { Views } from '../../../dialogs/views.ts';
import type { AnswersInvoke, Invoked } from '../invoked.ts';
import { nothingToShow, oneCard } from './results.ts';

const text = z.string().min(1).max(200);
const chosen = z.object({ customer: text, subscription: text.optional().catch(undefined) });

export async function dropped(views: Views, { turn, words }: Invoked, shows: Deed) {
  const { tenant, person } = turn.asking.actor;
  const { member } = turn.where;
  const view = await views.keep(tenant, { owner: person, member, shows, settled: false });
  return redactedCard({ refresh: { view, userIds: [member] } }, words);
}

/** One of the things found was chosen. */
export function choosing(views: Views): AnswersInvoke {
  return async (invoked) => {
    const read = chosen.safeParse(invoked.activity.value);
    if (!read.success) return nothingToShow;
    const { customer, subscription } = read.data;
    const card = await dropped(
      views,
      invoked,
      subscription
        ? { verb: 'subscription.open', customer, subscription }
        : { verb: 'subscriptions.show', customer },
    );
    return oneCard(card, invoked.words.say('redacted.title'), invoked.words);
  };
}
