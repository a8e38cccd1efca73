import { describe, expect, test } from '@jest/globals';
import type { LocaleTag } from '../../locales/tags.ts';
import { reported } from '../../understanding/reported.ts';
import { actingConfidence, createUnderstanding } from '../../understanding/understand.ts';
import { someIndex } from './customers-for-tests.ts';

const understand = createUnderstanding();

function said(text: string, locale: LocaleTag = 'en-US') {
  return reported(understand(text, { locale, customers: someIndex }));
}

describe('a whole request in one sentence, in every language, whatever the setting', () => {
  const whole = { customer: 'contoso', fromOffer: 'business', toOffer: 'e3', quantity: 25 };
  test.each([
    'upgrade Contoso from Office 365 Business to E3, 25 licences',
    '把康拓索的商业版升级到企业版E3，25个许可证',
    'обнови Контосо с Office 365 для бизнеса до Е3, 25 лицензий',
    'atualizar a Contoso do Office 365 Business para o E3, 25 licenças',
    'Contoso bitte von Office 365 Business auf E3 upgraden, 25 Lizenzen',
    'actualice Contoso de Office 365 Empresa a E3, veinticinco licencias',
  ])('%s', (text) => {
    for (const locale of ['en-US', 'ru-RU'] as const)
      expect(said(text, locale)).toMatchObject({ intent: 'upgrade', entities: whole });
  });
});

test.each(['E3', 'Office 365 Business', '商业高级版'])(
  '%s alone names an offer, and asks for nothing',
  (text) => {
    expect(said(text)).toMatchObject({ entities: { offer: expect.any(String) } });
    expect(said(text).confidence).toBeLessThan(actingConfidence);
  },
);

describe('the old offer and the new one', () => {
  test.each([
    ['Contoso wants E3 instead of Business Premium'],
    ['Contoso: E3 statt Business Premium bitte'],
    ['Контосо нужен E3 вместо бизнес премиум'],
    ['Contoso quer E3 no lugar de Business Premium'],
    ['Contoso quiere E3 en lugar de Empresa Premium'],
    ['upgrade Contoso Business Premium -> E3'],
    ['给康拓索升级，E3代替商业高级版'],
  ])('%s', (text) => {
    expect(said(text).entities).toMatchObject({ fromOffer: 'business-premium', toOffer: 'e3' });
  });

  test.each([
    ['I need Contoso on E3 by tonight, 25 seats, currently they’re on Business Premium'],
    ['Contoso soll E3 bekommen, derzeit haben sie Business Premium'],
    ['нужен E3 для Контосо, сейчас у них бизнес премиум'],
    ['康拓索要E3，目前是商业高级版'],
    ['quiero E3 para Contoso, ahora mismo tienen Empresa Premium'],
    ['a Contoso precisa do E3, atualmente estão no Business Premium'],
  ])('what somebody has may be said last: %s', (text) => {
    expect(said(text).entities).toMatchObject({ fromOffer: 'business-premium', toOffer: 'e3' });
  });

  test.each([
    ['Business 可以升级到什么？'],
    ['что можно сделать из Business'],
    ['what can Business become?'],
  ])('an English name in another script, or in capitals, is the product: %s', (text) => {
    expect(said(text).entities.offer).toBe('business');
  });

  test('the names of 2020 are the same products', () => {
    expect(said('upgrade Contoso from Business Basic to Business Standard').entities).toMatchObject({
      fromOffer: 'business-essentials',
      toOffer: 'business-premium',
    });
  });

  test('Microsoft 365 Business Premium is another product, so it is asked about and never taken for ours', () => {
    const { confidence, entities } = said('upgrade Contoso to Microsoft 365 Business Premium');
    expect(entities.toOffer).toBeUndefined();
    expect(confidence).toBeLessThan(0.5);
  });

  test('a business is not a product', () => {
    expect(said('add 5 licences for the business of Contoso').entities.offer).toBeUndefined();
  });
});

test('more licences are a total or a difference, and the offer has no direction', () => {
  expect(said('add 10 more E3 licences for Fabrikam')).toMatchObject({
    intent: 'add_licenses',
    entities: { customer: 'fabrikam', offer: 'e3', quantity: 10, quantityMode: 'more' },
  });
  expect(said('Fabrikam auf insgesamt 90 Lizenzen aufstocken', 'de-DE')).toMatchObject({
    intent: 'add_licenses',
    entities: { customer: 'fabrikam', quantity: 90, quantityMode: 'total' },
  });
});

test.each([
  ['status: Contoso hat vierzig Lizenzen und will auf insgesamt fünfundsechzig', 'de-DE', 65, 'total'],
  ['a los de Contoso doce licencias más', 'es-ES', 12, 'more'],
  ['dá pra colocar 1.500 licenças adicionais na Contoso?', 'pt-BR', 1500, 'more'],
  ['add 5 licences to Contoso to a total of 30', 'en-US', 30, 'total'],
] as const)('of several numbers and marks the nearest count: %s', (text, locale, quantity, quantityMode) => {
  expect(said(text, locale).entities).toMatchObject({ quantity, quantityMode });
});

test('signs without a word are no wish', () => {
  for (const text of ['...', '👍', '—', '!!!'])
    expect(said(text)).toEqual({ intent: 'none', confidence: 0, entities: {} });
});

test('a decimal is never rounded into an order', () => {
  const { entities, confidence } = said('add 2.5 licences for Contoso');
  expect(entities.quantity).toBeUndefined();
  expect(confidence).toBeLessThan(0.5);
});

test('a name that several customers have is given back as all of them', () => {
  expect(said('what subscriptions does Toys have').entities).toEqual({
    customer: { ambiguous: ['tailspin', 'wingtip'] },
  });
});

test('a name nobody has is none, and the wish is understood all the same', () => {
  expect(said('upgrade Zanzibar Shipping to E3')).toMatchObject({
    intent: 'upgrade',
    entities: { toOffer: 'e3' },
  });
});

test('an asked language is told in every language', () => {
  expect(said('please speak German').entities).toEqual({ language: 'de-DE' });
  expect(said('请用俄语').entities).toEqual({ language: 'ru-RU' });
});

test('a mention of the bot, markup and a missing text do not get in the way', () => {
  expect(said('<at>Upgrade Desk</at>&nbsp;upgrade Contoso to E3')).toMatchObject({
    intent: 'upgrade',
    entities: { customer: 'contoso' },
  });
  for (const nothing of ['', '   ', '???', '👍', '\u0000', 'a'.repeat(10_000)])
    expect(said(nothing).entities).toEqual({});
});

test('a very long or hostile text is answered like any other', () => {
  for (const piece of ['1 ', 'zwei', 'a ', '蓝海科技', '<', '&', '<at>', 'Contoso ', 'a.b-c_', '\ud800'])
    expect(said(piece.repeat(2000)).intent).toEqual(expect.any(String));
});

test('the language of a text is told whatever the setting', () => {
  const language = (text: string) => understand(text, { locale: 'en-US' }).language;
  expect(language('welche Abonnements hat der Kunde')).toBe('de-DE');
  expect(language('какие подписки есть у клиента')).toBe('ru-RU');
  expect(language('quais assinaturas o cliente tem')).toBe('pt-BR');
  expect(language('qué suscripciones tiene el cliente')).toBe('es-ES');
  expect(language('这个客户有哪些订阅')).toBe('zh-CN');
  expect(language('which subscriptions does the customer have')).toBe('en-US');
});

test('every intent the ranking offers as a second guess is another one', () => {
  const { ranked } = understand('Contoso E3', { locale: 'en-US', customers: someIndex });
  expect(new Set(ranked.map(({ intent }) => intent)).size).toBe(ranked.length);
  expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
});
