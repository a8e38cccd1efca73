/**
 * The sentences of test/understanding/sentences, and the customers they speak of. `unseen` ones measure and are read by nobody
 * who teaches; `known` ones were looked at while phrases were widened, so they prove nothing and may be looked at again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { id } from '../domain/ids.ts';
import type { CustomerIndex } from '../domain/ports.ts';
import { resolveLocale } from '../locales/tags.ts';
import { indexCustomers } from '../understanding/customers/index-customers.ts';
import type { Sentence } from '../understanding/evaluation.ts';

const folder = fileURLToPath(new URL('../test/understanding/sentences/', import.meta.url));

export type SentenceSet = 'unseen' | 'known';

const customersFile = z.array(
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

export function testSentences(set: SentenceSet = 'unseen'): readonly Sentence[] {
  const path = `${folder}${set}`;
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

function testCustomers(): z.output<typeof customersFile> {
  return customersFile.parse(JSON.parse(readFileSync(`${folder}customers.json`, 'utf8')));
}

export function testIndex(): CustomerIndex {
  return indexCustomers(testCustomers());
}
