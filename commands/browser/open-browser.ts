/**
 * A real browser, for tests and for pictures: the one named by CHROME_PATH, one that is installed, or the one that came
 * with npm (Linux x64). Where there is none, `undefined`: the tests that need it are skipped and counted as such.
 */
import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { bundledBrowser } from './bundled-browser.ts';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export async function openBrowser(): Promise<Browser | undefined> {
  const present = process.env.CHROME_PATH ?? installed.find(runs);
  const found = present ? { executablePath: present, env: {} } : await bundledBrowser();
  if (!found) return undefined;
  return chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    args: [
      // Chromium's sandbox does not start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ],
  });
}

/** For whoever can do nothing without one: says in a line what is missing. */
export async function needBrowser(): Promise<Browser> {
  const browser = await openBrowser();
  if (browser) return browser;
  console.error('There is no browser here: install Chromium or Chrome, or name one in CHROME_PATH.');
  process.exit(1);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
