/** What the store forbids or wants to be said, in whatever we say. */
import { describe, expect, test } from '@jest/globals';
import { localeTags } from '../../locales/tags.ts';
import { messagesByTag } from '../../locales/words.ts';
import { packageKinds } from '../../teams/kinds.ts';
import { appName } from '../../teams/manifest.ts';
import { appPackage } from '../../teams/package.ts';
import { manifestWordsByTag } from '../../teams/words.ts';
import { chatAndPage } from './deployments.ts';

/** Amounts, plans and what leads to paying. That something has no price may be said. */
const selling =
  /[€$¥₽£]\s?\d|\d\s?[€$¥₽£]|\b(USD|EUR|CNY|RMB|BRL|RUB)\b|view plans|see pricing|free trial|free account|kostenloses Konto|conta gratuita|cuenta gratuita|免费帐户|бесплатн\p{L}+ аккаунт/iu;
const otherChats = /\b(Slack|Zoom|Webex|WhatsApp|WeChat|Telegram|Discord|Skype)\b|微信|钉钉|飞书/iu;

/** Names that Teams has given to something of its own. */
const reserved =
  /^(activity|chat|teams|calendar|calls|files|approvals|shifts|tasks|planner|lists|praise|updates|bookings|people|apps|help|about|conversations)$/i;

describe.each(localeTags)('%s', (tag) => {
  const { tabs, full, extension, commands } = manifestWordsByTag[tag];
  const said = [...Object.values(messagesByTag[tag]), full];

  test('nothing names a price, a plan or a free account', () => {
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((text) => selling.test(text))).toEqual([]);
  });

  test('nothing names another chat', () => {
    expect(said.filter((text) => otherChats.test(text))).toEqual([]);
  });

  test('no tab is called as something of Teams’ own', () => {
    expect(Object.values(tabs).filter((name) => reserved.test(name))).toEqual([]);
  });

  test('the description says what one needs, whom to ask, what does not go, and how to get help', () => {
    const [about, abilities, needs, limits] = full.split('\n\n');
    expect(full.split('\n\n')).toHaveLength(4);
    expect(about).toContain('Microsoft Teams');
    expect(abilities?.match(/^- /gm)).toHaveLength(3);
    expect(needs).toMatch(/administra|管理员|администратор/i);
    expect(needs).toMatch(/consent|zugestimmt|同意|согласие/i);
    expect(needs?.toLowerCase()).toContain(commands.help.title.toLowerCase());
    expect(limits).toMatch(/21Vianet|世纪互联/);
  });

  test('what acts on a message names the app, and each search says what to type', () => {
    expect(extension.explainThis.title).toContain(appName);
    for (const { title, parameter } of [extension.searchCustomers, extension.searchSubscriptions])
      expect([title, parameter.title, parameter.description]).not.toContain('');
    const titles = Object.values(extension).map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(3);
  });
});

test('what looks for prices and other chats would find them', () => {
  expect(selling.test('Only $5 a month')).toBe(true);
  expect(selling.test('25 € pro Lizenz')).toBe(true);
  expect(selling.test('Create a free account')).toBe(true);
  expect(otherChats.test('as in Slack')).toBe(true);
  expect(reserved.test('Approvals')).toBe(true);
});

test('nobody is asked to let us write to the members of a team', () => {
  for (const kind of Object.values(packageKinds))
    expect(appPackage(chatAndPage, kind).manifest.permissions).toEqual(['identity']);
});
