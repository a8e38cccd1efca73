/** Where each person can be written to without having asked: their personal chat with us, as it was last. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { Actor } from '../../domain/actors.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { InboundActivity } from '../turn/activity.ts';
import { keyOf } from '../turn/preferences.ts';
import { reader } from '../turn/readers.ts';

const reference = reader.extend({
  serviceUrl: z.string(),
  conversation: z.string(),
  channelId: z.string(),
  bot: z.string(),
  member: z.string(),
});
export type Reference = z.infer<typeof reference>;

export const referenceKey = (tenant: string, person: string) => keyOf('reference', tenant, person);

export function referenceIn(held: unknown): Reference | undefined {
  return reference.safeParse(held).data;
}

/** The same reference comes with every message; it is written when it is another one. */
const remembered = 5000;

export function referencesIn(storage: Storage) {
  const written = new Map<string, string>();
  const key = referenceKey;

  return {
    async remember(actor: Actor, held: Reference): Promise<void> {
      const at = key(actor.tenant, actor.person);
      const text = JSON.stringify(held);
      if (written.get(at) === text) return;
      await storage.write({ [at]: held });
      if (written.size >= remembered) written.clear();
      written.set(at, text);
    },
    async forget(tenant: string, person: string): Promise<void> {
      const at = key(tenant, person);
      written.delete(at);
      await storage.delete([at]);
    },
  };
}

export type References = ReturnType<typeof referencesIn>;

export function referenceOf(
  activity: InboundActivity,
  actor: Actor,
  locale: LocaleTag,
  timeZone: string,
): Reference | undefined {
  const { serviceUrl, conversation, channelId, recipient, from } = activity;
  if (!serviceUrl || !conversation?.id || !from?.id) return undefined;
  return {
    serviceUrl,
    conversation: conversation.id,
    channelId: channelId ?? 'msteams',
    bot: recipient?.id ?? '',
    member: from.id,
    name: actor.name,
    role: actor.role,
    locale,
    timeZone,
  };
}
