/** What happens around an order while somebody is at it: nothing is lost, and nothing is done twice. */
import { describe, expect, test } from '@jest/globals';
import { pageWords } from '../../../bot/sentences.ts';
import type { localeTags } from '../../../locales/tags.ts';
import { wordsFor } from '../../../locales/words.ts';
import { isFields, orderOn, people, textsOn, verbsOn } from '../../support/door.ts';
import type { Tab } from './open-in-teams.ts';
import type { Production } from './production.ts';
import type { Seats } from './seats.ts';
import { tabDoor } from './tab-door.ts';

const confirmIn = (tag: (typeof localeTags)[number]) => wordsFor(tag).say('confirm.upgradeButton');

export function tellCircumstances(desk: () => Production, seats: Seats): void {
  /** Orders that really took effect so far, at Partner Center. */
  async function effects(): Promise<number> {
    const journal: unknown = await desk().control('journal');
    return isFields(journal) && Array.isArray(journal.effects) ? journal.effects.length : 0;
  }

  /** Until the receipt stands there, however it came. */
  async function receiptOn({ frame }: Tab): Promise<string> {
    const receipt = frame.locator('[id^="order:"][id$=":done"]').last();
    await receipt.waitFor();
    return (await receipt.getAttribute('id')) ?? '';
  }

  describe('in the middle of an order', () => {
    test('the sign-in runs out: it is renewed unseen, and the order is placed once', async () => {
      const before = await effects();
      let given = 0;
      const token = async () => {
        given += 1;
        return { token: await desk().tokenFor(people.sales, {}, given === 1 ? '4s' : '10m') };
      };
      const door = tabDoor(() => seats.take({ person: people.sales, locale: 'de-DE', token }));
      const confirmation = await door.say('upgrade Wingtip Toys from Business to E3, 30 licenses');
      const { turns } = await door.tab();
      const first = turns.find(({ authorization }) => authorization !== '')?.authorization ?? '';
      await desk().refuses(first);
      const receipt = await door.click(confirmation.card, 'upgrade.confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
      expect(turns.at(-1)?.authorization).not.toBe(first);
      // Partner Center was asked in this person's own name, with the token that was shown.
      const assertion = first.replace('Bearer ', '');
      expect(desk().exchanges).toContainEqual(
        expect.objectContaining({ status: 200, form: expect.objectContaining({ assertion }) }),
      );
      expect(await effects()).toBe(before + 1);
    });

    test('the sign-in is lost: what was pressed and typed is kept, and goes out when it is back', async () => {
      const before = await effects();
      let lost = false;
      let lives = '4s';
      const token = async () => {
        if (lost) return { refusal: 'CancelledByUser' };
        return { token: await desk().tokenFor(people.admin, {}, lives) };
      };
      const door = tabDoor(() => seats.take({ person: people.admin, locale: 'es-ES', token }));
      await door.say('upgrade Fourth Coffee from Business to E3, 31 licenses');
      const tab = await door.tab();
      const words = pageWords('es-ES');
      lost = true;
      for (const { authorization } of tab.turns) if (authorization) await desk().refuses(authorization);
      await tab.frame.getByRole('button', { name: confirmIn('es-ES') }).click();
      const again = tab.frame.locator('.card-note').getByRole('button', { name: words.retry });
      await again.waitFor();
      await tab.frame.locator('.card-note', { hasText: wordsFor('es-ES').say('bot.signIn') }).waitFor();
      await tab.frame.locator('#composer').fill('gracias');
      await tab.frame.locator('#composer').press('Enter');
      await tab.frame.locator('.from-person.failed').waitFor();
      expect(await effects()).toBe(before);
      lost = false;
      lives = '10m';
      await again.click();
      await receiptOn(tab);
      await tab.frame.locator('.from-person.failed').getByRole('button', { name: words.retry }).click();
      await tab.frame.locator('.from-person:not(.failed):not(.on-its-way)', { hasText: 'gracias' }).waitFor();
      expect(await effects()).toBe(before + 1);
    });

    test('Teams changes its theme and its language: the order goes on in them', async () => {
      const door = tabDoor(() => seats.take({ person: people.sales, locale: 'en-US', theme: 'default' }));
      await door.say('upgrade City Power from Business to E3, 32 licenses');
      const tab = await door.tab();
      for (const [said, worn] of [
        ['dark', 'dark'],
        ['contrast', 'contrast'],
        ['default', 'light'],
      ] as const) {
        await tab.becomeTheme(said);
        await tab.frame.locator(`html[data-theme="${worn}"]`).waitFor();
      }
      await tab.becomeLocale('ru-ru');
      await tab.frame.locator('html[lang="ru-RU"]').waitFor();
      await tab.frame.getByRole('textbox', { name: pageWords('ru-RU').writeHere }).waitFor();
      await tab.frame.getByRole('button', { name: /^(Confirm upgrade|Подтвердить)/ }).click();
      await receiptOn(tab);
      expect(await tab.frame.locator('.thread .card').last().getAttribute('lang')).toBe('ru');
    });

    test('the tab is loaded again: everything stands where it was', async () => {
      const door = tabDoor(() => seats.take({ person: people.admin, locale: 'pt-BR' }));
      await door.say('upgrade VanArsdel from Business to E3, 33 licenses');
      const tab = await door.tab();
      await tab.page.reload();
      await tab.frame.getByRole('button', { name: confirmIn('pt-BR') }).click();
      await receiptOn(tab);
    });

    test('the network is lost and comes back: the same press goes out, once', async () => {
      const before = await effects();
      const door = tabDoor(() => seats.take({ person: people.sales, locale: 'ru-RU' }));
      await door.say('upgrade Blue Yonder from Business to E3, 34 licenses');
      const tab = await door.tab();
      const words = pageWords('ru-RU');
      await tab.page.context().setOffline(true);
      await tab.frame.getByText(words.offline ?? '').waitFor();
      await tab.frame.getByRole('button', { name: confirmIn('ru-RU') }).click();
      const again = tab.frame.locator('.card-note').getByRole('button', { name: words.retry });
      await again.waitFor();
      await tab.page.context().setOffline(false);
      await tab.frame.locator('.trouble').waitFor({ state: 'hidden' });
      await again.click();
      await receiptOn(tab);
      expect(await effects()).toBe(before + 1);
    });

    test('a double click on the confirmation is one press and one order', async () => {
      const before = await effects();
      const door = tabDoor(() => seats.take({ person: people.sales, locale: 'zh-CN', client: 'desktop' }));
      await door.say('upgrade Consolidated Messenger from Business to E3, 35 licenses');
      const tab = await door.tab();
      await tab.frame.getByRole('button', { name: confirmIn('zh-CN') }).dblclick();
      await receiptOn(tab);
      expect(tab.turns.filter(({ said }) => said.verb === 'upgrade.confirm')).toHaveLength(1);
      expect(await effects()).toBe(before + 1);
    });
  });

  describe('two people at one order', () => {
    test('a sales agent adds licenses by clicks', async () => {
      const door = tabDoor(() => seats.take({ person: people.sales, locale: 'de-DE' }));
      const list = await door.say('A. Datum');
      const details = await door.click(list.card, 'subscription.open');
      const form = await door.click(details.card, 'licenses.start');
      const confirmation = await door.click(form.card, 'licenses.review', { quantity: '40' });
      expect(textsOn(confirmation.card)).toContain('40');
      const receipt = await door.click(confirmation.card, 'licenses.confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
    });

    test('what helpdesk hands over appears in the approver’s tab, and the decision in helpdesk’s, unasked', async () => {
      const approver = tabDoor(() => seats.take({ person: people.admin, locale: 'zh-CN' }));
      await approver.say('hello');
      const preparer = tabDoor(() => seats.take({ person: people.helpdesk, locale: 'es-ES' }));
      const confirmation = await preparer.say('upgrade School of Fine Art from Business to E3, 41 licenses');
      expect(verbsOn(confirmation.card)).not.toContain('upgrade.confirm');
      const sent = await preparer.click(confirmation.card, 'handover.send', {
        note: 'De acuerdo por teléfono',
      });
      const { reference } = orderOn(sent.card) ?? {};
      const { frame } = await approver.tab();
      const asked = frame.locator('.card-slot', { hasText: reference });
      await asked.getByText('De acuerdo por teléfono').waitFor();
      await asked.getByRole('button', { name: wordsFor('zh-CN').say('approval.approve') }).click();
      await frame.locator(`[id="order:${reference}:done"]`).first().waitFor();
      const told = (await preparer.tab()).frame.locator(`[id="order:${reference}:done"]`).first();
      await told.waitFor();
    });
  });
}
