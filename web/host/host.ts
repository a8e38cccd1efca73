/** Where the page runs: in a plain browser tab, or in a frame of Teams that tells it theme, language and person. */
export type Theme = 'light' | 'dark' | 'contrast';

export type Surroundings = { readonly theme: Theme; readonly locale: string; readonly subPage?: string };

export type Host = {
  readonly kind: 'browser' | 'teams';
  readonly surroundings: Surroundings;
  /** Called whenever theme or language change while the page is open. */
  follow(changed: (surroundings: Surroundings) => void): void;
  /** The tab's token, where the host can give one. */
  token(): Promise<string | undefined>;
  /** Told once something useful is on the page. */
  shown(): void;
};
