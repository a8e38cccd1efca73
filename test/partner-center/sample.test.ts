import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { collection } from '../../partner-center/wire/collection.ts';
import { listedCustomer } from '../../partner-center/wire/customer.ts';
import { subscription } from '../../partner-center/wire/subscription.ts';
import { upgrade } from '../../partner-center/wire/upgrade.ts';
import { ask } from './ask.ts';

type Seen = {
  readonly customer: string;
  readonly source: string;
  readonly target: string;
  readonly eligible: boolean;
  readonly codes: readonly (number | string)[];
};

let simulator: Simulator;
const seen: Seen[] = [];
const statuses = new Set<string>();
const counts = new Map<string, number>();

beforeAll(async () => {
  simulator = await startSimulator();
  const { items } = collection(listedCustomer).parse((await ask(simulator.url, '/v1/customers')).json);
  for (const { id, companyProfile } of items) {
    const path = `/v1/customers/${id}/subscriptions`;
    const held = collection(subscription).parse((await ask(simulator.url, path)).json).items;
    counts.set(companyProfile?.companyName ?? '', held.length);
    for (const each of held) {
      statuses.add(each.status);
      const upgrades = await ask(simulator.url, `${path}/${each.id}/upgrades`);
      for (const item of collection(upgrade).parse(upgrades.json).items)
        seen.push({
          customer: companyProfile?.companyName ?? '',
          source: each.offerName ?? '',
          target: item.targetOffer.name ?? '',
          eligible: item.isEligible,
          codes: (item.upgradeErrors ?? []).map(({ code }) => code),
        });
    }
  }
});
afterAll(() => simulator.close());

describe('the sample of customers', () => {
  test('holds an open upgrade along each of the seven paths, and none that the matrix does not know', () => {
    const known = (name: string): boolean => !/Nonprofit/.test(name);
    const paths = new Set(
      seen
        .filter(({ source, eligible }) => eligible && known(source))
        .map(({ source, target }) => `${source} → ${target}`),
    );
    const o = 'Office 365';
    expect([...paths].sort()).toEqual(
      [
        `${o} Business → ${o} Business Premium`,
        `${o} Business → ${o} ProPlus`,
        `${o} Business → ${o} Enterprise E3`,
        `${o} Business Premium → ${o} Enterprise E3`,
        `${o} Business Essentials → ${o} Business Premium`,
        `${o} Business Essentials → ${o} Enterprise E1`,
        `${o} Business Essentials → ${o} Enterprise E3`,
      ].sort(),
    );
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 42])('holds a refusal with code %i', (code) => {
    expect(seen.some(({ codes, eligible }) => !eligible && codes.includes(code))).toBe(true);
  });

  test('holds refusals for several reasons at once', () => {
    expect(Math.max(...seen.map(({ codes }) => codes.length))).toBeGreaterThanOrEqual(5);
  });

  test('lets Contoso go from Business to everything Business can become', () => {
    const contoso = seen.filter(
      ({ customer, source }) => customer === 'Contoso' && source === 'Office 365 Business',
    );
    expect(contoso.map(({ target, eligible }) => [target, eligible])).toEqual([
      ['Office 365 Business Premium', true],
      ['Office 365 ProPlus', true],
      ['Office 365 Enterprise E3', true],
    ]);
  });

  test('refuses for purchases elsewhere that no list shows', () => {
    const wingtip = seen.filter(
      ({ customer, source }) => customer === 'Wingtip Toys' && source === 'Office 365 Business',
    );
    expect(counts.get('Wingtip Toys')).toBe(1);
    expect(wingtip.map(({ codes }) => codes)).toEqual([[3], [3], [4]]);
  });

  test('offers two ways to the same target where licences can be transferred', () => {
    const targets = seen.filter(({ customer }) => customer === '远航物流').map(({ target }) => target);
    expect(targets).toHaveLength(2 * new Set(targets).size);
  });

  test('has a customer without subscriptions, one with more than thirty, and statuses known and unknown', () => {
    expect(counts.get('Proseware')).toBe(0);
    expect(counts.get('Litware')).toBeGreaterThan(30);
    expect([...statuses]).toEqual(
      expect.arrayContaining([
        'active',
        'suspended',
        'deleted',
        'expired',
        'pending',
        'disabled',
        'grace_period',
      ]),
    );
  });
});
