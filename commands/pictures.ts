/**
 * `npm run pictures`: draws every card in every language, light and dark, wide and narrow, as the page draws it, onto
 * contact sheets under `pictures/`. `npm run pictures -- ru-RU receipt` draws only what is named.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LocaleTag, localeTags } from '../locales/tags.ts';
import { wordsFor } from '../locales/words.ts';
import { needBrowser } from './browser/open-browser.ts';
import { ours } from './pictures/invented.ts';
import { samples } from './pictures/samples.ts';
import { pageOfCards } from './pictures/sheet.ts';

const asked = process.argv.slice(2);
const wantedTags = localeTags.filter((tag) => asked.includes(tag));
const tags: readonly LocaleTag[] = wantedTags.length > 0 ? wantedTags : localeTags;
const parts = asked.filter((word) => !localeTags.some((tag) => tag === word));
const cards = samples('ordinary').filter(
  ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
);

if (cards.length === 0) console.error(`There is no card ${parts.join(' or ')}.`);

/** The width of a card in Teams beside a meeting, and in the page. */
const widths = { narrow: 320, wide: 560 } as const;
const perSheet = 12;

const folder = fileURLToPath(new URL('../pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await needBrowser();
const html = await pageOfCards();
try {
  for (const tag of tags)
    for (const theme of ['light', 'dark'] as const)
      for (const width of ['narrow', 'wide'] as const) await drawSheets(tag, theme, width);
} finally {
  await browser.close();
}

async function drawSheets(
  tag: LocaleTag,
  theme: 'light' | 'dark',
  breadth: keyof typeof widths,
): Promise<void> {
  const words = wordsFor(tag, 'Asia/Shanghai', ours.productOf);
  const width = widths[breadth];
  for (let at = 0; at < cards.length; at += perSheet) {
    const page = await browser.newPage({ viewport: { width: 4 * (width + 24) + 24, height: 800 } });
    await page.setContent(html);
    const sheet = {
      theme,
      width,
      pageWords: { copy: words.say('page.copy'), opensNewTab: words.say('page.opensNewTab') },
      cards: cards.slice(at, at + perSheet).map(({ name, draw }) => ({ name, card: draw(words) })),
    };
    await page.evaluate(`drawSheet(${JSON.stringify(sheet)})`);
    await page.evaluate('document.fonts.ready');
    const file = `${tag}-${theme}-${breadth}-${Math.floor(at / perSheet) + 1}.png`;
    await page.screenshot({ path: `${folder}${file}`, fullPage: true });
    await page.close();
    console.log(`pictures/${file}`);
  }
}
