/** Taking the history out as a file, and files that were taken out before. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { exportGoneCard } from '../../cards/exports/export-card.ts';
import { orderSheet } from '../../cards/sheets/order-sheet.ts';
import { outside } from '../../locales/own-words.ts';
import type { Answer } from '../answers.ts';
import { customerNamed } from '../customer-names.ts';
import { exported, exportShown } from '../exported.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { takeSubject, whoseHistory } from '../subject.ts';
import type { Wishes } from '../wishes.ts';

export class Exporting extends Journey<'exporting'> {
  protected steps(): readonly Step<Wishes['exporting']>[] {
    return [whoseHistory, this.file];
  }

  /** All pages, page by page. Where there is nothing, the history says so itself. */
  private async file(here: Here<Wishes['exporting']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { desk, asking, words } = talk;
    const of = wish.customer === undefined ? {} : { customer: wish.customer };
    const [any] = await desk.history(asking, { ...of, limit: 1, offset: 0 });
    if (!any) return here.go({ journey: 'history', wish: { ...of, offset: 0 } });
    const title = words.say('history.title');
    const name = wish.customer === undefined ? undefined : await customerNamed(wish.customer, talk);
    const table = {
      kind: 'history' as const,
      ...of,
      of: wish.customer,
      title: name === undefined ? title : outside(`${title} ${name}`, 120),
      sheet: orderSheet(words),
      pages: desk.everyOrder(asking, of),
    };
    return here.end(await exported(table, talk));
  }

  protected override take(wish: Wishes['exporting'], answer: Answer): Wishes['exporting'] {
    return takeSubject(wish, answer);
  }
}

export class FileShown extends Journey<'file'> {
  protected steps(): readonly Step<Wishes['file']>[] {
    return [this.file];
  }

  /** Its link was followed, or its card is looked at again. */
  private async file(here: Here<Wishes['file']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const file = await talk.desk.exportFile(talk.asking, wish.file);
    // Whether it may be saved was asked when it was made: looking again asks nothing.
    if (file) return here.end(exportShown(file, talk, false));
    return here.end({ card: exportGoneCard(talk.words), open: true });
  }
}
