/** A start that cannot be, for a reason somebody can mend: told in one line, without a stack. */

export class StartFault extends Error {}

export function startFault(line: string): StartFault {
  return new StartFault(line);
}
