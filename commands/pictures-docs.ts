/** `npm run pictures:docs`: starts the product as a newcomer does, talks to it in a browser, and keeps what it shows in `docs/pictures/`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './browser/open-browser.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

type Picture = {
  readonly name: string;
  readonly locale: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly says: readonly string[];
};

const pictures: readonly Picture[] = [
  {
    name: 'conversation',
    locale: 'en-US',
    width: 1180,
    height: 900,
    says: ['Upgrade Contoso from Business to E3, 30 licenses'],
  },
  {
    name: 'refusal',
    locale: 'de-DE',
    width: 900,
    height: 1100,
    dark: true,
    says: ['Warum kann Adventure Works mit Office 365 Business kein Upgrade bekommen?'],
  },
  { name: 'phone', locale: 'zh-CN', width: 390, height: 844, says: ['蓝海贸易有哪些订阅？'] },
  {
    name: 'receipt',
    locale: 'ru-RU',
    width: 900,
    height: 1000,
    says: ['обнови Fabrikam до E3, 45 лицензий', 'да'],
  },
];

/** Not the usual one: somebody may be running the product while its pictures are taken. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function ready(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (said) => String(said).includes('ready') && resolve());
    child.once('exit', () => reject(new Error('Upgrade Desk did not start')));
  });
}

// Before anything is started: without a browser it ends here.
const browser = await needBrowser();
const dataDir = mkdtempSync(join(tmpdir(), 'ud-pictures-'));
const port = await freePort();
const child = spawn(process.execPath, ['bot/start.cjs'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'ignore'],
});
try {
  await ready(child);
  for (const { name, locale, width, height, dark, says } of pictures) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale,
      colorScheme: dark ? 'dark' : 'light',
      timezoneId: 'Asia/Shanghai',
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const box = page.locator('textarea').first();
    for (const sentence of says) {
      await box.fill(sentence);
      await box.press('Enter');
      await page.waitForTimeout(2500);
    }
    await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`) });
    await context.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  rmSync(dataDir, { recursive: true, force: true });
}
