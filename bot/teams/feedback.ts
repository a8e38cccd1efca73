/** Thumbs and comments, kept for the team without a name: what was meant counts, not who said it. */
import { randomUUID } from 'node:crypto';
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import { feedbackCard } from '../../cards/teams/feedback.ts';
import { outside } from '../../locales/own-words.ts';
import type { Metrics } from '../metrics.ts';
import { keyOf } from '../turn/preferences.ts';
import { cardDialog } from './dialog-answers.ts';
import { type AnswersInvoke, type Invoked, nothing } from './invoked.ts';

const longestComment = 1000;
const reaction = z.enum(['like', 'dislike']).optional().catch(undefined);
const typed = z.string().optional().catch(undefined);

/** Teams' own form sends `{"feedbackText": …}` as text within the JSON; our form sends its input. */
const comment = z.object({ feedbackText: typed, note: typed }).catch({});
const given = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction, feedback: z.unknown().optional() }),
});
const asked = z
  .object({ data: z.object({ actionValue: z.object({ reaction }) }) })
  .catch({ data: { actionValue: { reaction: undefined } } });

export type FeedbackParts = { readonly storage: Storage; readonly metrics: Metrics };

export function feedbackKeeper({ storage, metrics }: FeedbackParts) {
  async function keep(
    { turn }: Invoked,
    reacted: z.infer<typeof reaction>,
    text: string | undefined,
  ): Promise<void> {
    const { asking, locale, where } = turn;
    metrics.feedback.inc({ reaction: reacted ?? 'none' });
    const said = outside(text ?? '', longestComment);
    await storage.write({
      [keyOf('feedback', asking.actor.tenant, randomUUID())]: {
        at: new Date().toISOString(),
        locale,
        scope: where.scope,
        ...(reacted ? { reaction: reacted } : {}),
        ...(said ? { comment: said } : {}),
      },
    });
  }

  const submitted: AnswersInvoke = async (invoked) => {
    const read = given.safeParse(invoked.activity.value).data;
    if (read) {
      const { feedbackText, note } = comment.parse(parsed(read.actionValue.feedback));
      await keep(invoked, read.actionValue.reaction, feedbackText ?? note);
    }
    return nothing;
  };

  const form: AnswersInvoke = async ({ activity, words }) => {
    const { reaction: reacted } = asked.parse(activity.value).data.actionValue;
    return cardDialog(words.say('feedback.title'), feedbackCard(reacted, words));
  };

  return { submitted, form, keep };
}

export type FeedbackKeeper = ReturnType<typeof feedbackKeeper>;

function parsed(feedback: unknown): unknown {
  if (typeof feedback !== 'string') return feedback;
  try {
    return JSON.parse(feedback);
  } catch {
    return { feedbackText: feedback };
  }
}
