import { describe, expect, test } from '@jest/globals';
import { additionalServices, catalogue } from '../../domain/catalogue.ts';
import { id } from '../../domain/ids.ts';
import { type Product, products } from '../../domain/offers.ts';
import { offerIds, ourCatalogue } from './builders.ts';

describe('the matrix of the page', () => {
  const paths: readonly (readonly [Product, readonly Product[]])[] = [
    ['business', ['business-premium', 'proplus', 'e3']],
    ['business-premium', ['e3']],
    ['business-essentials', ['business-premium', 'e1', 'e3']],
    ['proplus', []],
    ['e1', []],
    ['e3', []],
  ];

  test.each(paths)('%s becomes %j', (from, to) => {
    expect(ourCatalogue.pathsFrom(from)).toEqual(to);
  });

  test('seven paths are on sale, and each of them adds something or changes the family', () => {
    const all = products.flatMap((from) => ourCatalogue.pathsFrom(from).map((to) => [from, to] as const));
    expect(all).toHaveLength(7);
    for (const [from, to] of all) expect(from === to).toBe(false);
  });

  test('an upgrade to E3 brings Business the mail that it lacks', () => {
    expect(additionalServices('business', 'e3')).toContain('mail');
    expect(additionalServices('business-premium', 'e3')).toEqual([]);
  });
});

describe('telling offers apart', () => {
  test.each(products)('%s is known by its id, in whatever case it comes', (product) => {
    expect(ourCatalogue.productOf(id('offer', offerIds[product].toLowerCase()))).toBe(product);
  });

  test('an offer that nobody knows is none of the six', () => {
    expect(ourCatalogue.productOf(id('offer', 'CFQ7TTC0LH18:0001:CFQ7TTC0K97P'))).toBeUndefined();
  });

  test('a deployment adds the ids of its own catalogue', () => {
    const extended = catalogue({ 'b1a2c3d4-0000-4000-8000-00000000e300': 'e3' });
    expect(extended.productOf(id('offer', 'B1A2C3D4-0000-4000-8000-00000000E300'))).toBe('e3');
    expect(extended.productOf(id('offer', offerIds.e1))).toBe('e1');
  });
});
