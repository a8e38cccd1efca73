/** The search box over customers' names: parts of names, typos, other scripts, domains, ids; best first. */
import type { CustomerSummary } from '../../domain/customers.ts';
import { clean } from '../clean.ts';
import { tokenize } from '../tokens.ts';
import { heardWords } from './heard-words.ts';
import type { NamedCustomer, NameTables } from './name-tables.ts';

/** One long text, as looking through it is the one thing an engine does fastest: a line for each thing to be found. */
type Lines = { readonly text: string; readonly starts: Int32Array; readonly customers: Int32Array };

/** Nearly every query is words, and domains all end alike: names and what a domain begins with are a third of the whole. */
const words = ({ name, names = [], domain }: NamedCustomer) => [name, ...names, domain.split('.')[0] ?? ''];
const addresses = ({ domain, id }: NamedCustomer) => [domain, id];

function linesOf(tables: NameTables, linesIn: (customer: NamedCustomer) => readonly string[]): Lines {
  const lines: string[] = [];
  const owners: number[] = [];
  for (const [at, customer] of tables.customers.entries())
    for (const line of linesIn(customer)) {
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
const mostHits = 1500;
/** A part of a domain, or of an id. */
const looksLikeAddress = /\.|^[\da-f]{4,}-?[\da-f-]*$/;

export function searchIn(tables: NameTables): (query: string, limit: number) => readonly CustomerSummary[] {
  let ofWords: Lines | undefined;
  let ofAddresses: Lines | undefined;

  function literalHits(lines: Lines, wanted: string, scores: Map<number, number>): void {
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
    // Whoever types into a search box names something: no word is an everyday one here.
    const typed = heardWords(tables, tokenize(query), { ofSubject: () => false, ofAnything: () => false });
    const sums = new Map<number, number>();
    for (const { options } of typed) {
      const heard = new Map<number, number>();
      for (const { sound, likeness } of options)
        for (const name of tables.namesBySound[sound]?.slice(0, mostHits) ?? [])
          heard.set(name, Math.max(heard.get(name) ?? 0, likeness));
      for (const [name, likeness] of heard) sums.set(name, (sums.get(name) ?? 0) + likeness);
    }
    for (const [name, sum] of sums) {
      const customer = tables.names[name]?.customer ?? 0;
      const score = (9 * sum) / typed.length;
      if (sum >= typed.length * 0.6 && score > (scores.get(customer) ?? 0)) scores.set(customer, score);
    }
  }

  return (query, limit) => {
    const wanted = clean(query).text;
    if (wanted === '') return tables.customers.slice(0, limit);
    const scores = new Map<number, number>();
    ofWords ??= linesOf(tables, words);
    literalHits(ofWords, wanted, scores);
    if (looksLikeAddress.test(wanted)) {
      ofAddresses ??= linesOf(tables, addresses);
      literalHits(ofAddresses, wanted, scores);
    }
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
