import { describe, expect, test } from '@jest/globals';
import { startSimulator } from '../../partner-center/simulator/start.ts';
import { ask } from './ask.ts';
import { anAsking } from './asking.ts';
import { cannedServer } from './canned-server.ts';
import { aClock, clientOf } from './client-of.ts';

function page(id: string, next?: string) {
  return {
    items: [{ id, companyProfile: { companyName: id, domain: `${id}.example` } }],
    links: next
      ? {
          next: {
            uri: '/v1/customers?size=500&seekOperation=Next',
            headers: [{ key: 'MS-ContinuationToken', value: next }],
          },
        }
      : {},
  };
}

describe('the directory of customers', () => {
  test('holds a whole population, read once for all who ask at the same time', async () => {
    const simulator = await startSimulator({ customers: 3000 });
    const client = clientOf(simulator.url);
    const all = await Promise.all([1, 2, 3].map(() => client.directory(anAsking())));
    const { json } = await ask(simulator.url, '/simulator/journal');
    await simulator.close();
    expect(all.map((each) => each.ok && each.value.customers.length)).toEqual([3000, 3000, 3000]);
    expect(json).toMatchObject({ requestCount: 6 });
  });

  test('is never shared between tenants, even where both stand for one partner', async () => {
    const server = await cannedServer((_, index) => ({ body: page(`customer-${index}`) }));
    const client = clientOf(server.url);
    const [one, other, again] = [
      await client.directory(anAsking({ tenant: 'one' })),
      await client.directory(anAsking({ tenant: 'other' })),
      await client.directory(anAsking({ tenant: 'one' })),
    ];
    await server.close();
    expect(one.ok && one.value.customers[0]?.name).toBe('customer-0');
    expect(other.ok && other.value.customers[0]?.name).toBe('customer-1');
    expect(again).toEqual(one);
  });

  test('of many people with tokens of their own is kept for those who asked last, and read anew for the others', async () => {
    const server = await cannedServer((_, index) => ({ body: page(`customer-${index}`) }));
    const client = clientOf(server.url, { directoriesAtMost: 2 });
    const by = (tenant: string) => client.directory(anAsking({ tenant }));
    for (const tenant of ['one', 'two', 'one', 'three', 'one', 'three']) await by(tenant);
    expect(server.received).toHaveLength(3);
    await by('two');
    await server.close();
    expect(server.received).toHaveLength(4);
  });

  test('goes on serving while it is read anew, and while Partner Center is down', async () => {
    const clock = aClock();
    let down = false;
    const server = await cannedServer((_, index) =>
      down ? { status: 503 } : { body: page(`customer-${index}`) },
    );
    const client = clientOf(server.url, { clock, directoryFreshForMs: 60_000 });
    const nameNow = async (): Promise<unknown> => {
      const read = await client.directory(anAsking());
      return read.ok && read.value.customers[0]?.name;
    };
    const untilReceived = async (count: number): Promise<void> => {
      while (server.received.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    expect(await nameNow()).toBe('customer-0');
    clock.advance(61_000);
    expect(await nameNow()).toBe('customer-0');
    await untilReceived(2);
    expect(await nameNow()).toBe('customer-1');
    down = true;
    clock.advance(61_000);
    expect(await nameNow()).toBe('customer-1');
    await untilReceived(5);
    expect(await nameNow()).toBe('customer-1');
    await server.close();
  });

  test('is a fault, and not half a directory, when a page is missing', async () => {
    const server = await cannedServer(({ headers }) =>
      headers['ms-continuationtoken'] ? { status: 503 } : { body: page('customer-0', 'AQAAAA==') },
    );
    const read = await clientOf(server.url).directory(anAsking());
    await server.close();
    expect(read).toEqual({ ok: false, fault: { kind: 'unavailable' } });
  });

  test('goes on where it was broken off, however low the limit is', async () => {
    const clock = aClock();
    const simulator = await startSimulator({ customers: 3000 });
    const client = clientOf(simulator.url, { clock, ratePerMinute: 2 });
    const told: unknown[] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      const read = await client.directory(anAsking());
      told.push(read.ok ? read.value.customers.length : read.fault.kind);
      clock.advance(61_000);
    }
    const { json } = await ask(simulator.url, '/simulator/journal');
    await simulator.close();
    expect(told).toEqual(['throttled', 'throttled', 3000]);
    expect(json).toMatchObject({ requestCount: 6 });
  });

  test('starts over when the place to go on from is refused', async () => {
    const server = await cannedServer(({ headers }, index) => {
      if (!headers['ms-continuationtoken']) return { body: page('customer-0', 'AQAAAA==') };
      return index < 2
        ? { status: 400, body: { code: 2000, description: 'No' } }
        : { body: page('customer-1') };
    });
    const client = clientOf(server.url);
    const [first, second] = [await client.directory(anAsking()), await client.directory(anAsking())];
    await server.close();
    expect(first).toMatchObject({ ok: false, fault: { kind: 'unexpected-reply' } });
    expect(second.ok && second.value.customers).toHaveLength(2);
    expect(server.received.filter(({ headers }) => !headers['ms-continuationtoken'])).toHaveLength(2);
  });

  test('starts over when what was broken off is too long ago', async () => {
    const clock = aClock();
    let down = true;
    const server = await cannedServer(({ headers }) => {
      if (!headers['ms-continuationtoken']) return { body: page('customer-0', 'AQAAAA==') };
      return down ? { status: 503 } : { body: page('customer-1') };
    });
    const client = clientOf(server.url, { clock });
    await client.directory(anAsking());
    down = false;
    clock.advance(11 * 60_000);
    const read = await client.directory(anAsking());
    await server.close();
    expect(read.ok && read.value.customers.map(({ name }) => name)).toEqual(['customer-0', 'customer-1']);
    expect(server.received.filter(({ headers }) => !headers['ms-continuationtoken'])).toHaveLength(2);
  });

  test('does not follow pages for ever', async () => {
    const server = await cannedServer(() => ({ body: page('customer-0', 'AQAAAA==') }));
    const read = await clientOf(server.url).directory(anAsking());
    await server.close();
    expect(read).toMatchObject({ ok: false, fault: { kind: 'unexpected-reply' } });
  });

  test('shows a customer without a profile by its id instead of failing', async () => {
    const server = await cannedServer(() => ({ body: { totalCount: 9, items: [{ id: 'C' }] } }));
    const read = await clientOf(server.url).directory(anAsking());
    await server.close();
    expect(read).toMatchObject({ ok: true, value: { customers: [{ id: 'C', name: 'C', domain: '' }] } });
  });
});
