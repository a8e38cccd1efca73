/**
 * The browser that comes with npm, unpacked once for each account into a folder of its own. Suites run side by side:
 * each that finds no folder unpacks one and gives it its name in one step, and whoever is second takes the first's.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type BundledBrowser = { readonly executablePath: string; readonly env: Record<string, string> };

const root = new URL('../../', import.meta.url);

// In a process of its own: the package unpacks to wherever TMPDIR was when the process began.
const unpacking = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

export async function bundledBrowser(): Promise<BundledBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(
    readFileSync(new URL('node_modules/@sparticuz/chromium/package.json', root), 'utf8'),
  );
  const folder = join(tmpdir(), `upgrade-desk-browser-${userInfo().uid}-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    // The NSS libraries that a bare machine lacks, and a font.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const making = mkdtempSync(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpacking], {
      cwd: root,
      // Said before the package is imported, it brings the libraries along.
      env: { ...process.env, TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
