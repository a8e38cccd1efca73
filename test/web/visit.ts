/** Opens the page in a browser and remembers every complaint: errors, and violations of the content security policy. */
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../commands/browser/open-browser.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import { openSampleDesk, type SampleDesk, type Script } from './sample-desk.ts';

const browser = await openBrowser();
const closing: (() => Promise<void>)[] = [];
const complaints: string[] = [];

/** A test that needs a browser; counted as skipped where there is none. */
export const inBrowser = browser ? test : test.skip;
export const describeInBrowser = browser ? describe : describe.skip;

export type Visit = { readonly page: Page; readonly desk: SampleDesk };

function complaintsOf(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('there is no browser');
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  closing.push(() => context.close());
  const page = await context.newPage();
  complaintsOf(page);
  return page;
}

export async function visit(
  script: Script,
  {
    locale = 'en-US',
    path = '/',
    ...options
  }: BrowserContextOptions & { locale?: LocaleTag; path?: string } = {},
): Promise<Visit> {
  const desk = await openSampleDesk(script, locale);
  closing.push(() => desk.close());
  const page = await newPage({ locale, ...options });
  await page.goto(desk.address + path);
  return { page, desk };
}

/** Complaints that a test provokes on purpose, such as the browser's own report of a lost connection. */
export function expectComplaint(kind: RegExp): void {
  const expected = complaints.filter((complaint) => kind.test(complaint));
  expect(expected.length).toBeGreaterThan(0);
  for (const complaint of expected) complaints.splice(complaints.indexOf(complaint), 1);
}

/** Complaints that may come or not, as the browser's report of a line that happened to be open when it was cut. */
export function forgiveComplaints(kind: RegExp): void {
  for (const complaint of complaints.filter((each) => kind.test(each)))
    complaints.splice(complaints.indexOf(complaint), 1);
}

export function alsoClose(close: () => Promise<void>): void {
  closing.push(close);
}

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(() => browser?.close());
