/** The phrase files of a locale: what people type for each intent, one phrase a line. Read when the model is trained, not at work. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LocaleTag, localeTags } from './tags.ts';

export type Phrase = {
  readonly locale: LocaleTag;
  /** The name of the file. */
  readonly intent: string;
  /** With its slots: {customer} {offer} {number} {language}. */
  readonly text: string;
};

const folder = fileURLToPath(new URL('.', import.meta.url));

function phrasesOf(locale: LocaleTag): readonly Phrase[] {
  const path = `${folder}${locale}/phrases`;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${path}/${file}`, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((text) => ({ locale, intent: file.slice(0, -'.txt'.length), text })),
    );
}

export function allPhrases(): readonly Phrase[] {
  return localeTags.flatMap(phrasesOf);
}
