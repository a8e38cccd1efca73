/** Signing in and out by the search box: the same words as in the chat, and the same sign-in. Nobody needs it to search. */
import { z } from 'zod';
import { outside } from '../../../locales/own-words.ts';
import { manifestWordsByTag } from '../../../teams/words.ts';
import type { Answer } from '../../http-types.ts';
import type { Invoked } from '../invoked.ts';
import { welcomeIn } from '../sign-in/invokes.ts';
import type { ChatSignIn } from '../sign-in/open-sign-in.ts';
import { sentence } from './results.ts';

const asked = z.looseObject({
  parameters: z.array(z.looseObject({ value: z.string() })).catch([]),
  /** The code, when the client comes back from signing in. */
  state: z.string().min(1).max(500).optional().catch(undefined),
});

const wayOut = new Set(
  Object.values(manifestWordsByTag).map(({ commands }) => commands.signOut.title.toLowerCase()),
);

/** Undefined: neither, so it is a search. */
export function signingBySearch(signIn: ChatSignIn) {
  return async function signing({ activity, turn, words }: Invoked): Promise<Answer | undefined> {
    const { parameters, state } = asked.safeParse(activity.value).data ?? { parameters: [] };
    const { actor } = turn.asking;
    if (state !== undefined) {
      const known = await signIn.byCode(actor, activity, state);
      const again = { words: words.say('signIn.button') };
      return sentence(known ? outside(welcomeIn(known, words), 300) : words.say('signIn.failed', again));
    }
    const typed = parameters[0]?.value.trim().toLowerCase() ?? '';
    if (wayOut.has(typed)) {
      await signIn.out(actor, activity);
      return sentence(words.say('signIn.signedOut', { words: words.say('signIn.button') }));
    }
    return signIn.isWished(typed) ? authentication(await signIn.link(actor, activity), words) : undefined;
  };
}

function authentication(link: string | undefined, words: Invoked['words']): Answer {
  if (link === undefined) return sentence(words.say('signIn.unavailable'));
  const action = { type: 'openUrl', value: link, title: words.say('signIn.button') };
  return {
    status: 200,
    body: { composeExtension: { type: 'auth', suggestedActions: { actions: [action] } } },
  };
}
