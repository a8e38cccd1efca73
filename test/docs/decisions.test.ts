import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const folder = new URL('../../docs/decisions/', import.meta.url);
const files = readdirSync(folder).sort();

test('decisions are numbered without a gap or a number used twice, in the name and in the title', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
  for (const file of files)
    expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(
      new RegExp(`^# ${Number(file.slice(0, 4))}\\. `),
    );
});
