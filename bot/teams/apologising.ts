/** A bug in answering an invoke, told where that kind of invoke shows something, with a reference. */
import { outside } from '../../locales/own-words.ts';
import type { Answer } from '../http-types.ts';
import { dialogSaying } from './dialog-answers.ts';
import { sentence } from './extension/results.ts';
import { nothing } from './invoked.ts';

const opensDialog = /^task\/|Task$|^composeExtension\/submitAction$/;

export function apologising(invoke: string, text: string): Answer {
  const said = outside(text, 500);
  if (opensDialog.test(invoke)) return dialogSaying(said);
  return invoke.startsWith('composeExtension/') ? sentence(said) : nothing;
}
