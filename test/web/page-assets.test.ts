import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { consentedPage } from '../../bot/page/consented.ts';
import { loadPageAssets, pageHeaders } from '../../bot/page-assets.ts';
import { localeTags } from '../../locales/tags.ts';

const assets = await loadPageAssets();
const page = assets.get('/')?.body.toString() ?? '';

describe('the page as it is served', () => {
  test('all its script together is at most 150 KB compressed', () => {
    const scripts = [...assets.values()].filter(({ type }) => type === 'text/javascript');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { gzipped }) => sum + gzipped.length, 0)).toBeLessThanOrEqual(150 * 1024);
  });

  test('every address in it leads to something', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBe(4);
    for (const address of addresses) expect(assets.has(address)).toBe(true);
    expect(page).not.toContain('%');
  });

  test('everything but the page itself has a name that changes with its content', () => {
    for (const [address, { lasting }] of assets) {
      expect(lasting).toBe(address !== '/');
      expect(address).toMatch(/^\/$|^\/assets\/[a-z]+-[A-Z0-9]{8}\.(js|css|svg)$/);
    }
  });

  test('what is compressed is what is served plain', () => {
    for (const { body, gzipped } of assets.values()) expect(gunzipSync(gzipped).equals(body)).toBe(true);
  });

  test('carries no program and no style of its own, and its policy allows none', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
    const policy = pageHeaders()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*(?!\.)/);
  });

  test('may be framed by Teams in both clouds and by nobody unnamed', () => {
    const policy = pageHeaders()['content-security-policy'] ?? '';
    const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(ancestors).toContain('https://teams.microsoft.com');
    expect(ancestors).toContain('https://teams.microsoftonline.cn');
    for (const ancestor of ancestors)
      expect(ancestor).toMatch(/^'self'$|^https:\/\/(\*\.)?[a-z0-9]+(\.[a-z0-9]+)+$/);
  });
});

test('who has consented in the browser is told to go back, in every language, by a page without any script', async () => {
  const { body } = (await loadPageAssets({ pages: { '/consented': consentedPage } })).get('/consented') ?? {};
  const html = String(body);
  for (const tag of localeTags) expect(html).toContain(`<p lang="${tag}">`);
  expect(html).toMatch(/href="\/assets\/page-\w+\.css"/);
  expect(html).not.toMatch(/<script|%\w+%/);
});
