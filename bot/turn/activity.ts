/** What we read of a Bot Framework activity. Whatever has not the shape it should counts as absent: a channel may send anything. */
import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

const account = z
  .looseObject({ id: text, name: text, aadObjectId: text, role: text })
  .optional()
  .catch(undefined);
const accounts = z
  .array(z.looseObject({ id: text }))
  .optional()
  .catch(undefined);

/** Teams' own, for a message: who is mentioned, and which client it was written in. */
const entity = z.looseObject({
  type: text,
  text,
  mentioned: account,
  locale: text,
  platform: text,
  timezone: text,
});

export const inboundActivity = z.looseObject({
  type: z.string().min(1),
  id: text,
  name: text,
  text,
  locale: text,
  localTimezone: text,
  channelId: text,
  serviceUrl: text,
  deliveryMode: text,
  replyToId: text,
  action: text,
  value: z.unknown().optional(),
  from: account,
  recipient: account,
  conversation: z
    .looseObject({ id: text, tenantId: text, conversationType: text, isGroup: flag, name: text })
    .optional()
    .catch(undefined),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: text }).optional().catch(undefined),
      team: z.looseObject({ id: text, name: text }).optional().catch(undefined),
      eventType: text,
      channel: z.looseObject({ name: text }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  membersAdded: accounts,
  membersRemoved: accounts,
  attachments: z
    .array(z.looseObject({ contentType: text }))
    .optional()
    .catch(undefined),
  entities: z.array(entity).optional().catch(undefined),
});

export type InboundActivity = z.infer<typeof inboundActivity>;

export function clientOf(activity: InboundActivity) {
  return activity.entities?.find((candidate) => candidate.type === 'clientInfo');
}
