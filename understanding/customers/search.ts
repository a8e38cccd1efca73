/** The search box over customers' names: parts of names, typos, other scripts, domains, ids; best first. */
import type { CustomerSummary } from '../../domain/customers.ts';
import { clean } from '../clean.ts';
import { tokenize } from '../tokens.ts';
import type { NameTables } from './name-tables.ts';
import { nearSounds, sameSounds } from './sounds-alike.ts';

/** One long text, as looking through it is the one thing an engine does fastest; a line for each name, domain and id. */
type Lines = { readonly text: string; readonly starts: Int32Array; readonly customers: Int32Array };

function linesOf(tables: NameTables): Lines {
  const lines: string[] = [];
  const owners: number[] = [];
  for (const [at, customer] of tables.customers.entries())
    for (const line of [customer.name, ...(customer.names ?? []), customer.domain, customer.id]) {
      if (!line) continue;
      lines.push(clean(line).text);
      owners.push(at);
    }
  const starts = new Int32Array(lines.length);
  let start = 1;
  for (const [at, line] of lines.entries()) {
    starts[at] = start;
    start += line.length + 1;
  }
  return { text: `\n${lines.join('\n')}\n`, starts, customers: Int32Array.from(owners) };
}

function lineAt({ starts }: Lines, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Enough to rank by; a query of one letter need not be counted out. */
const mostHits = 3000;

export function searchIn(tables: NameTables): (query: string, limit: number) => readonly CustomerSummary[] {
  let lines: Lines | undefined;

  function literalHits(wanted: string, scores: Map<number, number>): void {
    lines ??= linesOf(tables);
    const { text, customers } = lines;
    let hits = 0;
    for (
      let at = text.indexOf(wanted);
      at >= 0 && hits < mostHits;
      at = text.indexOf(wanted, at + 1), hits += 1
    ) {
      const before = text[at - 1] ?? '\n';
      const after = text[at + wanted.length] ?? '\n';
      const begins = before === '\n' ? 3 : /[\p{L}\p{N}]/u.test(before) ? 0 : 1;
      const score = 10 + begins + (after === '\n' ? 2 : 0) + (before === '\n' && after === '\n' ? 5 : 0);
      const customer = customers[lineAt(lines, at)] ?? 0;
      if (score > (scores.get(customer) ?? 0)) scores.set(customer, score);
    }
  }

  /** All words of the query in the name, in any order, each as typed, misspelt or begun. */
  function wordHits(query: string, scores: Map<number, number>): void {
    const words = tokenize(query).filter(({ kind }) => kind === 'word' || kind === 'number');
    const sums = new Map<number, number>();
    for (const { text } of words) {
      const same = sameSounds(tables, text);
      const likely = same.length > 0 ? same : nearSounds(tables, text);
      const heard = new Map<number, number>();
      for (const { sound, likeness } of likely)
        for (const name of tables.namesBySound[sound]?.slice(0, mostHits) ?? [])
          heard.set(name, Math.max(heard.get(name) ?? 0, likeness));
      for (const [name, likeness] of heard) sums.set(name, (sums.get(name) ?? 0) + likeness);
    }
    for (const [name, sum] of sums) {
      const customer = tables.names[name]?.customer ?? 0;
      const score = (9 * sum) / words.length;
      if (sum >= words.length * 0.6 && score > (scores.get(customer) ?? 0)) scores.set(customer, score);
    }
  }

  return (query, limit) => {
    const wanted = clean(query).text;
    if (wanted === '') return tables.customers.slice(0, limit);
    const scores = new Map<number, number>();
    literalHits(wanted, scores);
    if (scores.size < limit) wordHits(wanted, scores);
    for (const name of tables.acronyms.get(wanted) ?? []) {
      const customer = tables.names[name]?.customer ?? 0;
      scores.set(customer, Math.max(9, scores.get(customer) ?? 0));
    }
    return [...scores]
      .sort(([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other)
      .slice(0, limit)
      .flatMap(([at]) => tables.customers[at] ?? []);
  };
}
