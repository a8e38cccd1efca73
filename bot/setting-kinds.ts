/** The kinds of value a setting may have. Each says in its message what it wants, for whoever starts the server. */
import { z } from 'zod';
import { resolveLocale } from '../locales/tags.ts';

export function whole(least: number, most: number) {
  const wanted = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, wanted)
    .transform(Number)
    .refine((value) => value >= least && value <= most, wanted);
}

/** The vendor's sample lines end in commas and hold a stray space; pasted as they are they would break silently. */
export function address(kinds: readonly string[] = ['https:', 'http:']) {
  return z.string().superRefine((text, context) => {
    if (/[\s,]/.test(text)) {
      context.addIssue({ code: 'custom', message: 'must be one address, without spaces or commas' });
      return;
    }
    const url = URL.parse(text);
    if (!url || !kinds.includes(url.protocol))
      context.addIssue({
        code: 'custom',
        message: `must be an address that begins with ${kinds.map((kind) => `${kind}//`).join(' or ')}`,
      });
  });
}

export const guid = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'must be an id like 00000000-0000-4000-8000-000000000000',
  )
  .toLowerCase();

/** `a, b c` → [a, b, c] */
export const list = z.string().transform((text) => text.split(/[\s,;]+/).filter((item) => item !== ''));

export const guidList = list.pipe(z.array(guid));

export const timeZone = z.string().refine((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}, 'must be a time zone like Asia/Shanghai');

export const locale = z.string().transform((tag, context) => {
  const resolved = resolveLocale(tag);
  if (resolved) return resolved;
  context.addIssue({ code: 'custom', message: 'must be a language we speak, like en-US or zh-CN' });
  return z.NEVER;
});
