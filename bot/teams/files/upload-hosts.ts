/** Where a person's file may be sent to. The address comes with an invoke, so it is checked, not believed. */
import type { Config } from '../../config.ts';
import { isLoopback } from '../../same-origin.ts';

/** Whether this deployment hands over files by the chat at all: Teams operated by 21Vianet has no consent for it. */
export function handsOverFiles({ mode, cloud }: Config): boolean {
  return mode === 'local' || (mode === 'bot' && cloud.fileDomains.length > 0);
}

export function mayUploadTo(address: string, { mode, cloud }: Config): boolean {
  const url = URL.parse(address);
  if (url?.username !== '' || url.password !== '') return false;
  if (mode === 'local') return /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return cloud.fileDomains.some((domain) => url.hostname.endsWith(`.${domain}`));
}
