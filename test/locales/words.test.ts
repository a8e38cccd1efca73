import { describe, expect, test } from '@jest/globals';
import { offerIds, ours } from '../../commands/pictures/invented.ts';
import { id } from '../../domain/ids.ts';
import { type OwnWords, outside } from '../../locales/own-words.ts';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';

/** Languages set apart their digits with several kinds of space. */
const spaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('numbers of things', () => {
  test.each([
    ['en-US', 1, '1 license'],
    ['en-US', 1250, '1,250 licenses'],
    ['zh-CN', 1, '1 个许可证'],
    ['ru-RU', 1, '1 лицензия'],
    ['ru-RU', 2, '2 лицензии'],
    ['ru-RU', 5, '5 лицензий'],
    ['ru-RU', 11, '11 лицензий'],
    ['ru-RU', 21, '21 лицензия'],
    ['ru-RU', 1250, '1 250 лицензий'],
    ['pt-BR', 0, '0 licença'],
    ['pt-BR', 1250, '1.250 licenças'],
    ['pt-BR', 1_000_000, '1.000.000 de licenças'],
    ['de-DE', 1250, '1.250 Lizenzen'],
    ['es-ES', 1250, '1250 licencias'],
    ['es-ES', 1_000_000, '1.000.000 de licencias'],
  ] as const)('in %s, %d reads "%s"', (tag, count, said) => {
    expect(spaces(wordsFor(tag).say('common.licenses', { count }))).toBe(said);
  });
});

describe('names', () => {
  test('of our products stand in the official local form, with the English one beside it where they differ', () => {
    expect(wordsFor('zh-CN').product('business')).toBe('Office 365 商业版（Office 365 Business）');
    expect(wordsFor('de-DE').product('business')).toBe('Office 365 Business');
  });

  test('of offers are found by their id, whatever Partner Center calls them', () => {
    const words = wordsFor('ru-RU', 'Asia/Shanghai', ours.productOf);
    const named = { offerId: id('offer', offerIds.e3.toLowerCase()), offerName: 'something' };
    expect(words.offerName(named)).toBe('Office 365 корпоративный E3 (Office 365 Enterprise E3)');
    expect(words.offerName({ offerId: id('offer', 'unknown'), offerName: 'Azure' })).toBe('Azure');
  });

  test('hold no line ends, no direction tricks and no more than a card can bear', () => {
    expect(outside('a\u202Eb\nc\u0000 \u200Fd')).toBe('a b c d');
    // Within a card it would become the reader's own date.
    expect(outside('{{DATE(2026-01-01T00:00:00Z, SHORT)}} {{TIME(x)}} {{date}}')).toBe(
      '{ {DATE(2026-01-01T00:00:00Z, SHORT)}} { {TIME(x)}} {{date}}',
    );
    expect([...outside('商'.repeat(500))]).toHaveLength(80);
    expect(outside('x'.repeat(500))).toMatch(/…$/);
  });

  test('are never read as our own keys or placeholders', () => {
    const query = outside('$t(common.help) {{count}} <b>&amp;</b>');
    expect(wordsFor('en-US').say('customers.noneText', { query })).toBe(`No customer matches “${query}”.`);
  });
});

describe('a status', () => {
  test('that nobody knows yet is shown as it was sent', () => {
    expect(wordsFor('de-DE').status({ known: false, asSent: 'awaiting_partner' })).toBe('awaiting_partner');
    expect(wordsFor('de-DE').status('suspended')).toBe('ausgesetzt');
  });
});

describe('times', () => {
  test('stand in the time zone given, in the order of the language', () => {
    expect(wordsFor('de-DE', 'Asia/Shanghai').date('2026-11-20T23:00:00Z')).toBe('21.11.2026');
    expect(spaces(wordsFor('en-US', 'UTC').dateTime('2026-11-20T23:00:00Z'))).toBe('Nov 20, 2026, 11:00 PM');
  });

  test('stand in the usual time zone when a client names none that exists', () => {
    for (const zone of ['', 'Moon/Crater', '../etc'])
      expect(wordsFor('de-DE', zone).date('2026-11-20T17:00:00Z')).toBe('21.11.2026');
  });

  test('that are no times are called unknown', () => {
    for (const tag of localeTags)
      expect(wordsFor(tag).date('never')).toBe(wordsFor(tag).say('common.dateUnknown'));
  });
});

describe('a line that is put together', () => {
  test('breaks no number and no time of ours apart', () => {
    const figures = wordsFor('ru-RU').number(1_000_000);
    const day = wordsFor('ru-RU').date('2026-11-20T08:00:00Z');
    const time = wordsFor('en-US').dateTime('2026-11-20T08:00:00Z');
    const line = outside(`Contoso · ${figures} · ${day} · ${time}`, 200);
    expect(line).toBe(`Contoso · ${figures} · ${day} · ${time}`);
    expect(line).toMatch(/1\u00a0000\u00a0000.*2026\u00a0г\./);
  });

  test('takes any other space for an ordinary one', () => {
    expect(outside('A\u00a0B \u00a0C\t\u202fD  1\u00a0\u00a02')).toBe('A B C D 1 2');
  });
});

describe('the compiler', () => {
  const words = wordsFor('en-US');

  test('refuses a key that does not exist', () => {
    // @ts-expect-error there is no such message
    expect(() => words.say('common.nonsense')).toThrow('no words for common.nonsense');
  });

  test('refuses a sentence that is not given what it needs, and text that did not come through `outside`', () => {
    // @ts-expect-error the customer's query is missing
    words.say('customers.noneText', {});
    // @ts-expect-error a bare string may hold anything
    words.say('customers.noneText', { query: 'Contoso' });
    // @ts-expect-error a number is not text
    words.say('customers.noneText', { query: 7 });
    expect(words.say('customers.noneText', { query: outside('Contoso') })).toContain('Contoso');
  });

  test('keeps a sentence that holds a name out of where markdown is read', () => {
    const own: OwnWords = words.say('common.licenses', { count: 7 });
    // @ts-expect-error it holds something from outside
    const notOwn: OwnWords = words.say('customers.noneText', { query: outside('Contoso') });
    expect([own, notOwn]).toEqual(['7 licenses', 'No customer matches “Contoso”.']);
  });
});
