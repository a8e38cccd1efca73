/** What Teams itself shows of us: its lists, its tabs, its command menu. Packed by teams/, never served. */

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
  readonly tabs: Readonly<Record<'desk' | 'approvals' | 'history' | 'portfolio', string>>;
  readonly commands: Readonly<Record<CommandName, Titled>>;
  readonly extension: {
    readonly searchCustomers: Titled & { readonly parameter: Titled };
    readonly searchSubscriptions: Titled & { readonly parameter: Titled };
    readonly explainThis: Titled;
  };
};
