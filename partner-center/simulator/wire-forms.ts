/** Codes and types in the three spellings they have been seen in. */
import { upgradeErrorWords, upgradeTypeWords } from '../wire/upgrade-words.ts';
import type { Settings } from './settings.ts';

type Form = Settings['codeForm'];

function spelled(words: readonly string[], number: number, form: Form): number | string {
  const word = words[number];
  if (form === 'int' || word === undefined) return number;
  if (form === 'snake') return word;
  return word.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function spelledCode(code: number, form: Form): number | string {
  return spelled(upgradeErrorWords, code, form);
}

export function spelledType(type: number, form: Form): number | string {
  return spelled(upgradeTypeWords, type, form);
}
