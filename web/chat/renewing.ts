/** Cards that are shown anew where they stand, beside whatever else is going on: nothing is said, and nothing waits for it. */
import type { Act } from '../card/draw-card.ts';
import type { Ask, Outcome } from '../server/ask.ts';
import type { Composer } from './composer.ts';
import type { CardPlace } from './message.ts';
import type { Session } from './session.ts';
import type { Thread } from './thread.ts';

export type Renewing = ReturnType<typeof renewing>;

export function renewing(ask: Ask, session: Session, thread: Thread, composer: Composer) {
  function askFor({ message }: CardPlace, { verb, data }: Act): Promise<Outcome> {
    return ask({ ...session.turn(), kind: 'action', card: message, verb, data, trigger: 'automatic' });
  }

  return {
    /** What cannot be had now is asked for later; whoever reads need not know. */
    async card(place: CardPlace, act: Act): Promise<void> {
      const outcome = await askFor(place, act);
      if (outcome.kind !== 'reply') thread.slot(place)?.unrenewed();
      else if (outcome.reply.answer?.kind === 'card') thread.renewCard(place, outcome.reply.answer);
    },
    /** Orders that may have been decided on by somebody else: a card must not offer what is done already. */
    async approvals(): Promise<void> {
      for (const { place, again } of thread.awaitingApproval())
        await this.card(place, { kind: 'act', verb: again.verb, data: again });
    },
    /** What is before the reader's eyes, in the language now in force; what was said before stays as it was said. */
    async inNewLanguage(): Promise<void> {
      for (const { place, again } of thread.shownAgain()) {
        const outcome = await askFor(place, { kind: 'act', verb: again.verb, data: again });
        if (outcome.kind !== 'reply' || outcome.reply.answer?.kind !== 'card') continue;
        thread.renewCard(place, outcome.reply.answer);
        composer.suggest(outcome.reply.answer.suggestedActions);
      }
    },
  };
}
