/** Every list comes as a page: items, and a link to the next page where there is one. */
import { z } from 'zod';
import { link } from './link.ts';

/** `totalCount` is the number of items in this one reply, not of the whole set: nothing may be counted by it. */
export function collection<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    links: z
      .object({ next: link.optional().catch(undefined) })
      .nullish()
      .catch(undefined),
  });
}
