import { describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import { indexCustomers } from '../../understanding/customers/index-customers.ts';
import { someIndex } from './customers-for-tests.ts';

function named(sentence: string): readonly (readonly string[])[] {
  return someIndex.mentionsIn(sentence).map(({ customers }) => [...customers].sort());
}

describe('the customer a sentence speaks of', () => {
  test.each([
    ['upgrade Contoso to E3', 'contoso'],
    ["what are contoso's subscriptions", 'contoso'],
    ['Lizenzen für Contosos Mitarbeiter', 'contoso'],
    ['contsoo', 'contoso'],
    ['обнови Контосо', 'contoso'],
    ['подписки Фабрикама', 'fabrikam'],
    ['для Фабрикаму', 'fabrikam'],
    ['康拓索的订阅', 'contoso'],
    ['Northwind needs more', 'northwind'],
    ['nortwind traders', 'northwind'],
    ['Нортвинд', 'northwind'],
    ['Адвенчер Воркс', 'adventure'],
    ['добавь Вингтип Тойз мест', 'wingtip'],
    ['wide world', 'wide-world'],
    ['WWI', 'wide-world'],
    ['litware inc', 'litware'],
    ['帮蓝海升级', 'lanhai'],
    ['上海蓝海贸易', 'lanhai'],
    ['远航物流', 'yuanhang'],
    ['что есть у Ромашки', 'romashka'],
    ['Help AG', 'help'],
    ['litware.example', 'litware'],
    ['subscriptions of wide-world', 'wide-world'],
    ['Tailspin Tyos', 'tailspin'],
    ['die Abos der Woodgrovebank', 'woodgrove'],
    ['AdventureWorks', 'adventure'],
    ['add 5 for wideworldimporters', 'wide-world'],
    ['Fabri Kam', 'fabrikam'],
    ['upgrade lanhai to E3', 'lanhai'],
    ['Yuan Hang wuliu', 'yuanhang'],
    ['给康托索加五个', 'contoso'],
    ['远行物流', 'yuanhang'],
  ])('%s', (sentence, customer) => {
    expect(named(sentence)).toEqual([[customer]]);
  });

  test.each([
    ['show me Toys', ['tailspin', 'wingtip']],
    ['北京的订阅', ['xinghe', 'yuanhang']],
  ])('%s could be several, and none of them is picked', (sentence, customers) => {
    expect(named(sentence)).toEqual([customers]);
  });

  test.each([
    'upgrade Acme to E3',
    'Tailwind Traders',
    'help',
    'please help me',
    '给我看看所有客户',
    'Northwind Logistics',
  ])('%s names nobody', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  test('two customers of one name are both meant', () => {
    const twins = indexCustomers([
      { id: id('customer', 'one'), name: 'Proseware', domain: 'proseware.example' },
      { id: id('customer', 'two'), name: 'Proseware Ltd', domain: 'proseware-uk.example' },
    ]);
    expect(twins.mentionsIn('upgrade Proseware')[0]?.customers).toEqual(['one', 'two']);
    expect(twins.mentionsIn('upgrade proseware-uk.example')[0]?.customers).toEqual(['two']);
  });

  test('a customer of several names is told by each of them as well as by one', () => {
    const family = indexCustomers([
      { id: id('customer', 'proseware'), name: 'Proseware', domain: '', names: ['Proseware Inc'] },
      { id: id('customer', 'power'), name: 'City Power & Light', domain: '' },
    ]);
    expect(family.mentionsIn('обновить Проусвэр')[0]?.customers).toEqual(['proseware']);
    expect(family.mentionsIn('does E3 include Power BI?')).toEqual([]);
    expect(family.mentionsIn('add 5 licences for Power & Light')[0]?.customers).toEqual(['power']);
  });

  test('a longer name that holds a shorter one wins where all of it was said', () => {
    const family = indexCustomers([
      { id: id('customer', 'short'), name: 'Contoso', domain: '' },
      { id: id('customer', 'long'), name: 'Contoso Retail', domain: '' },
    ]);
    expect(family.mentionsIn('upgrade Contoso Retail')[0]?.customers).toEqual(['long']);
    expect(family.mentionsIn('upgrade Contoso')[0]?.customers).toEqual(['short']);
  });

  test('also where the longer is Russian, and its first word sounds just like the shorter', () => {
    const family = indexCustomers([
      { id: id('customer', 'short'), name: 'Contoso', domain: '' },
      { id: id('customer', 'long'), name: 'Контосо Восток', domain: '' },
    ]);
    for (const said of ['обнови Контосо Восток до Е3', 'подписки Контосо Востока'])
      expect(family.mentionsIn(said).map(({ customers }) => customers)).toEqual([['long']]);
    expect(family.mentionsIn('обнови Контосо')[0]?.customers).toEqual(['short']);
  });
});

describe('the search box', () => {
  function found(query: string): readonly string[] {
    return someIndex.find(query, 5).map(({ id: key }) => key);
  }

  test('finds a part from inside a name', () => {
    expect(found('rth')).toEqual(['northwind']);
  });
  test('puts names that begin so first', () => {
    expect(found('w')[0]).toMatch(/wide-world|wingtip|woodgrove/);
  });
  test('forgives typing errors', () => {
    expect(found('fabrikma')[0]).toBe('fabrikam');
  });
  test('takes words in any order', () => {
    expect(found('toys wingtip')[0]).toBe('wingtip');
  });
  test('hears other scripts', () => {
    expect(found('контосо')[0]).toBe('contoso');
  });
  test('finds by domain, by id and by Chinese parts', () => {
    expect(found('litware.exa')).toEqual(['litware']);
    expect(found('wide-world')[0]).toBe('wide-world');
    expect(found('蓝海')).toEqual(['lanhai']);
  });
  test('gives the first customers for nothing typed, and none for nonsense', () => {
    expect(found('')).toHaveLength(5);
    expect(found('qqqqq')).toEqual([]);
  });
});
