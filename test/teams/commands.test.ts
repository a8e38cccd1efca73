import { describe, expect, test } from '@jest/globals';
import { type CommandName, commandNames } from '../../locales/manifest-words.ts';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { messagesByTag } from '../../locales/words.ts';
import { commandScopes } from '../../teams/bot.ts';
import { manifestWordsByTag } from '../../teams/words.ts';
import type { Intent } from '../../understanding/intents.ts';
import { actingConfidence, createUnderstanding } from '../../understanding/understand.ts';

/** A command arrives as its title, in the language of Teams, which need not be the one spoken here. */
const meant: Readonly<Record<CommandName, Intent>> = {
  help: 'help',
  customers: 'list_customers',
  subscriptions: 'list_subscriptions',
  upgrade: 'upgrade',
  licenses: 'add_licenses',
  portfolio: 'portfolio_scan',
  whyNot: 'explain_ineligible',
  options: 'upgrade_options',
  steps: 'how_to_upgrade',
  status: 'status',
  approvals: 'approvals',
  history: 'history',
  language: 'change_language',
  signOut: 'sign_out',
};

const understand = createUnderstanding();
const titles = localeTags.flatMap((tag) =>
  commandNames.map((name): [LocaleTag, string, CommandName] => [
    tag,
    manifestWordsByTag[tag].commands[name].title,
    name,
  ]),
);

test.each(titles)('%s: «%s» from the command menu is taken as what it says', (tag, title, name) => {
  for (const locale of new Set<LocaleTag>([tag, 'en-US', 'zh-CN'])) {
    const { intent, confidence, entities, unclear } = understand(title, { locale });
    expect({ intent, entities, unclear }).toEqual({ intent: meant[name], entities: {}, unclear: [] });
    expect(confidence).toBeGreaterThanOrEqual(actingConfidence);
  }
});

describe.each(localeTags)('%s', (tag) => {
  const { commands } = manifestWordsByTag[tag];

  test.each(commandScopes)(
    'the menu of scope $scope has at most twelve commands, none of them twice',
    ({ commands: names }) => {
      const shown = names.map((name) => commands[name].title.toLowerCase());
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(12);
      expect(new Set(shown).size).toBe(shown.length);
    },
  );

  test('no command begins with a slash, and each says what it is for in other words than its name', () => {
    for (const { title, description } of Object.values(commands)) {
      expect(title).not.toMatch(/^\W*\//);
      expect(description).not.toBe('');
      expect(description).not.toBe(title);
      // Longer ones are cut off on a telephone.
      expect(title.length).toBeLessThanOrEqual(45);
    }
  });
});

test('a group is offered nothing that begins one person’s order', () => {
  const ordering: readonly CommandName[] = ['upgrade', 'licenses', 'subscriptions', 'customers', 'signOut'];
  for (const { scope, commands } of commandScopes)
    if (scope !== 'personal') expect(commands.filter((name) => ordering.includes(name))).toEqual([]);
});

test.each([
  ...['help', 'HELP', 'Help', '?'].map((said) => [said, 'help'] as const),
  ...['hi', 'Hi', 'HELLO', 'hello', 'Hello!'].map((said) => [said, 'greeting'] as const),
])('«%s» is taken as %s, in whatever letters and language it is read', (said, intent) => {
  for (const locale of localeTags) {
    const understood = understand(said, { locale });
    expect(understood.intent).toBe(intent);
    expect(understood.confidence).toBeGreaterThanOrEqual(actingConfidence);
  }
});

test.each(localeTags)('%s: a tab of its own is called as its command or as the view it shows', (tag) => {
  const { commands, tabs } = manifestWordsByTag[tag];
  expect(tabs.history).toBe(commands.history.title);
  expect(tabs.approvals).toBe(commands.approvals.title);
  expect(tabs.portfolio).toBe(messagesByTag[tag]['page.navPortfolio']);
});
