/** The form behind a thumb: a comment, sent to the team and to nobody else. */
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { textInput } from '../elements/inputs.ts';
import { heading } from '../elements/text.ts';
import { submitInDialog } from './for-dialog.ts';

export function feedbackCard(reaction: string | undefined, words: Words): Card {
  const title = words.say('feedback.title');
  return cardOf(words, {
    gist: [title],
    body: [
      heading(title),
      textInput('note', words.say('feedback.label'), words.say('common.textTooLong'), { many: true }),
    ],
    buttons: [
      submitInDialog(words.say('feedback.send'), { feedback: true, ...(reaction ? { reaction } : {}) }),
    ],
  });
}
