/** Where somebody sits in Teams: what the outer page is told, and what it answers to the tab. */

export type Situation = {
  /** The address that the frame shows. */
  readonly tab: string;
  readonly client: 'web' | 'desktop' | 'android' | 'ios';
  readonly theme: 'default' | 'dark' | 'contrast';
  /** As Teams writes it: in small letters. */
  readonly locale: string;
  readonly person: string;
  readonly tenant: string;
  readonly loginHint: string;
  readonly subPage?: string;
  /** A `task` is a window above the chat: its frame is gone once it has handed something back. */
  readonly context?: 'content' | 'settings' | 'task';
};

export type TokenAnswer = { readonly token: string } | { readonly refusal: string };

/** The origins at which Teams shows tabs; the third is operated by 21Vianet. */
export const teamsOrigins = {
  global: 'https://teams.microsoft.com',
  'global, new': 'https://teams.cloud.microsoft',
  '21vianet': 'https://teams.microsoftonline.cn',
} as const;
export type TeamsPlace = keyof typeof teamsOrigins;
