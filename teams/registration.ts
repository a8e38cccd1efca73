/** What a deployment brings to its app packages: its ids, its address, its publisher. */

export type Publisher = {
  readonly name: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
};

export type Registration = {
  /** Teams knows the app by this id for ever; another id is another app. */
  readonly teamsAppId: string;
  /** Undefined: a page and nothing else. */
  readonly botId?: string | undefined;
  /** The Entra application whose tokens the page presents. */
  readonly tabAppId: string;
  /** https, without a slash at the end. */
  readonly publicUrl: string;
  /** Where people of the chat sign in, when the bot has a connection for it. */
  readonly signInHost?: string | undefined;
  /** The version of the product, as SemVer. */
  readonly version: string;
  readonly publisher: Publisher;
};
