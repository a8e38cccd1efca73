/** All customers at once: begun, stopped, gone on with, and looked at as it stands. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { outOfTurnCard } from '../../cards/out-of-turn.ts';
import { pageSize } from '../../cards/paging.ts';
import { scanInvitationCard } from '../../cards/portfolio/invitation.ts';
import { mayStopSentence, scanCard } from '../../cards/portfolio/scan.ts';
import { type PortfolioRow, portfolioRows, portfolioSheet } from '../../cards/sheets/portfolio-sheet.ts';
import { may, whoMay } from '../../domain/actors.ts';
import type { Scan, ScannedCustomer } from '../../domain/portfolio/scan.ts';
import { exported, type Table } from '../exported.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { refreshingFor } from '../refreshing-for.ts';
import { notice, type Shown, type Talk } from '../talk.ts';
import type { Wishes } from '../wishes.ts';

type Wish = Wishes['portfolio'];

export class Portfolio extends Journey<'portfolio'> {
  protected steps(): readonly Step<Wish>[] {
    return [this.standing];
  }

  /** Whatever was wished, the answer is the check as it stands then. */
  private async standing(here: Here<Wish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    if (wish.deed === 'look' && !(await talk.desk.portfolio.latest(talk.asking)))
      return here.end({ card: scanInvitationCard(talk.words), again: { verb: 'scan.show' } });
    const scan = await scanOf(wish, talk);
    // What still runs is not all there will be, and is shown instead.
    if (scan && wish.deed === 'export' && scan.state !== 'running')
      return here.end(await exported(tableOf(scan, talk), talk));
    if (scan) return here.end(await scanShown(scan, wish.offset, talk));
    return wish.scan === undefined
      ? here.endSaying(talk.words.say('talk.nothingToCancel'))
      : here.end({ card: outOfTurnCard({ what: 'stale' }, talk.words) });
  }
}

async function scanOf({ deed, scan }: Wish, talk: Talk): Promise<Scan | undefined> {
  const { asking } = talk;
  const { portfolio } = talk.desk;
  switch (deed) {
    case undefined:
    case 'export':
      return scan === undefined ? portfolio.start(asking) : portfolio.scan(asking, scan);
    case 'look':
      return portfolio.latest(asking);
    case 'afresh':
      return portfolio.start(asking, 'afresh');
    case 'again':
      // Where that cannot be, the one that runs is shown instead, or this one as it stands.
      return scan && ((await portfolio.askAgain(asking, scan)) ?? (await shownInstead(scan, talk)));
    case 'cancel':
      return stopped(scan ?? (await portfolio.latest(asking))?.id, talk);
    default:
      return deed satisfies never;
  }
}

function tableOf(scan: Scan, { words, desk, asking }: Talk): Table<PortfolioRow> {
  return {
    kind: 'scan',
    of: scan.id,
    title: words.say('scan.sheet'),
    sheet: portfolioSheet(scan, words),
    pages: rowsOf(desk.portfolio.everyFound(asking, scan.id)),
  };
}

async function* rowsOf(found: AsyncIterable<readonly ScannedCustomer[]>) {
  for await (const some of found) yield some.flatMap(portfolioRows);
}

async function shownInstead(scan: Scan['id'], { desk, asking }: Talk): Promise<Scan | undefined> {
  const latest = await desk.portfolio.latest(asking);
  return latest?.state === 'running' ? latest : desk.portfolio.scan(asking, scan);
}

async function stopped(scan: Wish['scan'], talk: Talk): Promise<Scan | undefined> {
  const { words, asking, desk } = talk;
  const cancelling = scan && (await desk.portfolio.cancel(asking, scan));
  if (!cancelling || cancelling.kind === 'unknown') return undefined;
  if (cancelling.kind === 'not-yours')
    notice(talk, mayStopSentence(cancelling.starter.name, cancelling.who, words));
  return cancelling.scan;
}

/** While it runs its card asks for itself, so that it moves without being pressed. */
async function scanShown(scan: Scan, offset: number, talk: Talk): Promise<Shown> {
  const { words, asking, desk } = talk;
  const { person, role } = asking.actor;
  const again = { verb: 'page.next', of: { list: 'scan', scan: scan.id }, offset } as const;
  const found = await desk.portfolio.found(asking, scan.id, { offset, limit: pageSize });
  const isStarter = scan.starter.id === person;
  const mayStop = isStarter || may(role, 'order');
  const refresh = scan.state === 'running' ? await refreshingFor(again, talk) : undefined;
  const card = scanCard(
    {
      ...{ scan, found, offset },
      reader: { isStarter, ...(mayStop ? {} : { mayNotStop: whoMay('order') }) },
      ...(refresh ? { refresh } : {}),
      openable: talk.turn.opensWindows ?? false,
    },
    words,
  );
  return { card, again };
}
