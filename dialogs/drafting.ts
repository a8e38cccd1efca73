/** One subscription has one draft of a person's: the newest. An older card of theirs cannot be confirmed by mistake. */
import type { Answer } from '../domain/answers.ts';
import type { Drafting } from '../domain/desk.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Talk } from './talk.ts';

export async function draftInstead(
  { desk, asking }: Talk,
  draft: () => Promise<Answer<Drafting>>,
  replaces?: OrderId,
): Promise<Answer<Drafting>> {
  const earlier = await desk.unfinished(asking);
  const drafted = await draft();
  if (!drafted.ok || drafted.value.kind !== 'drafted') return drafted;
  const { subscription } = drafted.value.order;
  if (replaces) await desk.drop(asking, replaces);
  if (earlier && earlier.subscription === subscription) await desk.drop(asking, earlier.id);
  return drafted;
}
