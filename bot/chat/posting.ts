/** What was chosen in a window, answered in the chat: one new message, as a press whose card takes no answer gets one. */
import { readAction } from '../../cards/actions.ts';
import type { Deed } from '../../cards/elements/buttons.ts';
import type { Posted } from '../teams/invoked.ts';
import type { Teams } from '../teams/open-teams.ts';
import { wholeMessage } from '../teams/whole-message.ts';
import type { Turns } from '../turn/run-turn.ts';
import { inAnswerTo } from './activity-out.ts';
import { arrivalOf } from './arrival.ts';
import type { Beside } from './beside.ts';
import type { Delivery } from './delivery.ts';
import { type DeskAdapter, destinationOf } from './desk-adapter.ts';
import { bySignIn, type Known } from './known.ts';

export type PostingParts = {
  readonly adapter: DeskAdapter;
  readonly turns: Turns;
  readonly beside: Beside;
  readonly delivery: Delivery;
};

export function posting({ adapter, turns, beside, delivery }: PostingParts, teams: Teams) {
  return async function post(admitted: Known, deed: Deed, correlation: string): Promise<Posted> {
    const { activity, actor } = admitted;
    const action = readAction(deed);
    if (!action) throw new Error(`${deed.verb} is no action`);
    const incoming = { kind: 'click', action, automatic: false } as const;
    const ran = await turns.run({
      ...arrivalOf(activity, incoming, actor, adapter.contextOf(activity), correlation),
      ...bySignIn(teams, admitted),
    });
    beside.afterwards(admitted, ran, correlation);
    const { reply, turn } = ran;
    const message = wholeMessage(reply, turn, activity, teams.wordsOf(turn));
    const delivered = await delivery.send(
      destinationOf(activity),
      inAnswerTo(activity, message, turn.locale),
    );
    const arrived = delivered.kind === 'delivered';
    turns.sent(ran, arrived ? delivered.id : undefined);
    return { reply, arrived };
  };
}
