/** Reads what the page sends: the shapes of `web/protocol.ts`, checked. */
import { z } from 'zod';
import { type Utterance, views } from '../../web/protocol.ts';

const short = z.string().max(200);
const fields = z.record(z.string(), z.unknown());

const common = {
  conversation: z.string().regex(/^[\w-]{1,100}$/),
  person: z.string().min(1).max(100).optional(),
  locale: short.optional().catch(undefined),
  timeZone: short.optional().catch(undefined),
  turn: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional(),
};

const view = z.enum(views).optional();

export const utterance = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('open'),
    customer: short.optional(),
    order: short.optional(),
    file: short.optional(),
    view,
  }),
  z.object({ ...common, kind: z.literal('message'), text: z.string().max(100_000) }),
  z.object({
    ...common,
    kind: z.literal('action'),
    card: short.optional(),
    view,
    verb: short,
    data: fields,
    trigger: z.enum(['manual', 'automatic']).optional(),
  }),
  z.object({ ...common, kind: z.literal('language'), tag: short }),
  z.object({
    ...common,
    kind: z.literal('search'),
    dataset: short,
    query: z.string().max(400),
    data: fields.optional(),
  }),
]);

export type Said = z.infer<typeof utterance>;

type Read<Sent extends z.input<typeof utterance>> = Sent;
/** Does not compile while the page may send, by its own sheet, what is not read here. */
export type ReadsTheSheet = Read<Utterance>;
