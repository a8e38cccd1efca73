import type { Asking } from '../domain/actors.ts';
import type { Fault } from '../domain/faults.ts';
import { readErrorBody } from './wire/error-body.ts';

export type About = 'customer' | 'subscription' | 'offer' | 'other';

/** An answer to a read that is no value. Status and code belong together: one code means two things. */
export function faultOf(status: number, text: string, about: About, asking: Asking): Fault {
  const code = readErrorBody(text).code ?? '';
  switch (`${status} ${code}`) {
    case '404 20003':
      return { kind: 'not-found', what: 'subscription' };
    case '404 60003':
    case '403 20002':
      return { kind: 'not-found', what: 'customer' };
    case '400 800004':
    case '400 800070':
      return { kind: 'not-found', what: 'offer' };
  }
  if (status === 401) return { kind: 'unauthorised', whose: asking.credential };
  if (status === 403) return { kind: 'forbidden', code };
  if (status === 404) return { kind: 'not-found', what: about };
  // What is worth trying again; all else would answer the same the second time.
  if (status === 408 || status >= 500) return { kind: 'unavailable' };
  return { kind: 'unexpected-reply', about: `${about}: HTTP ${status}${code ? ` code ${code}` : ''}` };
}

/** Seconds, or a date; a minute where it says nothing, as the documentation's example does. */
export function retryAfterMs(headers: Headers, now: number): number {
  const text = headers.get('retry-after') ?? '';
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 60_000 : Math.max(0, date - now);
}
