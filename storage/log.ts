/** What this room needs of a log; a pino logger fits as it is. */
export type Log = {
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
};
