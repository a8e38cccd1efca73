import type { Asking } from '../domain/actors.ts';
import type { WriteFault } from '../domain/faults.ts';
import { readErrorBody } from './wire/error-body.ts';

/** The one 5xx that the tables define as "not updated"; every other leaves open what happened. */
const certainlyFailed = new Set(['500 800094', '501 0']);

/** What an answer to a write means that is no success; undefined for a success. */
export function rejectionOf(status: number, text: string, asking: Asking): WriteFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  const { code = '', description = '' } = readErrorBody(text);
  if (status === 401)
    return { kind: 'not-performed', fault: { kind: 'unauthorised', whose: asking.credential } };
  const rejected = { kind: 'rejected', httpStatus: status, code, description } as const;
  if (certainlyFailed.has(`${status} ${code}`)) return rejected;
  // A redirect or a request time-out comes from something in between, which does not know what happened behind it.
  return status >= 400 && status < 500 && status !== 408 ? rejected : { kind: 'unanswered' };
}
