/**
 * A table as a file that a spreadsheet opens with one press: RFC 4180 in UTF-8 with its byte order mark, one line a row.
 * What comes from outside may begin as a formula would (=, +, -, @); behind an apostrophe it is text wherever it is opened.
 */
import type { ExportChunk } from '../../domain/exports.ts';
import type { Plain } from '../../locales/own-words.ts';
import type { LocaleTag } from '../../locales/tags.ts';

/** A number is written in bare figures, which every language's spreadsheet reads as a number; nothing leaves the cell empty. */
export type Cell = string | number | undefined;

export type Column<Row> = { readonly caption: Plain; readonly cell: (row: Row) => Cell };
export type Sheet<Row> = readonly Column<Row>[];

/** Excel splits at the list separator of its region: where the comma stands in numbers, that is the semicolon. */
function separatorOf(tag: LocaleTag): ',' | ';' {
  return new Intl.NumberFormat(tag).format(0.5).includes(',') ? ';' : ',';
}

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * At the beginning, and behind whatever another region's spreadsheet would take for the end of a cell. The wide forms
 * are read as formulas by spreadsheets of Chinese and Japanese.
 */
const formula = /(^|[,;|\t])([\s"]*)(?=[=+\-@＝＋－＠])/gu;
/** Line ends, too: a row is a line, whoever reads it; and what would turn the order of its letters round. */
const unwanted = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

function defused(text: string): string {
  return text.replaceAll(unwanted, ' ').trim().replaceAll(formula, "$1$2'");
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return /[",;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: readonly Cell[], separator: string): string {
  return `${cells.map(written).join(separator)}${lineEnd}`;
}

/** Page by page, so that a hundred thousand rows are never in memory at once. */
export async function* csvOf<Row>(
  sheet: Sheet<Row>,
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  tag: LocaleTag,
): AsyncGenerator<ExportChunk> {
  const separator = separatorOf(tag);
  const captions = sheet.map(({ caption }) => caption);
  yield { text: `${byteOrderMark}${line(captions, separator)}`, rows: 0 };
  for await (const rows of pages) {
    const lines = rows.map((row) => {
      const cells = sheet.map(({ cell }) => cell(row));
      return line(cells, separator);
    });
    yield { text: lines.join(''), rows: rows.length };
  }
}
