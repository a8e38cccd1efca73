/**
 * Guards what a browser may reach. Another site's page must not be able to speak for the person who has it open, and a
 * name that was pointed at this machine (DNS rebinding) must not count as this site.
 */
import type { IncomingHttpHeaders } from 'node:http';

export type Site = {
  /** Such as `https://desk.contoso.com`. */
  readonly publicOrigin: string;
  /** Local mode: any loopback name on any port is this machine. */
  readonly loopback: boolean;
};

export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** A host is ours if the world knows us by it, or if it is this machine in local mode. */
export function isOurHost(host: string | undefined, site: Site): boolean {
  const url = URL.parse(`http://${host}`);
  if (!host || !url) return false;
  if (host.toLowerCase() === URL.parse(site.publicOrigin)?.host) return true;
  return site.loopback && isLoopback(url.hostname);
}

/** Programs send no Origin; a browser always does with a POST, and cannot be made to leave it out. */
export function isOurOrigin(headers: IncomingHttpHeaders, site: Site): boolean {
  const { origin } = headers;
  const fetchSite = headers['sec-fetch-site'];
  if (origin === undefined)
    return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === site.publicOrigin) return true;
  return site.loopback && origin === `http://${headers.host}` && isOurHost(headers.host, site);
}
