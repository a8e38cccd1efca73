import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { settingNames } from '../../bot/settings.ts';

const root = new URL('../../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

const checklist = read('docs/store-checklist.md');
const items = [
  ...checklist.matchAll(
    /^- \*\*S-(\d+)\*\* ([MG]) \*\*(met|partly|open|n\/a)\*\* ([\s\S]+?)(?=\n- \*\*S-|\n\n|\n*$)/gm,
  ),
].map(([, number, kind, state, text = '']) => ({
  number: Number(number),
  kind,
  state,
  text: text.replaceAll(/\s+/g, ' '),
}));

/** Each proof is a file, followed by the names of tests in it. */
function proofs(text: string): { file: string; names: string[] }[] {
  return [...text.matchAll(/`((?:test|docs|teams)\/[^`]+)`((?:,? «[^»]+»)*)/g)].map(
    ([, file = '', names = '']) => ({
      file,
      names: [...names.matchAll(/«([^»]+)»/g)].map(([, name = '']) => name),
    }),
  );
}

test('the checklist has all 112 items, nine of them merely good to have', () => {
  expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 112 }, (_, at) => at + 1));
  expect(items.filter(({ kind }) => kind === 'G')).toHaveLength(9);
});

test('what it counts is what it lists', () => {
  const of = (state: string) => items.filter((item) => item.state === state).length;
  expect(checklist).toContain(
    `Today: ${of('met')} met, ${of('partly')} partly, ${of('open')} open, ${of('n/a')} n/a.`,
  );
});

test('every file and every test that it names is there', () => {
  const missing = items.flatMap(({ number, text }) =>
    proofs(text).flatMap(({ file, names }) => {
      if (!existsSync(new URL(file, root))) return [`S-${number}: ${file}`];
      if (names.length === 0) return [];
      const source = read(file);
      return names.filter((name) => !source.includes(name)).map((name) => `S-${number}: ${file} «${name}»`);
    }),
  );
  expect(missing).toEqual([]);
});

test('nothing counts as met without a test, and what is not met says what would show it', () => {
  const named = ({ text }: (typeof items)[number]) =>
    proofs(text).some(({ file, names }) => file.startsWith('test/') && names.length > 0);
  expect(items.filter((item) => item.state === 'met' && !named(item))).toEqual([]);
  const silent = items.filter(
    ({ state, text }) =>
      (state === 'open' || state === 'partly') && !/To show:|Open:|See S-|no way back/.test(text),
  );
  expect(silent).toEqual([]);
});

test('deploying names every setting there is', () => {
  const deploy = read('docs/deploy.md');
  expect(settingNames.filter((name) => !deploy.includes(name))).toEqual([]);
});
