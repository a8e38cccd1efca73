/** Who may come in by `/api/messages`: an authentic channel, of a tenant that is allowed, not too often. */
import type { Actor } from '../../domain/actors.ts';
import type { CallerLimit } from '../caller-limit.ts';
import type { Config } from '../config.ts';
import { type Answer, type Call, comeBack, refusal } from '../http-types.ts';
import type { Log } from '../log.ts';
import { type InboundActivity, inboundActivity } from '../turn/activity.ts';
import { isAllowed, isVouchedFor, localActor, signedInActor, tenantOf } from '../turn/people.ts';
import type { DeskAdapter } from './desk-adapter.ts';
import { maySendTo } from './service-url.ts';

export type Admitted = { readonly activity: InboundActivity; readonly actor: Actor };

export type AdmissionParts = {
  readonly config: Config;
  readonly adapter: DeskAdapter;
  readonly limit: CallerLimit;
  readonly log: Log;
};

/** Whoever speaks is known by the directory's id; a channel without one names them in its own way. */
function actorOf(activity: InboundActivity, tenant: string, config: Config): Actor {
  const own = isVouchedFor(activity, config) ? '' : `${activity.channelId}:`;
  const person = activity.from?.aadObjectId ?? `${own}${activity.from?.id ?? ''}`;
  const name = activity.from?.name;
  // The chat's own message holds no groups and no roles: until the person has signed in, they may look.
  return config.mode === 'local'
    ? localActor(person, name, tenant, config)
    : signedInActor({ tenant, person, name }, [], config);
}

/** A directory id that a client wrote itself would make it anybody: without one it stands for nobody but itself. */
function asVouchedFor(activity: InboundActivity, config: Config): InboundActivity {
  if (isVouchedFor(activity, config) || !activity.from) return activity;
  const { aadObjectId: _, ...from } = activity.from;
  return { ...activity, from };
}

export function admission({ config, adapter, limit, log }: AdmissionParts) {
  return async function admit({ body, headers, correlation }: Call): Promise<Admitted | Answer> {
    const read = inboundActivity.safeParse(body);
    if (!read.success) return refusal(400, 'An activity is an object with a type.');
    const activity = asVouchedFor(read.data, config);
    const refuse = (reason: string, answer: Answer): Answer => {
      log.warn({ correlation, reason, channel: activity.channelId }, 'an activity was refused');
      return answer;
    };

    // A channel of another kind would be checked by other rules than ours, chosen by whoever sends.
    if (config.mode !== 'local' && activity.channelId === 'AseChannel')
      return refuse('channel', refusal(401, 'Not authorised.'));
    const caller = await adapter.authenticate(activity, headers.authorization ?? '');
    if (caller === 'not-verifiable')
      return refuse('keys unreachable', comeBack('The sender cannot be verified now.', 10));
    if (caller === 'not-authentic') return refuse('not authentic', refusal(401, 'Not authorised.'));

    const tenant = tenantOf(activity, config);
    if (tenant === undefined || !isAllowed(tenant, config))
      return refuse('tenant', refusal(403, 'This tenant may not use it.'));
    if (config.mode !== 'local' && !maySendTo(activity.serviceUrl, config))
      return refuse('service URL', refusal(403, 'Answers are not sent to that service URL.'));

    if (['message', 'invoke'].includes(activity.type) && !(activity.conversation?.id && activity.from?.id))
      return refusal(400, 'An activity needs a conversation and somebody it comes from.');

    const actor = actorOf(activity, tenant, config);
    const wait = limit.take(`${actor.tenant}/${actor.person}`);
    if (wait > 0)
      return refuse('rate', refusal(429, 'Too many messages at once.', { 'retry-after': String(wait) }));
    return { activity, actor };
  };
}
