/** What a translator is told while a language is being entered. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { halfEntered } from '../../commands/languages/half-entered.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-languages-'));
  for (const path of ['locales', 'teams/words.ts', 'bot/turn/text-language.ts']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function change(path: string, from: string, to: string): void {
  writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));
}

const enter = (tag: string) => change('locales/tags.ts', "'es-ES']", `'es-ES', '${tag}']`);

test('six whole languages: nothing', () => {
  expect(halfEntered(root)).toEqual([]);
});

test('a tag alone: the folder, every list that has no line for it, and who does not know its name', () => {
  enter('fr-FR');
  const findings = halfEntered(root);
  expect(findings).toContain('fr-FR: locales/fr-FR/ is missing: copy locales/en-US/ and translate it');
  expect(findings).toContain('fr-FR: locales/words.ts lists it 0 times, and en-US 2 times');
  expect(findings).toContain('fr-FR: teams/words.ts lists it 0 times, and en-US 1 times');
  expect(findings).toContain('fr-FR: locales/de-DE/vocabulary.json does not say what it is called');
  expect(findings.length).toBeLessThan(20);
});

test('a language of another script needs no everyday words to be told by', () => {
  enter('zh-TW');
  expect(halfEntered(root).join('\n')).not.toContain('text-language');
});

test('a file, a part of a file, a sign too few, a folder too many: each is one line', () => {
  rmSync(join(root, 'locales/de-DE/phrases/help.txt'));
  rmSync(join(root, 'locales/de-DE/messages/talk.ts'));
  change('locales/ru-RU/vocabulary.json', '"concepts"', '"conceptions"');
  writeFileSync(join(root, 'locales/pt-BR/offers.json'), '{');
  mkdirSync(join(root, 'locales/it-IT'));
  change('locales/words.ts', "  'es-ES': 'Español',\n", '');
  expect(halfEntered(root)).toEqual([
    'it-IT: has a folder, but is not in locales/tags.ts',
    'de-DE: locales/de-DE/messages/talk.ts is missing',
    'de-DE: locales/de-DE/phrases/help.txt is missing',
    'es-ES: locales/words.ts lists it 1 times, and en-US 2 times',
    'ru-RU: locales/ru-RU/vocabulary.json lacks "concepts"',
    'pt-BR: locales/pt-BR/offers.json is not valid JSON',
  ]);
});
