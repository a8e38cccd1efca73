/** What the page shows around the conversation: what this deployment lacks for its reader, and what waits for them. */
import type { Storage } from 'botbuilder-core';
import { type Actor, may } from '../../domain/actors.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { Lack, Reply } from '../../web/protocol.ts';
import { referenceIn, referenceKey } from '../chat/references.ts';
import type { Mode } from '../config.ts';
import { faultOf, type Log } from '../log.ts';

export type Surroundings = (actor: Actor) => Promise<Pick<Reply, 'lacks' | 'waiting'>>;

export type SurroundingsParts = {
  readonly mode: Mode;
  /** The customers are the simulator's. */
  readonly simulated: boolean;
  readonly storage: Storage;
  readonly waiting: (tenant: TenantId) => Promise<number>;
  readonly log: Log;
};

export function surroundingsOf(parts: SurroundingsParts): Surroundings {
  const { mode, simulated, storage, waiting, log } = parts;

  async function lacksOf({ tenant, person }: Actor): Promise<readonly Lack[]> {
    if (simulated) return ['localMode'];
    if (mode === 'page') return ['noBot'];
    const key = referenceKey(tenant, person);
    const stored: Record<string, unknown> = await storage.read([key]);
    // Who never wrote to the bot, or has removed it, cannot be written to.
    return referenceIn(stored[key]) ? [] : ['noNotices'];
  }

  /** Beside an answer that stands by itself: what fails here is only left out. */
  return async (actor) => {
    const [lacks, count] = await Promise.allSettled([
      lacksOf(actor),
      may(actor.role, 'approve') ? waiting(actor.tenant) : undefined,
    ]);
    for (const one of [lacks, count])
      if (one.status === 'rejected') log.warn({ fault: faultOf(one.reason) }, 'left out of the page');
    return {
      ...(lacks.status === 'fulfilled' ? { lacks: lacks.value } : {}),
      ...(count.status === 'fulfilled' && count.value !== undefined ? { waiting: count.value } : {}),
    };
  };
}
