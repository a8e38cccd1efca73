/**
 * The page as it is served: bundled when the process starts (about 0.2 s), minified, compressed once, under names that
 * change with their content, so that a browser may keep them for ever.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

export type PageAsset = {
  readonly body: Buffer;
  readonly gzipped: Buffer;
  readonly type: string;
  readonly etag: string;
  /** The name says the content: `immutable` for a year. The page itself is asked for afresh. */
  readonly lasting: boolean;
};

export type PageSettings = {
  /** Origins besides Teams' own that may frame the page and speak to it as Teams would; development and tests only. */
  readonly extraHosts?: readonly string[];
  /** As what Teams knows us; what a window of ours hands back is for these alone. */
  readonly apps?: readonly string[];
  /** Further pages by their path, with %style% and %mark% where their addresses belong. */
  readonly pages?: Readonly<Record<string, string>>;
};

const room = fileURLToPath(new URL('../web', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' } as const;

export async function loadPageAssets({
  extraHosts = [],
  apps = [],
  pages = {},
}: PageSettings = {}): Promise<Map<string, PageAsset>> {
  const built = await build({
    entryPoints: { main: `${room}/main.ts`, page: `${room}/style/page.css`, mark: `${room}/mark.svg` },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['es2023', 'chrome123', 'safari17.5', 'firefox121'],
    loader: { '.svg': 'copy' },
    outdir: room,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const assets = new Map<string, PageAsset>();
  const named: Record<string, string> = { hosts: extraHosts.join(' '), apps: apps.join(' ') };
  const placeOf = { '.js': 'script', '.css': 'style', '.svg': 'mark' } as const;
  for (const { path, contents } of built.outputFiles) {
    const name = basename(path);
    const kind = endings.find((ending) => name.endsWith(ending));
    if (!kind) continue;
    const address = `/assets/${name}`;
    if (!name.startsWith('part-')) named[placeOf[kind]] = address;
    assets.set(address, await asset(Buffer.from(contents), types[kind], true));
  }
  const template = await readFile(`${room}/index.html`, 'utf8');
  for (const [path, page] of [['/', template] as const, ...Object.entries(pages)]) {
    const html = page.replaceAll(/%(\w+)%/g, (_all, name: string) => named[name] ?? '');
    assets.set(path, await asset(Buffer.from(html), 'text/html; charset=utf-8', false));
  }
  return assets;
}

const endings = ['.js', '.css', '.svg'] as const;

async function asset(body: Buffer, type: string, lasting: boolean): Promise<PageAsset> {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const gzipped = await promisify(gzip)(body, { level: 9 });
  return { body, gzipped, type, etag: `"${digest}"`, lasting };
}

/** Where Teams, Outlook and Microsoft 365 show tabs, in the global cloud and in the one operated by 21Vianet. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://teams.microsoftonline.cn',
  'https://*.teams.microsoftonline.cn',
];

/**
 * What goes with the page and everything under `/assets/`. Nothing inline, nothing evaluated, no HTML made from
 * strings (the three policies belong to the card library, which makes them when it loads). teams-js asks
 * res.cdn.office.net which hosts there are, and does without where it gets no answer.
 */
export function pageHeaders({ extraHosts = [] }: PageSettings = {}): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${[...hosts, ...extraHosts].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types adaptivecards#deprecatedExportedFunctionPolicy adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy',
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-resource-policy': 'same-origin',
  };
}
