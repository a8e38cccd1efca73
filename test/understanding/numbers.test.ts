import { describe, expect, test } from '@jest/globals';
import type { LocaleTag } from '../../locales/tags.ts';
import { readQuantity } from '../../understanding/numbers/quantity.ts';

function numberIn(text: string, locale?: LocaleTag): number | string {
  const read = readQuantity(text, { expected: true, ...(locale && { locale }) });
  return read.kind === 'number' ? read.value : read.kind;
}

describe('a number that was asked for is read as the person writes it', () => {
  test.each<[string, number, LocaleTag?]>([
    ['25', 25],
    ['1,250', 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ["1'250", 1250],
    ['１,２５０', 1250],
    ['１２', 12],
    ['٢٥', 25],
    ['२५', 25],
    ['1.250,00', 1250],
    ['25x', 25],
    ['5k', 5000],
    ['twenty-five', 25],
    ['one hundred and twenty', 120],
    ['a dozen', 12],
    ['two dozen', 24],
    ['ten thousand', 10_000],
    ['fünfundzwanzig', 25],
    ['fuenfundzwanzig', 25],
    ['hundertfünfzig', 150],
    ['zwölfhundert', 1200],
    ['tausendzweihundertfünfzig', 1250],
    ['zehntausend', 10_000],
    ['двадцать пять', 25],
    ['тысяча двести', 1200],
    ['две тысячи пятьсот', 2500],
    ['полсотни', 50],
    ['10 тыс', 10_000],
    ['vinte e cinco', 25],
    ['mil duzentos e cinquenta', 1250],
    ['meia dúzia', 6],
    ['veinticinco', 25],
    ['ciento cincuenta', 150],
    ['once', 11, 'es-ES'],
    ['diez mil', 10_000],
    ['二十五', 25],
    ['两百', 200],
    ['一百零五', 105],
    ['一百二', 120],
    ['一千二百五十', 1250],
    ['１２个', 12],
    ['2万', 20_000],
    ['一个', 1],
    ['eine', 1],
    ['no, 35', 35],
  ])('%s', (text, value, ...[locale]) => {
    expect(numberIn(text, locale)).toBe(value);
  });

  test.each(['12,5', '2.5 licences', '1,5'])('%s is not rounded to something else', (text) => {
    expect(numberIn(text)).toBe('unclear');
  });

  test.each(['18:30', '9 am', '20.11.2026', 'office 365', 'E3', 'ab-12', '15 %'])(
    '%s is no number of licences',
    (text) => {
      expect(numberIn(text)).toBe('none');
    },
  );
});

test('each number to ten thousand, in words of three languages, comes back as itself', () => {
  const spelt = {
    'zh-CN': inChinese,
    'de-DE': inGerman,
    'en-US': inEnglish,
  } as const;
  const wrong: string[] = [];
  for (let number = 2; number <= 10_000; number += number < 200 ? 1 : 37)
    for (const [locale, spell] of Object.entries(spelt) as [LocaleTag, (value: number) => string][])
      if (numberIn(spell(number), locale) !== number) wrong.push(`${spell(number)} ≠ ${number}`);
  expect(wrong).toEqual([]);
});

function inChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value === 10_000) return '一万';
  let text = '';
  let gap = false;
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + digits[digit] + sign;
      gap = false;
    }
  }
  return value < 20 && value > 9 ? text.replace('一十', '十') : text;
}

function inEnglish(value: number): string {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (value >= 1000)
    return `${inEnglish(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${inEnglish(value % 1000)}` : ''}`;
  if (value >= 100)
    return `${small[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inEnglish(value % 100)}` : ''}`;
  if (value < 20) return small[value] ?? '';
  return `${tens[Math.floor(value / 10) - 2]}${value % 10 ? `-${small[value % 10]}` : ''}`;
}

function inGerman(value: number): string {
  const small =
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    );
  const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  if (value >= 1000)
    return `${inGerman(Math.floor(value / 1000))}tausend${value % 1000 ? inGerman(value % 1000) : ''}`;
  if (value >= 100)
    return `${small[Math.floor(value / 100)]}hundert${value % 100 ? inGerman(value % 100) : ''}`;
  if (value < 20) return small[value] ?? '';
  return `${value % 10 ? `${small[value % 10]}und` : ''}${tens[Math.floor(value / 10) - 2]}`;
}

describe('a new total and a difference are told apart', () => {
  test.each<[string, number, 'total' | 'more', LocaleTag]>([
    ['set it to 90 seats', 90, 'total', 'en-US'],
    ['90 more seats', 90, 'more', 'en-US'],
    ['from 50 to 75 licences', 75, 'total', 'en-US'],
    ['auf 90 Lizenzen erhöhen', 90, 'total', 'de-DE'],
    ['um 10 Lizenzen erhöhen', 10, 'more', 'de-DE'],
    ['увеличь до 90 лицензий', 90, 'total', 'ru-RU'],
    ['ещё 10 лицензий', 10, 'more', 'ru-RU'],
    ['para 90 licenças', 90, 'total', 'pt-BR'],
    ['mais 10 licenças', 10, 'more', 'pt-BR'],
    ['hasta 90 licencias', 90, 'total', 'es-ES'],
    ['10 licencias más', 10, 'more', 'es-ES'],
    ['加到90个许可证', 90, 'total', 'zh-CN'],
    ['再加10个许可证', 10, 'more', 'zh-CN'],
  ])('%s', (text, value, mode, locale) => {
    expect(readQuantity(text, { locale })).toMatchObject({ kind: 'number', value, mode });
  });
});
