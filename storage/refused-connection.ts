/** Why the database could not be opened, in words, and without the password that DATABASE_URL holds. */
import { codeOf, lineOf, StartError } from './start-error.ts';

function placeOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (!url) return 'at DATABASE_URL';
  const host = url.searchParams.get('host') ?? (url.hostname || 'the local socket');
  return `at ${host}${url.port ? `:${url.port}` : ''}`;
}

const sentences: Record<string, (place: string) => string> = {
  ECONNREFUSED: (place) => `The database ${place} does not answer: connection refused.`,
  ENOENT: (place) => `The database ${place} does not answer: no such socket.`,
  ENOTFOUND: (place) => `The database ${place} does not answer: no such host.`,
  EAI_AGAIN: (place) => `The database ${place} does not answer: its name cannot be resolved.`,
  ETIMEDOUT: (place) => `The database ${place} does not answer: no reply in time.`,
  '28P01': (place) => `The database ${place} refuses the user or password of DATABASE_URL.`,
  '28000': (place) => `The database ${place} refuses the user of DATABASE_URL.`,
  '3D000': (place) => `The server ${place} has no database of the name in DATABASE_URL.`,
  '42501': (place) => `The user of DATABASE_URL may not create tables in the database ${place}.`,
  '57P03': (place) => `The database ${place} is not ready: it starts or shuts down.`,
};

export function explain(error: unknown, databaseUrl: string | undefined): unknown {
  if (error instanceof StartError) return error;
  const place = databaseUrl ? placeOf(databaseUrl) : 'in DATA_DIR';
  const sentence = sentences[codeOf(error)]?.(place);
  return new StartError(sentence ?? `The database ${place} cannot be used: ${lineOf(error)}.`, {
    cause: error,
  });
}
