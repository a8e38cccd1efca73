/** What Teams itself shows of us: its lists, its tabs, its command menu. Compiled into the app package, not served. */
import { manifestWords as german } from './de-DE/manifest.ts';
import { manifestWords as english } from './en-US/manifest.ts';
import { manifestWords as spanish } from './es-ES/manifest.ts';
import { manifestWords as portuguese } from './pt-BR/manifest.ts';
import { manifestWords as russian } from './ru-RU/manifest.ts';
import type { LocaleTag } from './tags.ts';
import { manifestWords as chinese } from './zh-CN/manifest.ts';

type Titled = { readonly title: string; readonly description: string };

/** A command's title is what Teams sends as the person's message, so each must be understood as what it says. */
export const commandNames = [
  'help',
  'customers',
  'subscriptions',
  'upgrade',
  'licenses',
  'portfolio',
  'whyNot',
  'options',
  'steps',
  'status',
  'approvals',
  'history',
  'language',
  'signOut',
] as const;
export type CommandName = (typeof commandNames)[number];

export type ManifestWords = {
  readonly fullName: string;
  readonly short: string;
  readonly full: string;
  readonly tabs: Readonly<Record<'desk' | 'history' | 'approvals', string>>;
  readonly commands: Readonly<Record<CommandName, Titled>>;
  readonly extension: {
    readonly searchCustomers: Titled & { readonly parameter: Titled };
    readonly searchSubscriptions: Titled & { readonly parameter: Titled };
    readonly explainThis: Titled;
  };
};

export const manifestWordsByTag: Readonly<Record<LocaleTag, ManifestWords>> = {
  'en-US': english,
  'zh-CN': chinese,
  'ru-RU': russian,
  'pt-BR': portuguese,
  'de-DE': german,
  'es-ES': spanish,
};
