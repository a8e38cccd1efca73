/** The one index over customers' names, behind the domain's port. */
import type { CustomerSummary } from '../../domain/customers.ts';
import type { CustomerIndex, CustomerMention } from '../../domain/ports.ts';
import { clean } from '../clean.ts';
import { everydayWords } from '../model/everyday.ts';
import { tokenize } from '../tokens.ts';
import { type Claim, settle } from './claims.ts';
import { hanClaims } from './han-claims.ts';
import type { Everyday } from './heard-words.ts';
import { type NamedCustomer, tablesOf } from './name-tables.ts';
import { searchIn } from './search.ts';
import { wordClaims } from './word-claims.ts';

const addressLike = /[\p{L}\p{N}][\p{L}\p{N}._-]*[\d._-][\p{L}\p{N}._-]*[\p{L}\p{N}]/gu;

/** Spans are of the clean text (see clean.ts), which for a plain sentence is the sentence itself. */
export function indexCustomers(
  customers: readonly (CustomerSummary | NamedCustomer)[],
  known?: Everyday,
): CustomerIndex {
  const tables = tablesOf(customers);
  const find = searchIn(tables);
  return { find, mentionsIn };

  function mentionsIn(sentence: string): readonly CustomerMention[] {
    const { text, cased } = clean(sentence);
    const tokens = tokenize(text);
    const everyday = known ?? everydayWords();
    const claims = [
      ...exactClaims(text),
      ...wordClaims(tables, tokens, cased, everyday),
      ...hanClaims(tables, tokens, text, everyday),
    ];
    return settle(claims).map((verdict) => ({
      customers: verdict.customers.flatMap((at) => tables.customers[at]?.id ?? []),
      span: [verdict.start, verdict.end],
      confidence: verdict.confidence,
    }));
  }

  /** Ids and domains; a host below the customer's domain counts too. */
  function exactClaims(text: string): readonly Claim[] {
    return [...text.matchAll(addressLike)].flatMap((match) => {
      const at = tables.exact.get(match[0]);
      if (at === undefined) return [];
      const { index: start } = match;
      return [{ customer: at, start, end: start + match[0].length, weight: 5, fullness: 1, likeness: 1 }];
    });
  }
}
