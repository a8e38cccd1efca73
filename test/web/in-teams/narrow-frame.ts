import { describe, expect, test } from '@jest/globals';
import { pageWords } from '../../../bot/sentences.ts';
import { wordsFor } from '../../../locales/words.ts';
import { orderOn, people, textsOn } from '../../support/door.ts';
import { expectComplaint } from '../visit.ts';
import { expectFlawless, type Seats } from './seats.ts';
import { tabDoor } from './tab-door.ts';

/** What the frame of Teams does not let a tab do by itself, or brings along from elsewhere in Teams. */
export function tellFrame(seats: Seats): void {
  describe('a frame that may do little', () => {
    test('a letter can be copied and mailed, though the frame may not touch the clipboard', async () => {
      const door = tabDoor(() => seats.take({ person: people.admin, locale: 'fr-FR' }));
      await door.say('show Graphic Design Institute');
      const details = await door.say('the first one');
      const letter = await door.click(details.card, 'access.request');
      const { page, frame } = await door.tab();
      await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
      const words = pageWords('en-US');
      await frame
        .getByRole('button', { name: words.copy ?? '', exact: true })
        .first()
        .click();
      await frame.getByText(words.copied ?? '', { exact: true }).waitFor();
      expectComplaint(/Clipboard API has been blocked/);
      await page.bringToFront();
      const copied: string = await page.evaluate('document.body.focus(), navigator.clipboard.readText()');
      expect(textsOn(letter.card).join('\n')).toContain(copied.split('\n')[0]);
      await frame.locator('.ac-pushButton', { hasText: wordsFor('en-US').say('explain.mail') }).click();
      await door.say('help');
    });

    test('a file that it may not let through is told of, and its table is copied into cells instead', async () => {
      const door = tabDoor(() => seats.take({ person: people.admin, locale: 'en-US' }));
      const confirmation = await door.say('add 2 licenses for Wide World Importers');
      await door.click(confirmation.card, 'licenses.confirm');
      await door.say('export the order history');
      const { page, frame } = await door.tab();
      await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
      const words = pageWords('en-US');
      await frame
        .getByRole('link', { name: wordsFor('en-US').say('export.download') })
        .last()
        .click();
      await frame.getByText(words.fileKept ?? '', { exact: true }).waitFor();
      await frame.getByRole('button', { name: words.fileCopy ?? '', exact: true }).click();
      await frame.getByText(words.fileCopied ?? '', { exact: true }).waitFor();
      expectComplaint(/Clipboard API has been blocked|Download is disallowed/);
      await page.bringToFront();
      const copied: string = await page.evaluate('document.body.focus(), navigator.clipboard.readText()');
      const [captions, first] = copied.split(/\r?\n/).map((line) => line.split('\t'));
      expect(captions?.slice(0, 2)).toEqual(['Reference', 'Customer']);
      expect(first?.slice(0, 2)).toEqual([expect.stringMatching(/^UD-/), 'Wide World Importers']);
      expect(first).toHaveLength(captions?.length ?? 0);
    });

    test('a colleague’s link opens the tab at the order it names, for who never saw that order before', async () => {
      const door = tabDoor(() => seats.take({ person: people.admin, locale: 'de-DE' }));
      const confirmation = await door.say('add 3 licenses for Wide World Importers');
      const receipt = await door.click(confirmation.card, 'licenses.confirm');
      const { reference = '' } = orderOn(receipt.card) ?? {};
      const { frame } = await seats.take({
        ...{ person: people.helpdesk, locale: 'de-DE' },
        subPage: `order/${reference}`,
      });
      await frame.locator(`[id="order:${reference}:done"]`).last().waitFor();
    });

    test('approvals, history and portfolio are whole in it, and an order is approved beside its list', async () => {
      const helpdesk = tabDoor(() => seats.take({ person: people.helpdesk, locale: 'pt-BR' }));
      const confirmation = await helpdesk.say('add 4 licenses for Adventure Works');
      const sent = await helpdesk.click(confirmation.card, 'handover.send', { note: 'Combinado' });
      const { reference = '' } = orderOn(sent.card) ?? {};
      const tab = await seats.take({
        person: people.admin,
        locale: 'de-DE',
        client: 'android',
        path: '/?view=approvals',
      });
      const { frame } = tab;
      const view = frame.locator('.view');
      await view.locator('.ac-selectable', { hasText: reference }).click();
      await view.getByRole('button', { name: wordsFor('de-DE').say('approval.approve') }).click();
      await view.locator(`[id="order:${reference}:done"]`).first().waitFor();
      await expectFlawless(tab);
      const words = pageWords('de-DE');
      for (const name of [words.navHistory, words.navPortfolio, words.navApprovals]) {
        await frame.locator('.nav').getByRole('link', { name }).click();
        await frame.locator(`.view[aria-label="${name}"][aria-busy="false"] .card`).waitFor();
        await expectFlawless(tab);
      }
    });

    test('where there is no bot, the tab says so in the reader’s language until it is put away', async () => {
      const { frame } = await seats.take({ person: people.sales, locale: 'zh-CN', place: '21vianet' });
      const words = pageWords('zh-CN');
      const said = frame.locator('.notice', { hasText: words.noBot ?? 'no such word' });
      await said.waitFor();
      await said.getByRole('button', { name: words.dismiss ?? '' }).click();
      await said.waitFor({ state: 'detached' });
    });
  });
}
