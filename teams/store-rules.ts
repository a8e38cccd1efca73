/** What the store asks of a package beyond its schema. Each finding is a line for whoever packs. */
import { commandScopes } from './bot.ts';
import type { AppPackage } from './package.ts';

/** Not ours to vouch for: Microsoft's own, or anybody's. */
const foreignHosts =
  /(^|\.)(microsoft\.com|teams\.microsoft\.com|office\.com|onmicrosoft\.com|azurewebsites\.net|azure-api\.net|sharepoint\.com|live\.com|bing\.com)$/i;
const tunnels =
  /(^|\.)(ngrok(-free)?\.(io|app|dev)|devtunnels\.ms|loca\.lt|localtunnel\.me|trycloudflare\.com|serveo\.net)$/i;
const unreachable = /^(localhost|\[.*\]|[\d.]+)$|\.(local|localhost|internal|test|invalid)$/i;

const productWords =
  /\b(Microsoft|Office|Windows|Azure|Teams|Outlook|Partner Center|Power|Copilot|Beta|Dev|Test|Preview)\b/i;

function words(text: string): number {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}

function aboutHosts({ manifest }: AppPackage): string[] {
  return manifest.validDomains.flatMap((domain) => {
    const host = domain.replace(/:\d+$/, '');
    if (domain.includes('*')) return [`validDomains: ${domain}: name hosts one by one`];
    if (foreignHosts.test(host) || tunnels.test(host))
      return [`PUBLIC_URL: ${host}: the store takes a domain of your own only`];
    if (unreachable.test(host)) return [`PUBLIC_URL: ${host}: Teams cannot reach it`];
    return [];
  });
}

function aboutTexts(name: string, texts: Readonly<Record<string, string>>): string[] {
  const findings: string[] = [];
  const named = `${texts['name.short'] ?? ''} ${texts['name.full'] ?? ''}`;
  if (productWords.test(named)) findings.push(`${name}: the name holds a word of Microsoft's or of a draft`);
  const described = `${texts['description.short'] ?? ''}\n${texts['description.full'] ?? ''}`;
  if (/\b(MS|MSFT|O365|M365)\b/.test(described))
    findings.push(`${name}: the description shortens Microsoft's names`);
  if (/Office 365/.test(described)) findings.push(`${name}: the description says Office 365`);
  if (/Teams/.test(described) && !/^(?:(?!Teams)[\s\S])*Microsoft Teams/.test(described))
    findings.push(`${name}: the first mention is not "Microsoft Teams" in full`);
  if (words(described) > 500) findings.push(`${name}: the description has more than 500 words`);
  return findings;
}

function aboutCommands(name: string, texts: Readonly<Record<string, string>>): string[] {
  return commandScopes.flatMap(({ scope }, list) => {
    const start = `bots[0].commandLists[${list}].`;
    const titles = Object.entries(texts)
      .filter(([key]) => key.startsWith(start) && key.endsWith('.title'))
      .map(([, title]) => title);
    return [
      ...titles.filter((title) => /^\W*\//.test(title)).map((title) => `${name}: ${title}: begins with "/"`),
      ...titles
        .filter((title, at) => titles.findIndex((other) => same(other, title)) !== at)
        .map((title) => `${name}: ${title}: twice in ${scope}`),
    ];
  });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function aboutAddresses({ manifest: { developer, staticTabs, configurableTabs } }: AppPackage): string[] {
  const addresses = [
    developer.websiteUrl,
    developer.privacyUrl,
    developer.termsOfUseUrl,
    ...staticTabs.flatMap((tab) => ('contentUrl' in tab ? [tab.contentUrl] : [])),
    ...configurableTabs.map((tab) => tab.configurationUrl),
  ];
  return addresses
    .filter((address) => !address.startsWith('https:'))
    .map((address) => `${address}: no https`);
}

export function storeFindings(made: AppPackage): string[] {
  return [
    ...aboutHosts(made),
    ...aboutAddresses(made),
    ...aboutTexts('manifest.json', {
      'name.short': made.manifest.name.short,
      'name.full': made.manifest.name.full,
      'description.short': made.manifest.description.short,
      'description.full': made.manifest.description.full,
    }),
    ...Object.entries(made.languages).flatMap(([file, texts]) => [
      ...aboutTexts(file, texts),
      ...aboutCommands(file, texts),
    ]),
    ...(/^\d+\.\d+\.\d+$/.test(made.manifest.version)
      ? []
      : [`version ${made.manifest.version}: three numbers are wanted`]),
  ];
}
