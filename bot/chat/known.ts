/** Who was let in, with what their own sign-in says of them, where they have signed in. */
import type { Teams } from '../teams/open-teams.ts';
import type { Standing } from '../teams/sign-in/sign-in.ts';
import type { Admitted } from './admission.ts';

export type Known = Admitted & { readonly standing?: Standing | undefined };

export async function knownOf(teams: Teams | undefined, admitted: Admitted): Promise<Known> {
  // Arrivals and the like need no role, and must not wait for a token service.
  if (!['message', 'invoke'].includes(admitted.activity.type)) return admitted;
  const standing = await teams?.standingOf(admitted);
  return standing ? { ...admitted, actor: standing.actor, standing } : admitted;
}

export function bySignIn(teams: Teams | undefined, { standing }: Pick<Known, 'standing'>) {
  return teams?.bySignIn(standing) ?? {};
}
