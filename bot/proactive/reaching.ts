/** How a message that nobody asked for gets to a person: into the personal chat, or onto the page they had open last. */
import type { Reply } from '../../dialogs/turn.ts';
import type { TenantId } from '../../domain/ids.ts';
import { messageOf } from '../chat/activity-out.ts';
import type { Delivery } from '../chat/delivery.ts';
import type { Reference, References } from '../chat/references.ts';
import type { PageListeners } from '../page/listeners.ts';
import { shownReply } from '../page/shown.ts';
import type { Transcripts } from '../page/transcript.ts';
import type { Reachable } from './people.ts';

export type ReachParts = {
  readonly delivery: Delivery;
  readonly references: References;
  readonly transcripts: Transcripts;
  readonly listeners: PageListeners;
};

export type Reached = Reachable & { readonly tenant: TenantId; readonly byPage: boolean };

export function reaching({ delivery, references, transcripts, listeners }: ReachParts) {
  /** False where nothing can ever arrive there again. */
  async function inChat(tenant: TenantId, person: string, to: Reference, reply: Reply): Promise<boolean> {
    const { serviceUrl, conversation: at, channelId, bot, member } = to;
    const delivered = await delivery.send(
      { serviceUrl, conversation: at },
      {
        ...messageOf(reply, 'personal'),
        channelId,
        locale: to.locale,
        from: { id: bot, name: '' },
        recipient: { id: member, name: to.name },
        conversation: { id: at, isGroup: false, conversationType: 'personal', name: '' },
        // Else Teams shows it in the list only, and an approval waits until somebody looks.
        channelData: { notification: { alert: true } },
      },
    );
    // Blocked or removed: nobody is written to who does not want it.
    if (delivered.kind !== 'gone') return true;
    await references.forget(tenant, person);
    return false;
  }

  async function onPage(tenant: TenantId, person: string, at: string, reply: Reply): Promise<void> {
    const of = { tenant, person, conversation: at };
    const activity = shownReply(reply);
    await transcripts.add(of, [activity]);
    await listeners.tell(of, { kind: 'activity', activity });
  }

  /** The page stands in for a chat that is no more. */
  return async ({ tenant, person, byPage, chat, page }: Reached, reply: Reply): Promise<void> => {
    if (!byPage && chat && (await inChat(tenant, person, chat, reply))) return;
    if (page) await onPage(tenant, person, page.conversation, reply);
  };
}
