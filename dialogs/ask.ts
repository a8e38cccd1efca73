/** The one question dialog: shows the card that asks, and takes a click or words for the same answer. */
import { Dialog, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { isSettledByAnswer } from './answered.ts';
import type { Question } from './memory.ts';
import { readAnswer } from './reading.ts';
import { type Shown, show, talkOf } from './talk.ts';

export type Asked = { readonly question: Question; readonly shown: Shown };

export class Ask extends Dialog<Asked> {
  override async beginDialog(dc: DialogContext, asked?: Asked): Promise<DialogTurnResult> {
    if (!asked) throw new Error('a question needs something to ask');
    const talk = talkOf(dc.context);
    talk.chat.question = asked.question;
    talk.chat.aside = false;
    show(talk, { ...asked.shown, asks: isSettledByAnswer(asked.question) });
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const answer = talk.given ?? readAnswer(talk);
    if (!answer) {
      talk.unanswered = true;
      return Dialog.EndOfTurn;
    }
    talk.chat.question = undefined;
    talk.taken = answer;
    return dc.endDialog(answer);
  }
}
