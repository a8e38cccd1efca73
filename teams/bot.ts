/** The bot and its command menu, by scope. */
import type { CommandName, ManifestWords } from '../locales/manifest-words.ts';

/** What is one person's business is begun in the personal chat; a group gets what all its readers may share. */
const shared: readonly CommandName[] = ['help', 'options', 'steps', 'status', 'approvals'];

export const commandScopes: readonly { readonly scope: string; readonly commands: readonly CommandName[] }[] =
  [
    {
      scope: 'personal',
      commands: [
        'help',
        'customers',
        'subscriptions',
        'upgrade',
        'licenses',
        'whyNot',
        'portfolio',
        'status',
        'approvals',
        'history',
        'language',
        'signOut',
      ],
    },
    { scope: 'team', commands: shared },
    { scope: 'groupChat', commands: shared },
  ];

export function bots(words: ManifestWords, botId: string) {
  return [
    {
      botId,
      scopes: commandScopes.map(({ scope }) => scope),
      // Exports are handed over as files, in the personal chat.
      supportsFiles: true,
      isNotificationOnly: false,
      commandLists: commandScopes.map(({ scope, commands }) => ({
        scopes: [scope],
        commands: commands.map((name) => words.commands[name]),
      })),
    },
  ];
}
