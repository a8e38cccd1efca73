/** `npm run --silent understand -- --customers FILE`: JSON lines in, JSON lines out (docs: the interface's `understand`). */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { resolveLocale } from '../locales/tags.ts';
import { indexCustomers } from '../understanding/customers/index-customers.ts';
import { reported } from '../understanding/reported.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import { customersFile } from './sentences.ts';

const inputLine = z.object({
  id: z.union([z.string(), z.number()]),
  locale: z.string().optional(),
  text: z.string(),
});

const { values } = parseArgs({ options: { customers: { type: 'string' } }, allowPositionals: true });
const understand = createUnderstanding();
const customers = indexCustomers(
  values.customers ? customersFile.parse(JSON.parse(readFileSync(values.customers, 'utf8'))) : [],
);

function answerTo(line: string): unknown {
  try {
    const input = inputLine.parse(JSON.parse(line));
    const locale = resolveLocale(input.locale) ?? 'en-US';
    return { id: input.id, ...reported(understand(input.text, { locale, customers })) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { id: null, error: reason };
  }
}

process.stdout.on('error', () => process.exit(0)); // the reader went away
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerTo(line))}\n`);
