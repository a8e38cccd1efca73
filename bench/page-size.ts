/** What a browser loads of the page's script, compressed as it is sent. */
import { loadPageAssets } from '../bot/page-assets.ts';
import type { Measured } from './measured.ts';

export async function measurePage(): Promise<readonly Measured[]> {
  const scripts = [...(await loadPageAssets()).values()].filter(({ type }) =>
    type.startsWith('text/javascript'),
  );
  const bytes = scripts.reduce((sum, { gzipped }) => sum + gzipped.byteLength, 0);
  return [{ name: 'script of the page, gzipped', value: bytes / 1024, unit: 'KB', atMost: 150 }];
}
