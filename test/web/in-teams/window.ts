/** The page as a window above the chat: a list alone, and what is chosen in it goes back by name. */
import { describe, expect, test } from '@jest/globals';
import { pageWords } from '../../../bot/sentences.ts';
import type { localeTags } from '../../../locales/tags.ts';
import { wordsFor } from '../../../locales/words.ts';
import { people } from '../../support/door.ts';
import { seriousFindings } from '../flaws.ts';
import type { Tab } from './open-in-teams.ts';
import { app } from './production.ts';
import { expectFlawless, type Seats } from './seats.ts';

type Sitting = {
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly locale: (typeof localeTags)[number];
};

export function tellWindow(seats: Seats): void {
  const openWindow = (view: string, { theme, locale }: Sitting) =>
    seats.stand({
      ...{ theme, locale, person: people.admin, path: `/?view=${view}` },
      ...{ place: 'global', client: 'desktop', context: 'task' },
    });

  /** What the window hands back; its frame is gone with it. */
  async function handedBack({ page }: Tab): Promise<unknown> {
    await page.waitForFunction('teams.heard.some(({ func }) => func === "tasks.completeTask")');
    await page.locator('iframe').waitFor({ state: 'detached' });
    return page.evaluate(
      'teams.heard.filter(({ func }) => func === "tasks.completeTask").map(({ args }) => args)',
    );
  }

  /** Checked to the end, whoever has begun it. */
  async function checked({ frame }: Tab, locale: Sitting['locale']): Promise<void> {
    const words = wordsFor(locale);
    const finished = frame.getByRole('heading', { name: words.say('scan.finished') });
    const start = frame.getByRole('button', { name: words.say('mean.portfolio_scan') });
    await finished.or(start).first().waitFor();
    if (await start.isVisible()) await start.click();
    await finished.waitFor();
  }

  describe('in a window above the chat', () => {
    test('the portfolio stands alone, in Teams’ theme and language, and follows both', async () => {
      const tab = await openWindow('portfolio', { theme: 'dark', locale: 'de-DE' });
      const { frame } = tab;
      await checked(tab, 'de-DE');
      await frame.locator('html[data-theme="dark"][lang="de-DE"]').waitFor();
      expect(await frame.getByRole('navigation').count()).toBe(0);
      expect(await frame.locator('.picker').filter({ visible: true }).count()).toBe(0);
      expect(await frame.locator('#composer').isVisible()).toBe(false);
      expect(await seriousFindings(frame)).toEqual([]);
      await tab.becomeTheme('contrast');
      await frame.locator('html[data-theme="contrast"]').waitFor();
      await tab.becomeLocale('ru-ru');
      await frame.locator(`.view[aria-label="${pageWords('ru-RU').navPortfolio}"]`).waitFor();
      await frame.getByRole('heading', { name: wordsFor('ru-RU').say('scan.finished') }).waitFor();
      await expectFlawless(tab);
    });

    test('a row hands back whose it is, to our own apps, and nothing else', async () => {
      const tab = await openWindow('portfolio', { theme: 'default', locale: 'en-US' });
      await checked(tab, 'en-US');
      const before = tab.turns.length;
      await tab.frame.locator('.view .ac-selectable').first().click();
      const args = await handedBack(tab);
      expect(args).toEqual([[expect.anything(), [app]]]);
      const [[named]] = args as [[Record<string, unknown>]];
      expect(['customer', 'customer,subscription']).toContain(Object.keys(named).sort().join());
      for (const name of Object.values(named)) expect(name).toMatch(/^[0-9a-f-]{36}$/i);
      // The chat answers it: the page asks nothing for it.
      expect(tab.turns.slice(before).filter(({ said }) => said.trigger === 'manual')).toEqual([]);
      expect(await tab.page.evaluate('teams.unknown')).toEqual([]);
    });

    test('what is about nothing named only closes it', async () => {
      const tab = await openWindow('history', { theme: 'contrast', locale: 'es-ES' });
      await tab.frame.getByRole('button', { name: wordsFor('es-ES').say('common.help') }).click();
      expect(await handedBack(tab)).toEqual([[{}, [app]]]);
    });
  });
}
