/** What `application/search` asks while somebody types. */
import { z } from 'zod';

export const search = z.looseObject({
  dataset: z.string().min(1).max(200),
  queryText: z.string().max(400).catch(''),
});
