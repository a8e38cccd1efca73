/** A text for the customer: in their language, in one element to be copied whole, or opened as a mail. */
import type { Plain } from '../../locales/own-words.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Words } from '../../locales/words.ts';
import { bar, button, type Deed, link } from '../elements/buttons.ts';
import { languageInput } from '../elements/inputs.ts';
import { stack } from '../elements/layout.ts';
import { type Element, said, shown } from '../elements/text.ts';

export type Letter = {
  readonly id: string;
  readonly locale: LocaleTag;
  readonly subject: Plain;
  readonly lines: readonly Plain[];
};

/** What clients and mail programs reliably take as one link. */
const longestLink = 1900;

export function letterParts(letter: Letter, words: Words): readonly Element[] {
  return [
    said(words.say('explain.hint'), { subtle: true }),
    stack(
      [
        shown(letter.subject, { bold: true }),
        ...letter.lines.map((line) => shown(line, { spacing: 'small' })),
      ],
      {
        // The page reads the text's language from the id.
        id: `copy:${letter.locale}:${letter.id}`,
        style: 'emphasis',
      },
    ),
  ];
}

/** The same letter in another language. */
export function otherLanguage(deed: Deed, words: Words, chosen: Words): readonly Element[] {
  return [
    languageInput(words.say('language.label'), words, chosen.tag),
    bar(button(words.say('explain.button'), deed)),
  ];
}

/** With the text where the link can hold it; with the subject alone where letters of other scripts make it too long. */
export function mailLink(letter: Letter, address: string | undefined, words: Words) {
  // Mail programs take a bare @ more surely than its escape.
  const to = encodeURIComponent(address ?? '').replaceAll('%40', '@');
  const subject = `mailto:${to}?subject=${encodeURIComponent(letter.subject)}`;
  const whole = `${subject}&body=${encodeURIComponent(letter.lines.join('\n\n'))}`;
  return link(words.say('explain.mail'), whole.length <= longestLink ? whole : subject);
}
