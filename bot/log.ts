/** Structured logs on stderr. They hold ids, counts and times; never a name, a text or a token. */
import pino, { type Logger } from 'pino';

export type Log = Logger;

/** Should an object with such a field ever be logged by mistake, the field is blanked. */
const never = [
  'authorization',
  'text',
  'name',
  'token',
  'password',
  'secret',
  'refreshToken',
  'clientSecret',
];

export function openLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: never.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** An error as log lines may hold it: what it is and where it came from, cut to a size. */
export function faultOf(error: unknown): {
  readonly kind: string;
  readonly message: string;
  readonly at?: string;
} {
  if (!(error instanceof Error)) return { kind: typeof error, message: String(error).slice(0, 300) };
  const at = error.stack
    ?.split('\n')
    .slice(1, 6)
    .map((line) => line.trim())
    .join(' < ');
  return { kind: error.name, message: error.message.slice(0, 300), ...(at ? { at } : {}) };
}
