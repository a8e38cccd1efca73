/** What must be known of somebody to write to them unasked: who they are and how they read. */
import { z } from 'zod';
import type { Asking } from '../../domain/actors.ts';
import { id, type TenantId } from '../../domain/ids.ts';
import { localeTags } from '../../locales/tags.ts';

export const reader = z.object({
  name: z.string(),
  role: z.enum(['admin', 'sales', 'helpdesk', 'none']),
  locale: z.enum(localeTags),
  timeZone: z.string(),
});
export type Reader = z.infer<typeof reader>;

export function askingAs(
  { name, role, locale }: Reader,
  tenant: TenantId,
  person: string,
  channel: string,
  correlationId: string,
): Asking {
  const actor = { tenant, person: id('person', person), name, role };
  return { actor, correlationId, locale, channel, credential: 'partner' };
}
