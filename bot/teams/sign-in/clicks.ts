/** Signing in within a click: the client is asked, signs in, and sends the same click with a token or a code. */
import { z } from 'zod';
import type { Verb } from '../../../cards/actions.ts';
import type { Incoming } from '../../../dialogs/turn.ts';
import type { Actor } from '../../../domain/actors.ts';
import type { Words } from '../../../locales/words.ts';
import type { Answer } from '../../http-types.ts';
import type { InboundActivity } from '../../turn/activity.ts';
import { loginRequest } from './cards.ts';
import type { SignIn, Standing } from './sign-in.ts';

/** What can come to an order, or needs a role: for everything else nobody is asked to sign in. */
const needsRole: ReadonlySet<Verb> = new Set([
  'upgrade.start',
  'upgrade.review',
  'upgrade.confirm',
  'licenses.start',
  'licenses.review',
  'licenses.confirm',
  'handover.send',
  'approvals.show',
  'approval.approve',
  'approval.decline',
  'access.request',
  'order.settle',
]);

/** Shown without asking Partner Center anything: who has lost their sign-in need not have it for these. */
const readsNothing: ReadonlySet<Verb> = new Set([
  'help.show',
  'flow.cancel',
  'language.set',
  'steps.show',
  'multichannel.show',
  'human.show',
]);

const click = z.looseObject({
  authentication: z
    .object({ token: z.string().min(1).max(50_000) })
    .optional()
    .catch(undefined),
  state: z.string().min(1).max(500).optional().catch(undefined),
});

function inside(statusCode: number, type: string, message: string): Answer {
  return { status: 200, body: { statusCode, type, value: { code: String(statusCode), message } } };
}

/** `signedIn`: within this very click. */
export type ClickedBy = { readonly actor: Actor; readonly signedIn?: true } | { readonly answer: Answer };

export function signInClicks(signIn: SignIn, connection: string) {
  return async function clickedBy(
    activity: InboundActivity,
    { actor, standing }: Standing,
    incoming: Incoming,
    words: Words,
  ): Promise<ClickedBy> {
    const { authentication, state } = click.safeParse(activity.value).data ?? {};
    if (authentication) {
      const known = await signIn.accept(actor, activity, authentication.token);
      if (known) {
        await signIn.service.exchange(activity, authentication.token);
        return { actor: known, signedIn: true };
      }
      await signIn.failed(actor);
      const type = 'application/vnd.microsoft.error.preconditionFailed';
      return { answer: inside(412, type, words.say('signIn.text')) };
    }
    if (state !== undefined) {
      const known = await signIn.byCode(actor, activity, state);
      if (known) return { actor: known, signedIn: true };
      await signIn.failed(actor);
      const type = 'application/vnd.microsoft.error.incorrectAuthCode';
      return { answer: inside(401, type, words.say('signIn.text')) };
    }
    // A client that asks by itself must not put a sign-in before anybody's eyes.
    if (incoming.kind !== 'click' || incoming.automatic) return { actor };
    const { verb } = incoming.action;
    const asks =
      // Whatever is clicked next would end at the same lack of a sign-in.
      (signIn.isLost(actor) && standing !== 'failed' && !readsNothing.has(verb)) ||
      (standing === 'unknown' &&
        (needsRole.has(verb) ||
          (verb === 'eligibility.recheck' && signIn.askedAs(actor, standing).signInHelps)));
    if (!asks) return { actor };
    const resource = await signIn.service.signInResource(activity);
    // Where nobody can sign in now, they go on looking.
    return resource.ok ? { answer: loginRequest(connection, resource.value, words) } : { actor };
  };
}
