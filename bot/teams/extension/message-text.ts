/** The words of a message that an action was chosen on. Teams sends them as HTML. */
import { z } from 'zod';

const payload = z.object({
  messagePayload: z.object({
    subject: z.string().nullish().catch(undefined),
    body: z.object({ content: z.string() }),
  }),
});

/** A pasted log is not read to its end. */
const longest = 8000;

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  amp: '&',
};

export function messageText(value: unknown): string {
  const read = payload.safeParse(value).data?.messagePayload;
  if (!read) return '';
  return `${read.subject ?? ''} ${read.body.content}`
    .slice(0, longest)
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/td)\b[^<>]*>/gi, ' ')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(nbsp|lt|gt|quot|apos|#39|amp);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
