/** The columns of a check of all customers: one row for each upgrade that Partner Center was asked about. */
import type { EligibilityRefusal } from '../../domain/eligibility/refusals.ts';
import { wayOutOf } from '../../domain/eligibility/remedies.ts';
import type { Finding, Scan, ScannedCustomer } from '../../domain/portfolio/scan.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { faultSentence } from '../faults.ts';
import type { Cell, Sheet } from './csv.ts';

export type PortfolioRow = {
  readonly found: ScannedCustomer;
  readonly finding?: Finding;
  readonly target?: Finding['targets'][number];
};

/** A customer of whom nothing could be read has one row, which says so. */
export function portfolioRows(found: ScannedCustomer): readonly PortfolioRow[] {
  const rows = found.findings.flatMap((finding): readonly PortfolioRow[] =>
    finding.targets.length === 0
      ? [{ found, finding }]
      : finding.targets.map((target) => ({ found, finding, target })),
  );
  return rows.length > 0 ? rows : [{ found }];
}

export function portfolioSheet({ endedAt, startedAt }: Scan, words: Words): Sheet<PortfolioRow> {
  const checkedAt = words.stamp(endedAt ?? startedAt);
  return [
    { caption: words.say('sheet.customer'), cell: ({ found }) => found.customer.name },
    { caption: words.say('sheet.domain'), cell: ({ found }) => found.customer.domain },
    { caption: words.say('sheet.offer'), cell: ({ finding }) => finding && words.offerName(finding) },
    { caption: words.say('glossary.numberOfLicenses'), cell: ({ finding }) => finding?.quantity },
    { caption: words.say('details.appliesTo'), cell: ({ target }) => target && words.offerName(target) },
    { caption: words.say('sheet.result'), cell: (row) => resultOf(row, words) },
    {
      caption: words.say('sheet.reasons'),
      cell: (row) => joined(refusalsOf(row).map(({ code }) => words.say(`short.${code}`))),
    },
    {
      caption: words.say('details.whatHelps'),
      cell: (row) =>
        joined(refusalsOf(row).map((refusal) => words.say(`remedy.${wayOutOf(refusal).remedy}`))),
    },
    {
      caption: words.say('standing.unread'),
      cell: ({ found }) => found.fault && faultSentence(found.fault, words),
    },
    { caption: words.say('common.subscriptionId'), cell: ({ finding }) => finding?.subscription },
    {
      caption: words.say('sheet.checkedAt', { zone: outside(words.timeZone) }),
      cell: () => checkedAt,
    },
  ];
}

function resultOf({ finding, target }: PortfolioRow, words: Words): Cell {
  if (!finding) return words.say('standing.unread');
  return words.say(target?.eligible ? 'details.targetOpen' : 'details.targetShut');
}

function refusalsOf({ finding, target }: PortfolioRow): readonly EligibilityRefusal[] {
  return target?.refusals ?? finding?.refusals ?? [];
}

/** Each once: what stands against several things stands here once. */
function joined(texts: readonly string[]): Cell {
  return texts.length === 0 ? undefined : [...new Set(texts)].join(' · ');
}
