import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { loadPageAssets } from '../../bot/page-assets.ts';
import { schemaFindings } from '../../commands/package/schema-check.ts';
import { localeTags } from '../../locales/tags.ts';
import { packageKinds } from '../../teams/kinds.ts';
import { apiOf } from '../../teams/manifest.ts';
import { appPackage, zipped } from '../../teams/package.ts';
import { chatAndPage, pageAlone } from './deployments.ts';

const kinds = Object.values(packageKinds);
const deployments = { 'chat and page': chatAndPage, 'the page alone': pageAlone };

describe.each(Object.entries(deployments))('a deployment with %s', (_name, registration) => {
  test.each(kinds)('gets $fileName as the published schemas want it, manifest and every language', (kind) => {
    expect(schemaFindings(appPackage(registration, kind))).toEqual([]);
  });

  test.each(kinds)('gets a $fileName that holds what its manifest names, and nothing else', (kind) => {
    const files = unzipSync(zipped(appPackage(registration, kind)));
    const { icons, localizationInfo } = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    const named = [
      'manifest.json',
      ...Object.values(icons),
      ...(localizationInfo.defaultLanguageFile ? [localizationInfo.defaultLanguageFile] : []),
      ...localizationInfo.additionalLanguages.map(({ file }: { file: string }) => file),
    ];
    expect(Object.keys(files).sort()).toEqual(named.sort());
  });

  test.each(kinds)('gets the same bytes of $fileName whenever and wherever it is packed', (kind) => {
    const bytes = zipped(appPackage(registration, kind));
    const entry = new DataView(bytes.buffer, bytes.byteOffset);
    // Time and date of the first entry: midnight of 1 January 1980, whatever the machine's time zone.
    expect([entry.getUint16(10, true), entry.getUint16(12, true)]).toEqual([0, 0x21]);
    expect(zipped(appPackage(registration, kind))).toEqual(bytes);
  });

  test.each(kinds)('has tabs in $fileName whose addresses the server serves', async (kind) => {
    const { staticTabs, configurableTabs } = appPackage(registration, kind).manifest;
    const addresses = [
      ...staticTabs.flatMap((tab) => ('contentUrl' in tab ? [tab.contentUrl, tab.websiteUrl] : [])),
      ...configurableTabs.map((tab) => tab.configurationUrl),
    ];
    const served = await loadPageAssets();
    expect(addresses).toHaveLength(9);
    for (const address of addresses) {
      expect(address.startsWith(`${registration.publicUrl}/`)).toBe(true);
      expect(served.has(new URL(address).pathname)).toBe(true);
    }
  });
});

test('a package that breaks a schema is found out', () => {
  const made = appPackage(chatAndPage, packageKinds.teams);
  const longName = { ...made, manifest: { ...made.manifest, name: { short: 'x'.repeat(31) } } };
  const strangeText = {
    ...made,
    languages: { 'de.json': { ...made.languages['de.json'], 'bots[0].name': 'x' } },
  };
  expect(schemaFindings(longName as typeof made).join()).toContain('manifest.json/name/short');
  expect(schemaFindings(strangeText as typeof made).join()).toContain('de.json');
});

test('every language says all that the manifest says, in its own words', () => {
  const { languages } = appPackage(chatAndPage, packageKinds.teams);
  const english = languages['en.json'] ?? {};
  // Names, tabs, and the commands of three lists and of the message extension.
  expect(Object.keys(english).length).toBe(1 + 4 + 4 + 2 * (12 + 5 + 5) + 6 + 4);
  for (const tag of localeTags) {
    const texts = languages[`${tag.slice(0, 2)}.json`] ?? {};
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    if (tag === 'en-US') continue;
    expect(languages[`${tag.toLowerCase()}.json`]).toEqual(texts);
    const same = Object.keys(texts).filter((key) => texts[key] === english[key]);
    // The German tab is called a desk, too.
    expect(same.filter((key) => !/^(\$schema|name\.short|staticTabs\[[14]\]\.name)$/.test(key))).toEqual([]);
  }
});

test('languages alone come before their regions, so that any region finds its language', () => {
  const tags = appPackage(chatAndPage, packageKinds.teams).manifest.localizationInfo.additionalLanguages.map(
    ({ languageTag }) => languageTag,
  );
  expect(tags).toEqual(['zh', 'ru', 'pt', 'de', 'es', 'zh-cn', 'ru-ru', 'pt-br', 'de-de', 'es-es']);
});

test('Teams operated by 21Vianet gets tabs only, whatever else the deployment has', () => {
  const { manifest } = appPackage(chatAndPage, packageKinds['21vianet']);
  expect(manifest).not.toHaveProperty('bots');
  expect(manifest).not.toHaveProperty('composeExtensions');
  expect(manifest.staticTabs.map(({ entityId }) => entityId)).toEqual([
    'desk',
    'approvals',
    'history',
    'portfolio',
    'about',
  ]);
  expect(manifest.webApplicationInfo.id).toBe(chatAndPage.tabAppId);
});

test('the bot of the package is the one registered, in all three scopes, and may hand over files', () => {
  const { manifest } = appPackage(chatAndPage, packageKinds.teams);
  const [bot] = ('bots' in manifest && manifest.bots) || [];
  expect(bot).toMatchObject({
    botId: chatAndPage.botId,
    scopes: ['personal', 'team', 'groupChat'],
    supportsFiles: true,
    isNotificationOnly: false,
  });
  expect(manifest.staticTabs[0]).toEqual({ entityId: 'conversations', scopes: ['personal'] });
});

test('the page asks for its token under the name that its application has', () => {
  expect(apiOf(chatAndPage)).toBe(`api://desk.contoso.example/botid-${chatAndPage.botId}`);
  expect(apiOf(pageAlone)).toBe(`api://desk.contoso.example/${pageAlone.tabAppId}`);
  expect(apiOf({ ...chatAndPage, tabAppId: pageAlone.tabAppId })).toBe(
    `api://desk.contoso.example/${pageAlone.tabAppId}`,
  );
});

test('only the deployment’s own domain is vouched for, and only its links are unfurled', () => {
  const { manifest } = appPackage(chatAndPage, packageKinds.teams);
  expect(manifest.validDomains).toEqual(['desk.contoso.example']);
  const [extension] = ('composeExtensions' in manifest && manifest.composeExtensions) || [];
  expect(extension?.messageHandlers).toEqual([
    { type: 'link', value: { domains: ['desk.contoso.example'] } },
  ]);
  expect(extension?.commands.map(({ id, type }) => [id, type])).toEqual([
    ['searchCustomers', 'query'],
    ['searchSubscriptions', 'query'],
    ['explainThis', 'action'],
  ]);
});
