import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { overhanging, seriousFindings } from './flaws.ts';
import * as cards from './sample-cards.ts';
import { desk, type Script } from './sample-desk.ts';
import { sentencesIn } from './sample-sentences.ts';
import { expectComplaint, inBrowser, visit } from './visit.ts';

/** A conversation that shows every kind of card and of message. */
const everything: Script = (said, locale) => {
  const t = sentencesIn(locale);
  if (said.kind !== 'open') return {};
  return {
    activities: [
      desk({ text: t.welcome, cards: [cards.customerList(locale)] }),
      desk({ from: 'person', text: 'Contoso' }),
      desk({ cards: [cards.details(locale)] }),
      desk({ cards: [cards.offerChoice(locale)] }),
      desk({ cards: [cards.confirmation(locale)] }),
      desk({ cards: [cards.receipt(locale)] }),
      desk({ cards: [cards.refusals(locale)] }),
      desk({ cards: [cards.history(locale)], suggestedActions: [{ title: t.customers, value: '1' }] }),
    ],
    lacks: ['localMode', 'noNotices'],
    waiting: 12,
  };
};

/** A view with orders waiting, and the conversation behind it. */
const beside: Script = (said, locale) => ({
  ...(said.kind === 'open' ? { activities: [desk({ cards: [cards.history(locale)] })] } : {}),
  lacks: ['noBot'],
  waiting: 12,
});

async function drawn(page: Page, locale: LocaleTag): Promise<void> {
  await page.getByRole('heading', { name: sentencesIn(locale).history }).waitFor();
}

const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
} as const;

describe('the look of the page', () => {
  for (const [theme, options] of Object.entries(themes))
    for (const width of [320, 1440])
      inBrowser(`axe-core finds nothing serious in ${theme} at ${width} pixels`, async () => {
        const { page } = await visit(everything, { ...options, viewport: { width, height: 800 } });
        await drawn(page, 'en-US');
        await page.getByRole('button', { name: 'Why not the others' }).click();
        expect(await seriousFindings(page)).toEqual([]);
      });

  for (const theme of ['light', 'dark', 'contrast'] as const)
    inBrowser(
      `axe-core finds nothing serious in a view and where a channel begins, in ${theme}`,
      async () => {
        const { page } = await visit(beside, {
          ...themes[theme],
          viewport: { width: 320, height: 800 },
          path: '/?view=history',
        });
        await page.locator('.view .card').waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await page.goto(new URL('/?view=channel', page.url()).href);
        await page.getByRole('heading', { name: english['page.landingTitle'] }).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
      },
    );

  for (const tag of localeTags)
    inBrowser(`a view and where a channel begins fit 320 pixels in ${tag}, with orders waiting`, async () => {
      const { page } = await visit(beside, {
        locale: tag,
        viewport: { width: 320, height: 700 },
        path: '/?view=history',
      });
      await page.locator('.view .card').waitFor();
      expect(await overhanging(page)).toEqual([]);
      await page.goto(new URL('/?view=channel', page.url()).href);
      await page.locator('.landing-open').waitFor();
      expect(await overhanging(page)).toEqual([]);
    });

  inBrowser('axe-core would find a picture without words', async () => {
    const { page } = await visit(everything);
    await drawn(page, 'en-US');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await seriousFindings(page)).toEqual([expect.stringMatching(/^image-alt/)]);
  });

  for (const tag of localeTags)
    inBrowser(`nothing hangs over the edge in ${tag}, from 320 to 1600 pixels`, async () => {
      const { page } = await visit(everything, { locale: tag });
      await drawn(page, tag);
      for (const width of [320, 375, 640, 1024, 1440, 1600]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await overhanging(page)).toEqual([]);
      }
    });

  inBrowser('a word that cannot be divided is divided nonetheless', async () => {
    const name = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: name, wrap: true }],
    };
    const { page } = await visit(() => ({ activities: [desk({ text: name, cards: [card] })] }), {
      viewport: { width: 320, height: 700 },
    });
    await page.locator('.bubble').waitFor();
    expect(await overhanging(page)).toEqual([]);
  });

  inBrowser('follows light, dark and contrast while it is open, cards included', async () => {
    const { page } = await visit(everything, { colorScheme: 'light' });
    await drawn(page, 'en-US');
    const heading = page.getByRole('heading', { name: 'Your customers' });
    /** The page hears of the change a moment after the browser does; one that never comes fails by its time-out. */
    const becomes = (colour: string) =>
      page.waitForFunction(
        ([element, wanted]) => element !== null && getComputedStyle(element as Element).color === wanted,
        [element, colour] as const,
      );
    const element = await heading.elementHandle();
    await becomes('rgb(36, 36, 41)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await becomes('rgb(246, 246, 248)');
    await page.emulateMedia({ contrast: 'more' });
    await becomes('rgb(255, 255, 255)');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
  });

  inBrowser('nothing moves for who wants nothing to move', async () => {
    const { page } = await visit(everything, { reducedMotion: 'reduce' });
    await drawn(page, 'en-US');
    const longest = await page.evaluate(() =>
      Math.max(
        ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration)),
        0,
      ),
    );
    expect(longest).toBeLessThanOrEqual(1);
  });

  inBrowser('the keyboard reaches the skip link first, and from there the writing', async () => {
    const { page } = await visit(everything);
    await drawn(page, 'en-US');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: english['page.skipToComposer'] });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('hello');
    expect(await page.getByRole('textbox', { name: english['page.writeHere'] }).inputValue()).toBe('hello');
  });

  inBrowser('the policy of the page lets no program in from elsewhere', async () => {
    const { page } = await visit(everything);
    await drawn(page, 'en-US');
    await page
      .evaluate(() => {
        const intruder = document.createElement('script');
        intruder.setAttribute('src', 'data:text/javascript,document.title="changed"');
        document.body.append(intruder);
      })
      .catch(() => {});
    await page
      .evaluate(() => {
        document.body.innerHTML += '<p></p>';
      })
      .catch(() => {});
    expectComplaint(/TrustedHTML|TrustedScriptURL|Content Security Policy/i);
    expect(await page.title()).toBe('Upgrade Desk');
  });
});
