/** The protocol's forms for a dialog of Teams: it opens, goes on, or says one thing. */
import type { Card } from '../../cards/card.ts';
import { forDialog } from '../../cards/teams/for-dialog.ts';
import type { Plain } from '../../locales/own-words.ts';
import { attachmentOf } from '../chat/activity-out.ts';
import type { Answer } from '../http-types.ts';

export function cardDialog(title: Plain, card: Card): Answer {
  return going({ title, height: 'medium', width: 'medium', card: attachmentOf(forDialog(card)) });
}

export function pageDialog(title: Plain, url: string): Answer {
  return going({ title, height: 'large', width: 'large', url, fallbackUrl: url });
}

export function dialogSaying(text: Plain): Answer {
  return { status: 200, body: { task: { type: 'message', value: text } } };
}

function going(value: object): Answer {
  return { status: 200, body: { task: { type: 'continue', value } } };
}
