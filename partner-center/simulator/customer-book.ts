/** All customers, found by id, by page or by the beginning of a name. */
import { type CustomerSeed, customerFrom, type SimulatedCustomer } from './customer-state.ts';
import { customerAt, type ListedSeed, listedAt, populationIndex } from './population.ts';
import { sample } from './sample.ts';

export type Customers = 'sample' | number | readonly CustomerSeed[];
export type SearchField = 'CompanyName' | 'Domain';

/**
 * The partner's customers: named ones first (the sample), derived ones after them. A derived customer is held only
 * once it has changed; before, it is derived anew each time it is asked for.
 */
export class CustomerBook {
  readonly size: number;
  readonly #seed: number;
  readonly #named: SimulatedCustomer[];
  readonly #kept = new Map<string, SimulatedCustomer>();
  readonly #vanished = new Set<string>();
  readonly #orders = new Map<SearchField, Uint32Array>();

  constructor(customers: Customers, seed: number) {
    this.#seed = seed;
    const seeds = typeof customers === 'object' ? customers : sample;
    this.size = typeof customers === 'number' ? customers : seeds.length;
    this.#named = seeds.slice(0, this.size).map(customerFrom);
    for (const customer of this.#named) this.#kept.set(customer.id, customer);
  }

  find(id: string): SimulatedCustomer | undefined {
    const key = id.toLowerCase();
    if (this.#vanished.has(key)) return undefined;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const index = populationIndex(this.#seed, key);
    if (index === undefined || index < this.#named.length || index >= this.size) return undefined;
    return customerAt(this.#seed, index);
  }

  /** From now on this is what the customer is; to be called with every change. */
  keep(customer: SimulatedCustomer): void {
    this.#kept.set(customer.id, customer);
  }

  /** The relationship ended: the customer is gone from lists and cannot be read. */
  forget(id: string): void {
    this.#vanished.add(id.toLowerCase());
  }

  page(offset: number, size: number): readonly ListedSeed[] {
    const found: ListedSeed[] = [];
    for (let at = offset; at < Math.min(offset + size, this.size); at += 1) found.push(this.#listed(at));
    return found.filter(({ id }) => !this.#vanished.has(id));
  }

  /** A prefix, letter case ignored, like the real filter: the order is kept as indices, the names are derived anew. */
  startingWith(field: SearchField, prefix: string, offset: number, size: number) {
    const wanted = prefix.toLowerCase();
    const order = this.#orderBy(field);
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#key(field, order[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: ListedSeed[] = [];
    let more = false;
    for (let at = low + offset; at < order.length; at += 1) {
      const index = order[at] ?? 0;
      if (!this.#key(field, index).startsWith(wanted)) break;
      if (found.length === size) {
        more = true;
        break;
      }
      found.push(this.#listed(index));
    }
    return { found: found.filter(({ id }) => !this.#vanished.has(id)), more };
  }

  #listed(index: number): ListedSeed {
    return this.#named[index] ?? listedAt(this.#seed, index);
  }

  #key(field: SearchField, index: number): string {
    const { name, domain } = this.#listed(index);
    return (field === 'Domain' ? domain : name).toLowerCase();
  }

  #orderBy(field: SearchField): Uint32Array {
    const known = this.#orders.get(field);
    if (known) return known;
    const keys = Array.from({ length: this.size }, (_, index) => this.#key(field, index));
    const order = Uint32Array.from(keys.keys()).sort((left, right) => {
      const [one, other] = [keys[left] ?? '', keys[right] ?? ''];
      return one < other ? -1 : one > other ? 1 : left - right;
    });
    this.#orders.set(field, order);
    return order;
  }
}
