import { z } from 'zod';

/** Empty fields are left out of replies, now and then sent as null: both read as undefined. */
export function absentOr<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([schema, z.null()])
    .optional()
    .transform((value) => value ?? undefined);
}
