/** Invokes: a click, a search while typing, and whatever Teams asks for besides. Each is answered in the response itself. */
import type { Answer } from '../http-types.ts';
import { cardInSize } from '../teams/message-size.ts';
import type { Teams } from '../teams/open-teams.ts';
import type { ClickedBy } from '../teams/sign-in/clicks.ts';
import { clickOf } from '../turn/incoming.ts';
import type { Arrival, Ran } from '../turn/run-turn.ts';
import { arrivalOf } from './arrival.ts';
import { choicesAnswer, clickAnswer, fault, quietAnswer } from './invoke-answers.ts';
import { bySignIn, type Known } from './known.ts';
import { type PostingParts, posting } from './posting.ts';
import { search } from './search.ts';

export type InvokingParts = PostingParts & { readonly teams?: Teams | undefined };

/** No words were said; who asks and in which language counts all the same. */
const unsaid = { kind: 'no-words', what: 'empty' } as const;

export function invoking(parts: InvokingParts) {
  const { adapter, turns, beside, teams } = parts;
  const post = teams && posting(parts, teams);

  async function clicked(admitted: Known, correlation: string): Promise<Answer> {
    const { activity, actor } = admitted;
    const incoming = clickOf(activity);
    if (incoming === 'malformed') return fault(400, 'BadRequest', 'The click holds no action.');
    if (incoming === 'not-supported') return fault(400, 'NotSupported', 'Only Action.Execute is known here.');
    const context = adapter.contextOf(activity);
    const first = {
      ...arrivalOf(activity, incoming, actor, context, correlation),
      ...bySignIn(teams, admitted),
    };
    const by = await clickedBy(admitted, first);
    if ('answer' in by) return by.answer;
    const now = by.signedIn ? bySignIn(teams, { standing: { actor: by.actor, standing: 'in' } }) : {};
    const arrival = { ...first, ...now, actor: by.actor };
    // Before the order can end: whoever tells of its end must know which card it was confirmed on.
    await beside.confirmed(arrival, activity);
    const ran = await turns.run(arrival);
    beside.afterwards({ activity, actor: by.actor }, ran, correlation);
    turns.sent(ran, activity.replyToId);
    return clickAnswer(sized(ran));
  }

  /** In a group others may press, and everybody's own sign-in counts for them alone. */
  async function clickedBy({ activity, actor, standing }: Known, arrival: Arrival): Promise<ClickedBy> {
    if (!teams?.signIn || !standing) return { actor };
    const { turn } = await turns.unspoken(arrival);
    return teams.signIn.clickedBy(activity, standing, turn.incoming, teams.wordsOf(turn));
  }

  function sized(ran: Ran): Ran {
    const { card } = ran.reply;
    if (!card || !teams) return ran;
    return { ...ran, reply: { ...ran.reply, card: cardInSize(card, teams.wordsOf(ran.turn)) } };
  }

  async function searched(value: unknown, arrival: Arrival): Promise<Answer> {
    const asked = search.safeParse(value);
    if (!asked.success) return fault(400, 'BadRequest', 'The search names no dataset.');
    return choicesAnswer(await turns.choices(arrival, asked.data.dataset, asked.data.queryText));
  }

  return async function invoke(admitted: Known, correlation: string): Promise<Answer> {
    const { activity, actor } = admitted;
    const { name } = activity;
    if (name === undefined) return fault(400, 'BadRequest', 'The invoke has no name.');
    if (name === 'adaptiveCard/action') return clicked(admitted, correlation);
    const context = adapter.contextOf(activity);
    const arrival = {
      ...arrivalOf(activity, unsaid, actor, context, correlation),
      ...bySignIn(teams, admitted),
    };
    if (name === 'application/search') return searched(activity.value, arrival);
    if (!teams?.answers(name) || !post) return quietAnswer(name);
    const { turn } = await turns.unspoken(arrival);
    const answer = await teams.answer(admitted, turn, correlation, (deed) =>
      post(admitted, deed, correlation),
    );
    return answer ?? quietAnswer(name);
  };
}
