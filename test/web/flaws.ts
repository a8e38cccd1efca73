/** What an eye would find wrong with the page, in words: axe-core's serious findings, and what hangs over the edge. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const pageOf = (place: Page | Frame): Page => ('page' in place ? place.page() : place);

/** What axe-core finds that is serious or worse. The page itself could not load it: its policy forbids that. */
export async function seriousFindings(place: Page | Frame): Promise<string[]> {
  await place.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState === 'finished'),
  );
  const session = await pageOf(place).context().newCDPSession(place);
  await session.send('Runtime.evaluate', { expression: await readFile(axeSource, 'utf8') });
  const found: AxeResults = await place.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  await session.detach();
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

export async function overhanging(place: Page | Frame): Promise<string[]> {
  return place.evaluate(() => {
    const over = [...document.querySelectorAll<HTMLElement>('.page *')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      const clipped = element.closest('[role="row"]')?.clientWidth === 1;
      const hidden = clipped || element.closest('.unseen, .skip, option, [aria-hidden="true"]') || width <= 1;
      return !hidden && (right > innerWidth + 0.5 || left < -0.5);
    });
    const scrolls = [
      document.documentElement,
      ...document.querySelectorAll<HTMLElement>('.thread, .card'),
    ].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    return [...over, ...scrolls].map(({ tagName, className }) => `${tagName} ${className}`);
  });
}
