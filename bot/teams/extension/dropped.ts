/** What the extension puts into a conversation: redacted for everybody, and shown to whom it belongs when their client asks. */

import type { Deed } from '../../../cards/elements/buttons.ts';
import { redactedCard } from '../../../cards/out-of-turn.ts';
import type { Views } from '../../../dialogs/views.ts';
import type { Invoked } from '../invoked.ts';

export async function dropped(views: Views, { turn, words }: Invoked, shows: Deed) {
  const { tenant, person } = turn.asking.actor;
  const { member } = turn.where;
  const view = await views.keep(tenant, { owner: person, member, shows, settled: false });
  return redactedCard({ refresh: { view, userIds: [member] } }, words);
}
