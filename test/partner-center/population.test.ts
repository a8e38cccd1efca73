import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { collection } from '../../partner-center/wire/collection.ts';
import { listedCustomer } from '../../partner-center/wire/customer.ts';
import { linkPath } from '../../partner-center/wire/link.ts';
import { ask } from './ask.ts';

const page = collection(listedCustomer);
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ customers: 20_000, seed: 7 });
});
afterAll(() => simulator.close());

async function pagesFrom(path: string): Promise<readonly { id: string; name: string }[]> {
  const found: { id: string; name: string }[] = [];
  let next: { uri: string; headers: readonly { key: string; value: string }[] } | undefined = {
    uri: path,
    headers: [],
  };
  while (next) {
    const headers = Object.fromEntries(next.headers.map(({ key, value }) => [key, value]));
    const { json } = await ask(simulator.url, `/v1${linkPath(next.uri)}`, { headers });
    const { items, links } = page.parse(json);
    expect(items.length).toBeLessThanOrEqual(500);
    found.push(...items.map(({ id, companyProfile }) => ({ id, name: companyProfile?.companyName ?? '' })));
    next = links?.next;
  }
  return found;
}

const filter = (value: string, field = 'CompanyName'): string =>
  encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: 'starts_with' }));

describe('a population of customers', () => {
  test('is listed completely over its pages, each customer once', async () => {
    const all = await pagesFrom('/customers?size=500');
    expect(new Set(all.map(({ id }) => id)).size).toBe(20_000);
  });

  test('is found by the beginning of a name, in any letter case, over several pages', async () => {
    const all = await pagesFrom('/customers?size=500');
    const expected = all.filter(({ name }) => name.toLowerCase().startsWith('sil')).map(({ id }) => id);
    const found = await pagesFrom(`/customers?size=50&filter=${filter('SIL')}`);
    expect(expected.length).toBeGreaterThan(50);
    expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  test('is the same again from the same seed, and another from another', async () => {
    const again = await startSimulator({ customers: 20_000, seed: 7 });
    const other = await startSimulator({ customers: 20_000, seed: 8 });
    const path = `/v1/customers?filter=${filter('蓝天')}`;
    const [one, two, three] = await Promise.all([simulator, again, other].map(({ url }) => ask(url, path)));
    expect(two?.text).toBe(one?.text);
    expect(three?.text).not.toBe(one?.text);
    await Promise.all([again.close(), other.close()]);
  });

  test('keeps what has changed and derives the rest anew', async () => {
    const [first] = (await pagesFrom(`/customers?filter=${filter('z')}`)).slice(-1);
    const path = `/v1/customers/${first?.id}`;
    const before = await ask(simulator.url, path);
    await ask(simulator.url, `/simulator/customers/${first?.id}`, { body: { delegatedAdmin: false } });
    const after = await ask(simulator.url, path.toUpperCase().replace('/V1/CUSTOMERS', '/v1/customers'));
    expect(before.status).toBe(200);
    expect(after.json).toMatchObject({ id: first?.id, allowDelegatedAccess: false });
  });
});
