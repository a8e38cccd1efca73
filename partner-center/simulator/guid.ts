import { createHash } from 'node:crypto';

/** The same words always give the same id, so that a bookmark or a test survives a restart. */
export function guid(words: string): string {
  const hex = createHash('sha1').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
