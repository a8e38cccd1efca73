/** A customer of whom a check has something to tell, as a row: what can become what, or why not, or what could not be read. */
import type { EligibilityRefusal } from '../../domain/eligibility/refusals.ts';
import { type Finding, isOpen, type ScannedCustomer, type Standing } from '../../domain/portfolio/scan.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import type { Deed } from '../elements/buttons.ts';
import { opens } from '../elements/buttons.ts';
import { row, when } from '../elements/layout.ts';
import { type Element, runs, said, shown } from '../elements/text.ts';
import { faultSentence } from '../faults.ts';
import { standingMarks } from './tiles.ts';

/** How much of each customer a glance takes in; the whole of it stands behind the press. */
export type Glance = {
  readonly lines: number;
  readonly letters: number;
  /** Letters of a name. */
  readonly name: number;
  /** With everyone's domain, and how much is left out; else namesakes alone are told apart. */
  readonly whole: boolean;
};

export function foundRow(
  found: ScannedCustomer,
  glance: Glance,
  besides: readonly ScannedCustomer[],
  words: Words,
): Element {
  const { customer, fault } = found;
  const isNamesake = besides.some((one) => one !== found && one.customer.name === customer.name);
  const told = worthTelling(found);
  const name = outside(customer.name, glance.name);
  const rest = told.length - glance.lines;
  return row(
    name,
    [
      ...when(
        glance.whole || isNamesake,
        shown(outside(customer.domain, 60), { subtle: true, spacing: 'none', size: 'small' }),
      ),
      ...told.slice(0, glance.lines).map((finding) => findingLine(finding, glance, words)),
      ...when(
        rest > 0 && glance.whole,
        said(words.say('details.moreInTheWay', { count: Math.max(rest, 1) }), {
          subtle: true,
          spacing: 'none',
        }),
      ),
      ...(fault ? [line('unread', outside(faultSentence(fault, words), glance.letters))] : []),
    ],
    opens(words.say('common.openItem', { name }), deedOf(found, told)),
  );
}

/** Beside what can be upgraded nobody asks for what cannot. */
function worthTelling({ standing, findings }: ScannedCustomer): readonly Finding[] {
  return standing === 'upgradable' ? findings.filter(isOpen) : findings;
}

/** Of one subscription its details; of several, or where nothing could be read, what the customer has. */
function deedOf({ customer, fault }: ScannedCustomer, told: readonly Finding[]): Deed {
  const [only] = told;
  return only && told.length === 1 && !fault
    ? { verb: 'subscription.open', customer: customer.id, subscription: only.subscription }
    : { verb: 'customer.pick', customer: customer.id };
}

/** The sign alone has a colour: a page of these is to be read, not to be afraid of. */
function line(standing: Standing, text: Plain): Element {
  const { sign, color } = standingMarks[standing];
  const mark = { text: `${sign}\u00A0\u00A0` as Plain, bold: true, ...(color ? { color } : {}) };
  return runs([mark, { text }], { spacing: 'none' });
}

function findingLine(finding: Finding, { letters }: Glance, words: Words): Element {
  const offer = words.offerInShort(finding);
  const number = words.number(finding.quantity);
  const open = finding.targets.filter(({ eligible }) => eligible);
  if (open.length > 0) {
    const targets = words.list(
      open.map((target) => withoutFamily(words.offerInShort(target))),
      'or',
    );
    return line('upgradable', outside(words.say('scan.can', { offer, number, targets }), letters));
  }
  const reasons = codesOf(finding)
    .map((code) => words.say(`short.${code}`))
    .join(' · ') as Plain;
  return line('refused', outside(words.say('scan.cannot', { offer, number, reasons }), letters));
}

/** Said once at the beginning of the line is enough. */
function withoutFamily(offer: Plain): Plain {
  return offer.replace(/^Office 365 /, '') as Plain;
}

/** Each reason once, whatever it stands against. */
function codesOf({ targets, refusals }: Finding): readonly EligibilityRefusal['code'][] {
  const all = [...refusals, ...targets.flatMap((target) => target.refusals)];
  return [...new Set(all.map(({ code }) => code))];
}
