/** Whole conversations, told alike through every door. */
import { describe, expect, test } from '@jest/globals';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { type Door, filledIn, orderOn, people, textsOn, verbsOn, wordsOn } from '../support/door.ts';

export type World = {
  /** A door for one person; each story is a chat of its own. */
  door(person: string, locale: string): Door;
  /** The simulator's own routes. */
  control(path: string, body?: unknown, method?: string): Promise<unknown>;
  /** Everything in memory is gone; what was stored is there. */
  restart(): Promise<void>;
};

const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02';

/** One sentence to order, and one word to confirm it, as each language's people type them. */
const oneSentence: Readonly<Record<LocaleTag, readonly [sentence: string, yes: string]>> = {
  'en-US': ['upgrade Fabrikam from Business to E3, 26 licenses', 'yes'],
  'zh-CN': ['把 Northwind Traders 的商业版升级到 E3，26 个许可证', '是'],
  'ru-RU': ['обновить подписку Tailspin Toys с Бизнес до E3, 26 лицензий', 'да'],
  'pt-BR': ['atualizar a assinatura da Proseware de Business para E3, 26 licenças', 'sim'],
  'de-DE': ['Litware von Business auf E3 aktualisieren, 26 Lizenzen', 'ja'],
  'es-ES': ['actualizar Trey Research de Business a E3, 26 licencias', 'sí'],
};

const refused: readonly (readonly [customer: string, ...conditions: Condition[]])[] = [
  ['Coho Winery', 'active'],
  ['Graphic Design Institute', 'delegated-admin'],
  ['Margie Travel', 'additional-services'],
  ['Southridge Video', 'target-held'],
  ['蓝海贸易', 'active', 'delegated-admin', 'additional-services', 'target-held'],
];
type Condition = 'active' | 'delegated-admin' | 'additional-services' | 'target-held';

/** Who reads another language than they write is understood all the same: `tongue` is what each person reads. */
export function tellStories(world: () => World, tongue: () => LocaleTag = () => 'en-US'): void {
  const open = (person: keyof typeof people, locale: string = tongue()) =>
    world().door(people[person], locale);

  describe('a sales agent', () => {
    test('upgrades by clicks: customer, subscription, upgrade, submit, confirm', async () => {
      const door = open('sales');
      const greeting = await door.say('hello');
      const list = await door.click(greeting.card, 'customer.pick');
      const details = await door.click(list.card, 'subscription.open');
      const form = await door.click(details.card, 'upgrade.start');
      const confirmation = await door.click(form.card, 'upgrade.review', { offer: e3 });
      const receipt = await door.click(confirmation.card, 'upgrade.confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
      const history = await door.click(receipt.card, 'history.show');
      expect(wordsOn(history)).toContain(orderOn(receipt.card)?.reference);
      const after = await door.click(receipt.card, 'tasks.show');
      expect(verbsOn(after.card).filter((verb) => verb === 'tasks.show').length).toBeGreaterThan(2);
    });

    test('clicks twice, and one order is placed', async () => {
      const door = open('sales');
      const confirmation = await door.say('upgrade Adventure Works from Business to E3, 30 licenses');
      const [one, other] = await Promise.all([
        door.click(confirmation.card, 'upgrade.confirm'),
        door.click(confirmation.card, 'upgrade.confirm'),
      ]);
      expect(orderOn(one.card)?.reference).toBe(orderOn(other.card)?.reference);
      const later = await door.click(confirmation.card, 'upgrade.confirm');
      expect(orderOn(later.card)).toEqual({ reference: orderOn(one.card)?.reference, outcome: 'done' });
    });

    test('corrects a number and an offer in the middle', async () => {
      const door = open('sales');
      await door.say('upgrade Wide World Importers from Business to E3, 40 licenses');
      const fewer = await door.say('no, 35');
      expect(textsOn(fewer.card)).toContain('35');
      const other = await door.say('Business Premium instead');
      expect(wordsOn(other)).toMatch(/Business Premium\n35/);
      const receipt = await door.say('confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
    });
  });

  describe('an admin agent', () => {
    test.each(localeTags)('upgrades by one sentence and one word in %s', async (tag) => {
      const door = open('admin', tag);
      const [sentence, yes] = oneSentence[tag];
      const confirmation = await door.say(sentence);
      expect(verbsOn(confirmation.card)).toEqual(['upgrade.confirm', 'upgrade.edit', 'upgrade.decline']);
      expect(confirmation.card?.lang).toBe(tag.slice(0, 2));
      expect(textsOn(confirmation.card)).toContain('26');
      const receipt = await door.say(yes);
      expect(orderOn(receipt.card)?.outcome).toBe('done');
      expect(receipt.card?.lang).toBe(tag.slice(0, 2));
    });

    test('is refused for each condition, and for several at once, in the rule’s own words', async () => {
      const locale = tongue();
      const door = open('admin', locale);
      for (const [customer, ...conditions] of refused) {
        const details = await door.say(`why can't I upgrade ${customer} to E3?`);
        const texts = textsOn(details.card);
        for (const condition of conditions)
          expect({ customer, texts }).toEqual({
            customer,
            texts: expect.arrayContaining([wordsFor(locale).say(`condition.${condition}`)]),
          });
        expect(verbsOn(details.card)).toContain('eligibility.recheck');
      }
    });

    test('presses a card that is out of date: nothing happens, and there is a way on', async () => {
      const door = open('admin');
      const first = await door.say('upgrade Lucerne Publishing from Business to E3, 8 licenses');
      const second = await door.say('no, 9');
      const stale = await door.click(first.card, 'upgrade.confirm');
      expect(orderOn(stale.card)).toBeUndefined();
      expect(verbsOn(stale.card).length).toBeGreaterThan(0);
      const receipt = await door.click(second.card, 'upgrade.confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
    });

    test('changes the language in the middle, and goes on in it', async () => {
      const door = world().door('00000000-0000-4000-8000-00000000d1d1', 'en-US');
      await door.say('upgrade Woodgrove Bank from Business to E3');
      const again = await door.say('auf Deutsch bitte');
      expect(again.card?.lang).toBe('de');
      expect(verbsOn(again.card)).toContain('upgrade.review');
      const confirmation = await door.say('fünfzig');
      expect(textsOn(confirmation.card)).toContain('50');
      const receipt = await door.say('ja');
      expect(receipt.card?.lang).toBe('de');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
    });

    test('meets Partner Center down in the middle, tries again, and nothing is lost', async () => {
      const door = open('admin');
      const confirmation = await door.say('upgrade Humongous Insurance from Business to E3, 60 licenses');
      await world().control('faults', [{ path: '/upgrades', times: 0, status: 503, answer: 'error' }]);
      const fault = await door.click(confirmation.card, 'upgrade.confirm');
      expect(orderOn(fault.card)).toBeUndefined();
      await world().control('faults', undefined, 'DELETE');
      const receipt = await door.click(fault.card, 'upgrade.confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
    });

    test('finds everything where it was after a restart', async () => {
      const door = open('admin');
      const form = await door.say('upgrade Alpine Ski House from Business to E3');
      expect(verbsOn(form.card)).toContain('upgrade.review');
      await world().restart();
      const confirmation = await door.say('71');
      expect(textsOn(confirmation.card)).toContain('71');
      await world().restart();
      const receipt = await door.click(confirmation.card, 'upgrade.confirm');
      expect(orderOn(receipt.card)?.outcome).toBe('done');
    });
  });

  describe('a helpdesk agent', () => {
    test('explains a refusal to the customer', async () => {
      const door = open('helpdesk');
      await door.say('show Southridge Video');
      const details = await door.say('the first one');
      const letter = await door.click(details.card, 'explain.share', { locale: 'es-ES' });
      expect(filledIn(letter.card, 'locale')).toBe('es-ES');
      expect(wordsOn(letter)).toContain(wordsFor('es-ES').say('letter.hello'));
    });

    test('hands an order over; an admin agent approves it, and both see what became of it', async () => {
      const helpdesk = open('helpdesk');
      const confirmation = await helpdesk.say('add 5 licenses for Contoso');
      const draft =
        confirmation.card && verbsOn(confirmation.card).includes('handover.send')
          ? confirmation
          : await helpdesk.say('the first one');
      const sent = await helpdesk.click(draft.card, 'handover.send', { note: 'Agreed by telephone' });
      const { reference } = orderOn(sent.card) ?? {};
      expect(orderOn(sent.card)?.outcome).toBe('awaiting-approval');
      const admin = open('admin');
      const list = await admin.say('approvals');
      const asked = await admin.click(list.card, 'order.show');
      expect(wordsOn(asked)).toContain('Agreed by telephone');
      const receipt = await admin.click(asked.card, 'approval.approve');
      expect(orderOn(receipt.card)).toEqual({ reference, outcome: 'done' });
      const seen = await helpdesk.click(sent.card, 'order.show');
      expect(orderOn(seen.card)).toEqual({ reference, outcome: 'done' });
    });
  });
}
