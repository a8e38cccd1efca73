/** Links that somebody pastes: ours unfold to a card that shows itself to whom it belongs; everybody else's are left alone. */
import { z } from 'zod';
import type { Deed } from '../../../cards/elements/buttons.ts';
import { linkCard } from '../../../cards/teams/link.ts';
import type { Views } from '../../../dialogs/views.ts';
import type { AnswersInvoke } from '../invoked.ts';
import { dropped } from './dropped.ts';
import { nothingToShow, oneCard } from './results.ts';

const pasted = z.object({ url: z.string().max(4000) });

function ourLink(value: unknown, ownUrl: string): URL | undefined {
  const read = pasted.safeParse(value).data;
  const url = read && URL.parse(read.url);
  return url && url.origin === new URL(ownUrl).origin ? url : undefined;
}

/** What the page would open at; the same names as in its address. */
function shownBy(link: URL): Deed | undefined {
  const customer = link.searchParams.get('customer');
  if (customer) return { verb: 'subscriptions.show', customer: customer.slice(0, 200) };
  const order = link.searchParams.get('order');
  return order ? { verb: 'order.show', order: order.slice(0, 200) } : undefined;
}

export function ownLinks(ownUrl: string, views: Views) {
  const known: AnswersInvoke = async (invoked) => {
    const link = ourLink(invoked.activity.value, ownUrl);
    if (!link) return nothingToShow;
    const title = invoked.words.say('teams.linkTitle');
    const shows = shownBy(link);
    return oneCard(
      shows ? await dropped(views, invoked, shows) : linkCard(invoked.words),
      title,
      invoked.words,
    );
  };

  /** For people who have not got the app: nothing is read and nothing is kept. */
  const anonymous: AnswersInvoke = async ({ activity, words }) =>
    ourLink(activity.value, ownUrl)
      ? oneCard(linkCard(words), words.say('teams.linkTitle'), words)
      : nothingToShow;

  return { known, anonymous };
}
