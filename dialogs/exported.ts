/** From rows to a file and the card that hands it over. Whoever has a table to take out ends here. */
import { exportCard, exportTooLargeCard } from '../cards/exports/export-card.ts';
import { csvOf, type Sheet } from '../cards/sheets/csv.ts';
import type { ExportFile, ExportKind } from '../domain/exports.ts';
import type { CustomerId } from '../domain/ids.ts';
import type { Plain } from '../locales/own-words.ts';
import type { Shown, Talk } from './talk.ts';

export type Table<Row> = {
  readonly kind: ExportKind;
  /** What the file is called, before its date. */
  readonly title: Plain;
  readonly customer?: CustomerId | undefined;
  /** Tells it from another one of the same kind. */
  readonly of?: string | undefined;
  readonly sheet: Sheet<Row>;
  /** Page by page, read while the file is written. */
  readonly pages: AsyncIterable<readonly Row[]>;
};

export async function exported<Row>(table: Table<Row>, talk: Talk): Promise<Shown> {
  const { desk, asking, words } = talk;
  const { kind, customer, title, sheet, pages } = table;
  const day = words.stamp(new Date().toISOString()).slice(0, 10);
  const kept = await desk.keepExport(asking, {
    ...{ kind, customer },
    table: [words.tag, table.of ?? ''].join(' '),
    name: `${fileName(title)} ${day}.csv`,
    content: csvOf(sheet, pages, words.tag),
  });
  if (kept.kind === 'too-large')
    return { card: exportTooLargeCard({ kind, most: kept.most }, words), open: true };
  return exportShown(kept.file, talk, talk.turn.takesFiles ?? false);
}

/** Shown again by its id, so that looking twice does not make it twice. */
export function exportShown(file: ExportFile, talk: Talk, asked: boolean): Shown {
  const { turn, words, linkTo } = talk;
  const link = linkTo?.(file, turn.where);
  return {
    card: exportCard({ file, link, asked }, words),
    again: { verb: 'export.show', export: file.id },
    ...(asked ? { file } : {}),
  };
}

/** What no file system takes, and what would hide a file, is left out of its name. */
function fileName(title: Plain): string {
  return title
    .replaceAll(/[\\/:*?"<>|#%]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.~-]+|[\s.]+$/g, '');
}
