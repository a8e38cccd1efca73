/** A card that asks for itself again: for whom, and which one. At most 60 people, and only those named see a view of their own. */
import type { Card } from './card.ts';
import type { Button } from './elements/buttons.ts';

export type Refreshing = { readonly view: string; readonly userIds: readonly string[] };

export function refreshOf({ view, userIds }: Refreshing): NonNullable<Card['refresh']> {
  return { action: refreshAction(view), userIds: userIds.slice(0, 60) };
}

// Nobody presses it, so it has no words and nothing to fall back to.
function refreshAction(view: string): Button {
  return { type: 'Action.Execute', verb: 'view.refresh', data: { verb: 'view.refresh', view } };
}
