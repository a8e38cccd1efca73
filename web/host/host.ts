/** Where the page runs: in a plain browser tab, or in a frame of Teams that tells it theme, language and person. */
export type Theme = 'light' | 'dark' | 'contrast';

export type Surroundings = { readonly theme: Theme; readonly locale: string; readonly subPage?: string };

/** Names, and nothing else: whoever hears them reads the rest anew. */
export type Named = { readonly order?: string; readonly customer?: string; readonly subscription?: string };

export type Host = {
  readonly kind: 'browser' | 'teams';
  readonly surroundings: Surroundings;
  /** Called whenever theme or language change while the page is open. */
  follow(changed: (surroundings: Surroundings) => void): void;
  /** The tab's token, where the host can give one. */
  token(): Promise<string | undefined>;
  /** What cannot be done here, whatever the server can. */
  readonly lacks?: 'noBot';
  /** Shares a place in the page by the host's own means; false where it has none. */
  readonly share?: (subPage: string) => boolean;
  /** In a window above the chat: ends it, and the chat goes on with what is named. */
  readonly close?: ((named: Named) => void) | undefined;
  /** Told once something useful is on the page. */
  shown(): void;
};
