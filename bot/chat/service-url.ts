/** Where an answer may be sent. An activity names its own return address, so the address is checked, not believed. */
import type { Config } from '../config.ts';
import { isLoopback } from '../same-origin.ts';

export function maySendTo(serviceUrl: string | undefined, config: Config): boolean {
  const url = serviceUrl === undefined ? undefined : URL.parse(serviceUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  if (config.mode === 'local') return isLoopback(url.hostname);
  const listed = (hosts: readonly string[]) =>
    hosts.some((host) => [url.hostname, url.host].includes(host.toLowerCase()));
  if (url.protocol === 'http:') return isLoopback(url.hostname) && listed(config.settings.SERVICE_URL_HOSTS);
  return listed(config.cloud.serviceUrlHosts) || listed(config.settings.SERVICE_URL_HOSTS);
}
