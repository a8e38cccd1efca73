/** `signin/…`: what clients send while their person signs in. Here the code is the HTTP status: that is what they look at. */
import { z } from 'zod';
import type { Actor } from '../../../domain/actors.ts';
import { outside } from '../../../locales/own-words.ts';
import type { Words } from '../../../locales/words.ts';
import type { Answer } from '../../http-types.ts';
import type { Log } from '../../log.ts';
import { type AnswersInvoke, type Invoked, nothing } from '../invoked.ts';
import type { Once } from '../once.ts';
import type { SignIn } from './sign-in.ts';

const exchanged = z.object({
  id: z.string().min(1).max(500),
  connectionName: z.string().max(200),
  token: z.string().min(1).max(50_000),
});
const verified = z.object({ state: z.string().min(1).max(500) });
const failure = z.object({ code: z.string().max(100).catch('unknown') }).catch({ code: 'unknown' });

/** Every client that a person is signed in with sends the same exchange; within this time it is the same one. */
const sameExchangeMs = 60 * 60_000;

export type SignInInvokesParts = {
  readonly signIn: SignIn;
  readonly connection: string;
  readonly once: Once;
  readonly log: Log;
  /** Said in the chat, beside the answer, which clients do not show. */
  readonly tell: (invoked: Invoked, text: string) => void;
};

export function signInInvokes({ signIn, connection, once, log, tell }: SignInInvokesParts) {
  const tokenExchange: AnswersInvoke = async ({ activity, turn }) => {
    const read = exchanged.safeParse(activity.value).data;
    if (!read) return { status: 400, body: { failureDetail: 'The exchange holds no token.' } };
    const { id, connectionName, token } = read;
    const refuse = (failureDetail: string): Answer => ({
      status: 412,
      body: { id, connectionName, failureDetail },
    });
    if (connectionName !== connection) return refuse('The connection is not ours.');
    const same = [activity.channelId ?? '', activity.conversation?.id ?? '', id];
    if (!(await once.first('token-exchange', same, sameExchangeMs)))
      return refuse('Another client of this person has sent it.');
    const { actor } = turn.asking;
    const known = await signIn.accept(actor, activity, token);
    if (!known) return refuse('The token is not accepted.');
    // Kept there, it is found again when this one has run out. Refused means that consent is missing: the client asks for it.
    const kept = await signIn.service.exchange(activity, token);
    if (!kept.ok && kept.why === 'refused')
      return refuse('The token cannot be exchanged: consent is missing.');
    return { status: 200, body: { id, connectionName } };
  };

  const verifyState: AnswersInvoke = async (invoked) => {
    const { activity, turn, words } = invoked;
    const { actor } = turn.asking;
    const code = verified.safeParse(activity.value).data?.state;
    // Closed by the person, the window sends a word instead of digits.
    const known = code && /^\d+$/.test(code) ? await signIn.byCode(actor, activity, code) : undefined;
    if (!known) await signIn.failed(actor);
    tell(
      invoked,
      known ? welcomeIn(known, words) : words.say('signIn.failed', { words: words.say('signIn.button') }),
    );
    return nothing;
  };

  const failed: AnswersInvoke = async (invoked) => {
    const { code } = failure.parse(invoked.activity.value ?? {});
    log.warn(
      { correlation: invoked.correlation, code: code.replaceAll(/[^\w.-]/g, '') },
      'a client could not sign in',
    );
    await signIn.failed(invoked.turn.asking.actor);
    tell(invoked, invoked.words.say('signIn.failed', { words: invoked.words.say('signIn.button') }));
    return nothing;
  };

  return { tokenExchange, verifyState, failed };
}

export function welcomeIn({ name, role }: Actor, words: Words): string {
  return words.say('signIn.done', { name: outside(name), role: words.role(role) });
}
