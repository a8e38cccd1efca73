/** The page's own note: after an upgrade some things are done elsewhere. Wherever it stands it reads the same, word for word. */
import type { Words } from '../locales/words.ts';
import { stack } from './elements/layout.ts';
import { type Element, said } from './elements/text.ts';

export function noteOfThePage(words: Words): Element {
  return stack(
    [said(words.say('glossary.note'), { bold: true }), said(words.say('note.text'), { spacing: 'none' })],
    { style: 'emphasis', spacing: 'medium' },
  );
}
