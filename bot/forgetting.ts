/** A person who asks to be forgotten: all that the process itself keeps of them goes. Orders and the audit trail stay. */
import type { Storage } from 'botbuilder-core';
import type { Actor } from '../domain/actors.ts';
import type { Exports } from '../domain/ports.ts';
import { referenceKey } from './chat/references.ts';
import { conversationsIn, pageKey } from './page/recent-pages.ts';
import { transcriptsIn } from './page/transcript.ts';
import { signedInKey } from './teams/sign-in/records.ts';
import { preferencesKey } from './turn/preferences.ts';

export function forgettingIn(storage: Storage, exports: Pick<Exports, 'forget'>) {
  const transcripts = transcriptsIn(storage);
  return async function forget({ tenant, person }: Actor): Promise<void> {
    const pages = pageKey(tenant, person);
    const stored: Record<string, unknown> = await storage.read([pages]);
    for (const conversation of conversationsIn(stored[pages]))
      await transcripts.forget({ tenant, person, conversation });
    await exports.forget(tenant, person);
    await storage.delete([
      pages,
      referenceKey(tenant, person),
      preferencesKey(tenant, person),
      signedInKey(tenant, person),
    ]);
  };
}
