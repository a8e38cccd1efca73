/** How a card that changes by itself asks for itself anew: under a name that says whose it is and what shows it. */
import type { Deed } from '../cards/elements/buttons.ts';
import type { Refreshing } from '../cards/refreshing.ts';
import type { Talk } from './talk.ts';

/** Undefined where nobody's client could ask. */
export async function refreshingFor(
  shows: Deed,
  { turn, views, asking }: Talk,
): Promise<Refreshing | undefined> {
  const { member } = turn.where;
  if (member === '') return undefined;
  const { incoming } = turn;
  const { tenant, person } = asking.actor;
  // Asked for by itself it keeps its name: one that is looked at for hours leaves no trail of them.
  if (incoming.kind === 'click' && incoming.action.verb === 'view.refresh')
    return { view: incoming.action.view, userIds: [member] };
  const view = await views.keep(tenant, { owner: person, member, shows, settled: false });
  return { view, userIds: [member] };
}
