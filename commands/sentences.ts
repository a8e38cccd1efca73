/** The test sentences of test/understanding/sentences, and the customers they speak of. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { id } from '../domain/ids.ts';
import type { CustomerIndex } from '../domain/ports.ts';
import { resolveLocale } from '../locales/tags.ts';
import { indexCustomers } from '../understanding/customers/index-customers.ts';
import type { Sentence } from '../understanding/evaluation.ts';

const folder = fileURLToPath(new URL('../test/understanding/', import.meta.url));

export const customersFile = z.array(
  z.object({
    id: z.string().transform((text) => id('customer', text)),
    name: z.string(),
    domain: z.string().default(''),
    names: z.array(z.string()).default([]),
  }),
);

const line = z.object({
  text: z.string(),
  intent: z.string(),
  entities: z.record(z.string(), z.unknown()).default({}),
  locale: z.string().optional(),
});

export function testSentences(): readonly Sentence[] {
  const path = `${folder}sentences`;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${path}/${file}`, 'utf8')
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => {
          const { locale, ...sentence } = line.parse(JSON.parse(text));
          return { ...sentence, locale: resolveLocale(locale ?? file.slice(0, -'.jsonl'.length)) ?? 'en-US' };
        }),
    );
}

export function testCustomers(): z.output<typeof customersFile> {
  const path = [`${folder}sentences/customers.json`, `${folder}customers.json`].find((each) =>
    statSync(each, { throwIfNoEntry: false }),
  );
  return path ? customersFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

export function testIndex(): CustomerIndex {
  return indexCustomers(testCustomers());
}
