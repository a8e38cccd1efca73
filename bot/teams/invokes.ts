/** Each invoke's name and who answers it. What is not here the door answers itself, or says that nobody knows it. */

import type { Storage } from 'botbuilder-core';
import { memoryIn } from '../../dialogs/memory.ts';
import type { Conversation } from '../../dialogs/turn.ts';
import { type Views, viewsIn } from '../../dialogs/views.ts';
import type { Desk } from '../../domain/desk.ts';
import type { Metrics } from '../metrics.ts';
import { teamsDialogs } from './dialogs.ts';
import { choosing } from './extension/dropped.ts';
import { explainThis } from './extension/explain-this.ts';
import { ownLinks } from './extension/links.ts';
import { extensionSearch } from './extension/search.ts';
import { signingBySearch } from './extension/signing.ts';
import { feedbackKeeper } from './feedback.ts';
import type { FileConsents } from './files/consents.ts';
import type { AnswersInvoke } from './invoked.ts';
import type { ChatSignIn } from './sign-in/open-sign-in.ts';

export type InvokesParts = {
  readonly url: string;
  readonly desk: Desk;
  readonly conversation: Pick<Conversation, 'aboutOrder'>;
  readonly storage: Storage;
  readonly metrics: Metrics;
  readonly signIn: ChatSignIn | undefined;
  readonly files: FileConsents;
};

export function invokesByName(parts: InvokesParts): ReadonlyMap<string, AnswersInvoke> {
  const { url, desk, conversation, storage, metrics, signIn, files } = parts;
  const views: Views = viewsIn(storage);
  const feedback = feedbackKeeper({ storage, metrics });
  const dialogs = teamsDialogs({ url, desk, conversation, feedback });
  const memories = memoryIn(storage);
  const search = extensionSearch(desk, async ({ asking }) => (await memories.load(asking.actor)).recent);
  const links = ownLinks(url, views);
  const explain = explainThis(desk);
  const signing = signIn && signingBySearch(signIn);
  return new Map<string, AnswersInvoke>([
    ['task/fetch', dialogs.fetch],
    ['task/submit', dialogs.submit],
    ['task/complete', dialogs.submit],
    ['message/submitAction', feedback.submitted],
    ['message/fetchTask', feedback.form],
    ['fileConsent/invoke', files.answered],
    ['composeExtension/query', async (invoked) => (await signing?.(invoked)) ?? search(invoked)],
    ['composeExtension/selectItem', choosing(views)],
    ['composeExtension/fetchTask', explain.fetch],
    ['composeExtension/submitAction', explain.submit],
    ['composeExtension/queryLink', links.known],
    ['composeExtension/anonymousQueryLink', links.anonymous],
    ...(signIn
      ? ([
          ['signin/tokenExchange', signIn.invokes.tokenExchange],
          ['signin/verifyState', signIn.invokes.verifyState],
          ['signin/failure', signIn.invokes.failed],
        ] as const)
      : []),
  ]);
}
