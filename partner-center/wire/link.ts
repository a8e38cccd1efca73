/** Links of collections and resources: an address, and headers that have to travel with it. */
import { z } from 'zod';

export const link = z.object({
  uri: z.string(),
  method: z.string().default('GET'),
  headers: z.array(z.object({ key: z.string(), value: z.string() })).default([]),
});
export type Link = z.infer<typeof link>;

/**
 * The path below the API version. Links come with and without `/v1` in front (clients that always added one broke
 * overnight in 2021), and a link never says which host we talk to: the token goes to our own API root only.
 */
export function linkPath(uri: string): string {
  const path = uri.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/?/, '/');
  return path.replace(/^\/v1(?=[/?]|$)/i, '') || '/';
}
