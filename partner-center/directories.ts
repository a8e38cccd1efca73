import type { Asking } from '../domain/actors.ts';
import { type Answer, answer, failed } from '../domain/answers.ts';
import type { CustomerSummary } from '../domain/customers.ts';
import type { Clock, Directory, IndexCustomers } from '../domain/ports.ts';
import type { Api } from './api.ts';
import { firstPage, readCustomerPage } from './customer-pages.ts';
import { customerSummary } from './to-domain.ts';
import type { Link } from './wire/link.ts';

/**
 * The API searches by prefix only and lists without the flag for privileges, so the whole list is read once and
 * searched here. A hundred thousand customers are two hundred pages, one after another: each names the next.
 */
export type DirectoryParts = {
  readonly api: Api;
  readonly partnerTenant: (asking: Asking) => string;
  readonly indexCustomers: IndexCustomers;
  readonly clock: Clock;
  /** After that, what is there still serves while it is read anew. */
  readonly freshForMs: number;
  /** Customers held at once; fewer in tests. */
  readonly atMost?: number | undefined;
};

/** A list that was broken off, by throttling as a rule: the next one who asks goes on from there. */
type Halfway = {
  readonly startedAt: number;
  readonly customers: Map<string, CustomerSummary>;
  readonly followed: Set<string>;
  next: Link | undefined;
};

/** A continuation is not good for ever. */
const halfwayForMs = 10 * 60_000;

function beginning(startedAt: number): Halfway {
  return { startedAt, customers: new Map(), followed: new Set(), next: firstPage };
}

/** Of all lists together. Where everybody reads with a token of their own, each has a list of their own. */
const mostCustomers = 500_000;

type Kept = { readonly directory: Directory; readonly readAt: number };

export function customerDirectories(parts: DirectoryParts): (asking: Asking) => Promise<Answer<Directory>> {
  const { api, partnerTenant, indexCustomers, clock, freshForMs, atMost = mostCustomers } = parts;
  const kept = new Map<string, Kept>();
  const reading = new Map<string, Promise<Answer<Directory>>>();
  const halfway = new Map<string, Halfway>();

  /** Whoever has not asked for longest has their list read anew when they come back. */
  function keep(key: string, list: Kept): void {
    kept.delete(key);
    kept.set(key, list);
    let held = 0;
    for (const [one, { directory }] of [...kept].reverse()) {
      held += directory.customers.length;
      if (held > atMost && one !== key) kept.delete(one);
    }
  }

  async function readAll(key: string, asking: Asking): Promise<Answer<readonly CustomerSummary[]>> {
    const begun = halfway.get(key);
    const fresh = begun && clock.now().getTime() - begun.startedAt < halfwayForMs;
    const way: Halfway = fresh ? begun : beginning(clock.now().getTime());
    halfway.set(key, way);
    while (way.next) {
      // A link seen before would go round for ever.
      const link = JSON.stringify(way.next);
      if (way.followed.has(link)) {
        halfway.delete(key);
        return failed({ kind: 'unexpected-reply', about: 'customers: pages in a circle' });
      }
      const read = await readCustomerPage(api, asking, way.next);
      if (!read.ok) {
        // A wait can be waited out; a continuation that is refused cannot.
        const passes = read.fault.kind === 'throttled' || read.fault.kind === 'unavailable';
        if (!passes) halfway.delete(key);
        return read;
      }
      way.followed.add(link);
      for (const item of read.value.items) way.customers.set(item.id.toLowerCase(), customerSummary(item));
      way.next = read.value.links?.next;
    }
    halfway.delete(key);
    return answer([...way.customers.values()]);
  }

  function refreshed(key: string, asking: Asking): Promise<Answer<Directory>> {
    const known = reading.get(key);
    if (known) return known;
    const read = readAll(key, asking)
      .then((customers) => {
        if (!customers.ok) return customers;
        const directory = { customers: customers.value, index: indexCustomers(customers.value) };
        keep(key, { directory, readAt: clock.now().getTime() });
        return answer(directory);
      })
      .finally(() => reading.delete(key));
    reading.set(key, read);
    return read;
  }

  return async (asking) => {
    // By chat tenant too: two of them may stand for one partner and still never see each other's. Read with a person's
    // own token it is theirs alone: what one may see another may not.
    const whose = asking.credential === 'person' ? asking.actor.person : '';
    const key = JSON.stringify([asking.actor.tenant, partnerTenant(asking), whose]);
    const known = kept.get(key);
    if (!known) return refreshed(key, asking);
    keep(key, known);
    if (clock.now().getTime() - known.readAt > freshForMs) void refreshed(key, asking).catch(() => undefined);
    return answer(known.directory);
  };
}
