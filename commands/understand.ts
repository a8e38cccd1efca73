/** `npm run --silent understand -- --customers FILE`: JSON lines in, JSON lines out, each as soon as its line is in. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { id } from '../domain/ids.ts';
import { resolveLocale } from '../locales/tags.ts';
import { indexCustomers } from '../understanding/customers/index-customers.ts';
import type { NamedCustomer } from '../understanding/customers/name-tables.ts';
import { reported } from '../understanding/reported.ts';
import { createUnderstanding } from '../understanding/understand.ts';

// Two shapes of three fields are read by hand here: zod would take a third of the memory this command may use.
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string {
  const found = field(value, name);
  if (typeof found === 'string') return found;
  throw new TypeError(`Expected "${name}" to be a text, got ${JSON.stringify(found) ?? 'nothing'}.`);
}

function customerFrom(value: unknown): NamedCustomer {
  const names = field(value, 'names');
  return {
    id: id('customer', text(value, 'id')),
    name: text(value, 'name'),
    domain: typeof field(value, 'domain') === 'string' ? text(value, 'domain') : '',
    ...(Array.isArray(names) && { names: names.filter((name) => typeof name === 'string') }),
  };
}

function customersFrom(file: string): readonly NamedCustomer[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new TypeError(`Expected ${file} to hold a list of customers.`);
  return list.map(customerFrom);
}

const { values } = parseArgs({ options: { customers: { type: 'string' } }, allowPositionals: true });
const understand = createUnderstanding();
const customers = indexCustomers(values.customers ? customersFrom(values.customers) : []);

function answerTo(line: string): unknown {
  try {
    const input: unknown = JSON.parse(line);
    const lineId = field(input, 'id');
    if (typeof lineId !== 'string' && typeof lineId !== 'number') throw new TypeError('Expected an "id".');
    const locale = resolveLocale(field(input, 'locale')) ?? 'en-US';
    return { id: lineId, ...reported(understand(text(input, 'text'), { locale, customers })) };
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) };
  }
}

process.stdout.on('error', () => process.exit(0)); // the reader went away
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerTo(line))}\n`);
