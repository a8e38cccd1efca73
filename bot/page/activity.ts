/** The activity that the page would have sent, had it been a channel: what the dialog framework wants to see. */
import type { Activity } from 'botbuilder';
import type { Actor } from '../../domain/actors.ts';
import type { Said } from './utterance.ts';

export function activityOf(said: Said, actor: Actor, conversation: string, id: string): Partial<Activity> {
  return {
    type: said.kind === 'message' ? 'message' : 'event',
    id,
    timestamp: new Date(),
    channelId: 'page',
    serviceUrl: '',
    conversation: {
      id: conversation,
      tenantId: actor.tenant,
      conversationType: 'personal',
      isGroup: false,
      name: '',
    },
    from: { id: actor.person, aadObjectId: actor.person, name: actor.name },
    recipient: { id: 'desk', name: '' },
    text: said.kind === 'message' ? said.text : '',
    ...(said.locale ? { locale: said.locale } : {}),
    ...(said.kind === 'action' ? { value: said.data, replyToId: said.card } : {}),
  };
}
