/** Why the database cannot be opened, in one line that a person can act upon. Whoever starts the process prints `message` and nothing else. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The code of a system or PostgreSQL error (`EACCES`, `57P03`), where it has one. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  // Node gathers the tries over several addresses in one error without a code of its own.
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The first line of whatever was thrown; a driver's second line is of no use to the reader. */
export function lineOf(error: unknown): string {
  const line = error instanceof Error ? error.message.split('\n')[0]?.trim() : String(error);
  return line || codeOf(error) || 'unknown';
}
