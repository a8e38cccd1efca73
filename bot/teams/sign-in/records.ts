/** What is known of a person's sign-in, for all replicas: in until the token ends, out by their own wish, or failed for a while. */
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { Actor } from '../../../domain/actors.ts';
import { keyOf } from '../../turn/preferences.ts';

const record = z.discriminatedUnion('state', [
  /** Of the groups and roles only those that mean something here. */
  z.object({
    state: z.literal('in'),
    until: z.number(),
    granted: z.array(z.string()),
    name: z.string().optional(),
  }),
  z.object({ state: z.literal('failed'), until: z.number() }),
  z.object({ state: z.literal('out') }),
]);
export type SignInRecord = z.infer<typeof record>;

export const signedInKey = (tenant: string, person: string) => keyOf('signed-in', tenant, person);

export function signInRecords(storage: Storage) {
  const key = ({ tenant, person }: Actor) => signedInKey(tenant, person);
  return {
    /** What has run out is as if it had never been. */
    async of(actor: Actor): Promise<SignInRecord | undefined> {
      const at = key(actor);
      const stored: Record<string, unknown> = await storage.read([at]);
      const held = record.safeParse(stored[at]).data;
      return held && held.state !== 'out' && held.until <= Date.now() ? undefined : held;
    },
    async keep(actor: Actor, held: SignInRecord): Promise<void> {
      await storage.write({ [key(actor)]: held });
    },
    async forget(actor: Actor): Promise<void> {
      await storage.delete([key(actor)]);
    },
  };
}
