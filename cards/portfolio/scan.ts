/** The check of all customers: how far it is while it runs, and afterwards what it came to. */
import type { Role } from '../../domain/actors.ts';
import { countedIn, type Scan, type ScannedCustomer, tellableIn } from '../../domain/portfolio/scan.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf, fitsCard } from '../card.ts';
import { helpButton, rolesIn } from '../common-buttons.ts';
import { type Button, button } from '../elements/buttons.ts';
import { fact, facts } from '../elements/facts.ts';
import { when } from '../elements/layout.ts';
import { type Element, heading, said, shown, subheading } from '../elements/text.ts';
import { faultSentence } from '../faults.ts';
import { leafButtons, leafLine, leafOf } from '../paging.ts';
import { type Refreshing, refreshOf } from '../refreshing.ts';
import { withWindow } from '../teams/in-window.ts';
import { foundRow, type Glance } from './found-row.ts';
import { progressBar, tiles } from './tiles.ts';

export type ScanView = {
  readonly scan: Scan;
  /** This page of those of whom there is something to tell. */
  readonly found: readonly ScannedCustomer[];
  readonly offset: number;
  readonly reader: {
    readonly isStarter: boolean;
    /** Who may besides the starter, where the reader may not stop it. */
    readonly mayNotStop?: readonly Role[];
  };
  readonly refresh?: Refreshing;
  /** Can also be opened in a window, there where it stands. */
  readonly openable?: boolean;
};

/** With long names and many languages' long words each row is told more briefly, so that ten always fit on the card. */
const glances: readonly Glance[] = [
  { lines: 2, letters: 160, name: 60, whole: true },
  { lines: 1, letters: 110, name: 60, whole: true },
  { lines: 1, letters: 110, name: 40, whole: false },
  { lines: 1, letters: 60, name: 40, whole: false },
];

export function scanCard(view: ScanView, words: Words): Card {
  const seen = (glance: Glance) => {
    const card = drawn(view, glance, words);
    return view.openable ? withWindow(card, 'portfolio', words) : card;
  };
  const cards = glances.values().map(seen);
  return cards.find(fitsCard) ?? seen({ lines: 0, letters: 40, name: 30, whole: false });
}

function drawn(view: ScanView, glance: Glance, words: Words): Card {
  const { scan, found, offset, refresh } = view;
  const { counts } = scan;
  const leaf = leafOf(offset, found.length, tellableIn(counts));
  const title = words.say(`scan.${scan.state}`);
  const first = offset === 0;
  const running = scan.state === 'running';
  return cardOf(words, {
    gist: [title, ...gistOf(scan, words)],
    body: [
      heading(title),
      shown(whenOf(scan, words), { subtle: true, size: 'small', spacing: 'none' }),
      ...when(first, standingOf(view, words)),
      // Before the list is known there is nothing to count.
      ...when(first && scan.listed, tiles(scan, words)),
      ...when(first && !running, notAsked(scan, words)),
      ...when(
        found.length > 0,
        subheading(words.say('scan.rows')),
        when(!running, said(words.say('scan.asOf'), { subtle: true, size: 'small', spacing: 'none' })),
        found.map((one) => foundRow(one, glance, found, words)),
      ),
      ...leafLine(leaf, words),
    ],
    // One set bears five: in the middle of a long list help is what can be missed.
    buttons: [
      ...leafButtons({ list: 'scan', scan: scan.id }, leaf, words),
      ...(running ? runningButtons(view, words) : endedButtons(scan, words)),
      helpButton(words),
    ].slice(0, 5),
    ...(refresh ? { refresh: refreshOf(refresh) } : {}),
  });
}

/** What is told of its end to who may be looking at something else by now: the numbers, and the way to the customers. */
export function scanToldCard({ scan }: { readonly scan: Scan }, words: Words): Card {
  const title = words.say(`scan.${scan.state}`);
  return cardOf(words, {
    gist: [title, ...gistOf(scan, words)],
    body: [
      heading(title),
      shown(whenOf(scan, words), { subtle: true, size: 'small', spacing: 'none' }),
      ...standingOf({ scan, reader: { isStarter: true } }, words),
      ...tiles(scan, words),
    ],
    buttons: [
      button(
        words.say('scan.show'),
        { verb: 'page.next', of: { list: 'scan', scan: scan.id }, offset: 0 },
        { style: 'positive' },
      ),
      helpButton(words),
    ],
  });
}

function progressSentence({ listed, total, counts }: Scan, words: Words) {
  return listed
    ? words.say('scan.counted', { counted: countedIn(counts), count: total })
    : words.say('scan.listing', { count: total });
}

/** What is read aloud, and stands in a preview. */
function gistOf(scan: Scan, words: Words): readonly Plain[] {
  const found = words.say('scan.canBeUpgraded', { count: scan.counts.upgradable });
  return scan.state === 'finished' ? [found] : [progressSentence(scan, words), found];
}

/** Who and when: somebody who asks again sees at once how old it is. */
function whenOf(scan: Scan, words: Words): Plain {
  const { state, starter, startedAt, endedAt = startedAt, cancelledBy } = scan;
  const time = words.dateTime(endedAt);
  switch (state) {
    case 'running':
      return words.say('scan.startedBy', {
        name: outside(starter.name, 40),
        time: words.dateTime(startedAt),
      });
    case 'finished':
      return words.say('scan.finishedAt', { time });
    case 'cancelled':
      return words.say('scan.stoppedBy', { name: outside((cancelledBy ?? starter).name, 40), time });
    case 'failed':
      return words.say('scan.brokeOffAt', { time });
    default:
      return state satisfies never;
  }
}

/** What there is to know besides the numbers, by how it stands. */
function standingOf({ scan, reader }: Pick<ScanView, 'scan' | 'reader'>, words: Words): readonly Element[] {
  const { state, listed, total, counts, fault, starter } = scan;
  const progress = said(progressSentence(scan, words), { bold: true });
  if (state === 'running') {
    const { mayNotStop } = reader;
    return [
      progress,
      ...when(listed, progressBar(scan)),
      said(words.say('scan.takesTime'), { subtle: true }),
      ...when(reader.isStarter, said(words.say('scan.willTell'), { subtle: true, spacing: 'none' })),
      ...(mayNotStop ? [shown(mayStopSentence(starter.name, mayNotStop, words), { subtle: true })] : []),
    ];
  }
  if (state === 'finished') {
    if (total === 0) return [said(words.say('customers.empty'))];
    return [
      progress,
      ...when(tellableIn(counts) === 0, said(words.say('scan.nothingFound'), { spacing: 'small' })),
    ];
  }
  return [
    ...(fault ? [shown(faultSentence(fault, words))] : []),
    progress,
    ...when(listed, progressBar(scan)),
    said(words.say('scan.kept'), { subtle: true }),
  ];
}

/** Also said in answer to whoever tries. */
export function mayStopSentence(starter: string, roles: readonly Role[], words: Words): Plain {
  return words.say('scan.mayStop', { name: outside(starter, 40), roles: rolesIn(words, roles) });
}

/** Subscriptions that nobody had to ask Partner Center about. */
function notAsked({ counts }: Scan, words: Words): readonly Element[] {
  const { noPath, notActive } = counts;
  const rows = [
    ...(noPath > 0
      ? [fact(words.say('scan.noPath'), words.say('subscriptions.count', { count: noPath }))]
      : []),
    ...(notActive > 0
      ? [fact(words.say('scan.notActive'), words.say('subscriptions.count', { count: notActive }))]
      : []),
  ];
  return rows.length > 0 ? [facts(rows, 'medium')] : [];
}

function runningButtons({ scan, offset, reader }: ScanView, words: Words): readonly Button[] {
  return [
    button(words.say('progress.look'), { verb: 'page.next', of: { list: 'scan', scan: scan.id }, offset }),
    ...(reader.mayNotStop
      ? []
      : [button(words.say('scan.stop'), { verb: 'scan.cancel', scan: scan.id }, { style: 'destructive' })]),
  ];
}

function endedButtons({ id, state, counts }: Scan, words: Words): readonly Button[] {
  const goesOn = state === 'failed';
  return [
    ...(tellableIn(counts) > 0
      ? [button(words.say('export.button'), { verb: 'scan.export', scan: id })]
      : []),
    ...(goesOn || (state === 'finished' && counts.unread > 0)
      ? [button(words.say(goesOn ? 'scan.goOn' : 'scan.askAgain'), { verb: 'scan.again', scan: id })]
      : []),
    button(words.say('scan.afresh'), { verb: 'scan.start', afresh: true }),
  ];
}
