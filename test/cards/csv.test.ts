import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, csvOf, type Sheet } from '../../cards/sheets/csv.ts';
import { outside } from '../../locales/own-words.ts';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';

/** As a spreadsheet reads a line: a cell that begins with a quote ends with one, and two of them inside are one. */
function cellsIn(line: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += 1) {
    let cell = '';
    if (line[at] === '"') {
      for (at += 1; at < line.length; at += 1) {
        if (line[at] !== '"') cell += line[at];
        else if (line[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    }
    const end = line.indexOf(separator, at) < 0 ? line.length : line.indexOf(separator, at);
    cells.push(cell + line.slice(at, end));
    at = end;
  }
  return cells;
}

const separatorOf: Readonly<Record<LocaleTag, string>> = {
  'en-US': ',',
  'zh-CN': ',',
  'ru-RU': ';',
  'pt-BR': ';',
  'de-DE': ';',
  'es-ES': ';',
};

type Row = readonly Cell[];
const sheetOf = (width: number): Sheet<Row> =>
  Array.from({ length: width }, (_, at) => ({
    caption: outside(`Column ${at}`),
    cell: (row: Row) => row[at],
  }));

async function fileOf(pages: readonly (readonly Row[])[], tag: LocaleTag, width: number): Promise<string> {
  let file = '';
  let rows = 0;
  for await (const chunk of csvOf(sheetOf(width), pages, tag)) {
    file += chunk.text;
    rows += chunk.rows;
  }
  expect(rows).toBe(pages.flat().length);
  return file;
}

const width = 3;
const dangerous = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '"',
  ',',
  ';',
  '|',
  "'",
  ' ',
  '\u0000',
  'a',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: dangerous, maxLength: 12 }),
  fc.constantFrom(
    '=HYPERLINK("https://evil.example";"x")',
    "@SUM(1)*cmd|'/c calc'!A0",
    '蓝海贸易',
    'Müller & Söhne; GmbH',
  ),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.nat(), fc.constant(undefined));
const page = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 });
const pages = fc.array(page, { maxLength: 4 });
const tags = fc.constantFrom(...localeTags);

describe('a table that is taken out', () => {
  test('begins with the byte order mark and the captions, and every row is a line of as many cells', async () => {
    await fc.assert(
      fc.asyncProperty(pages, tags, async (given, tag) => {
        const file = await fileOf(given, tag, width);
        expect(file.startsWith('\uFEFFColumn 0')).toBe(true);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.slice(1)).not.toMatch(/\uFEFF|[^\r]\n|\r(?!\n)/);
        const lines = file.slice(1, -2).split('\r\n');
        expect(lines).toHaveLength(1 + given.flat().length);
        for (const line of lines) expect(cellsIn(line, separatorOf[tag])).toHaveLength(width);
      }),
    );
  });

  test('holds every name, number and gap as it was, but for line ends and what a formula would begin with', async () => {
    const harmless = text.filter(
      (one) =>
        !/[=+\-@＝＋－＠\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(one),
    );
    const rows = fc.array(
      fc.array(fc.oneof(harmless, fc.integer(), fc.constant(undefined)), {
        minLength: width,
        maxLength: width,
      }),
    );
    await fc.assert(
      fc.asyncProperty(rows, tags, async (given, tag) => {
        const file = await fileOf([given], tag, width);
        const read = file
          .slice(1, -2)
          .split('\r\n')
          .slice(1)
          .map((line) => cellsIn(line, separatorOf[tag]));
        expect(read).toEqual(
          given.map((row) => row.map((one) => (typeof one === 'string' ? one.trim() : String(one ?? '')))),
        );
      }),
    );
  });

  test('begins no cell as a formula would, in whatever region it is opened', async () => {
    await fc.assert(
      fc.asyncProperty(pages, tags, fc.constantFrom(',', ';', '\t', '|'), async (given, tag, region) => {
        const file = await fileOf(given, tag, width);
        const cells = file
          .slice(1, -2)
          .split('\r\n')
          .slice(1)
          .flatMap((line) => cellsIn(line, region));
        expect(cells.filter((one) => /^[\s"]*[=+\-@＝＋－＠\t\r]/u.test(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\u202E=1', "'=1"],
    ['Contoso\u202Evsc.exe\u2066', 'Contoso vsc.exe'],
    ['  =1', "'=1"],
    ['＝1', "'＝1"],
    ['a;=1', '"a;\'=1"'],
    ['a – b', 'a – b'],
    ['two\r\nlines', 'two lines'],
    ['"quoted"', '"""quoted"""'],
    ['a-b@c.example', 'a-b@c.example'],
  ])('%j is written %s', async (given, written) => {
    const file = await fileOf([[[given]]], 'en-US', 1);
    expect(file).toBe(`\uFEFFColumn 0\r\n${written}\r\n`);
  });
});
