/** A language that nobody speaks: longer, accented and in brackets, so that text which is not from `messages/` stands out. */
import { localeTags } from '../../locales/tags.ts';
import { type Messages, messagesByTag, wordsFrom } from '../../locales/words.ts';

const plain = 'AEIOUYaeiouycnsz';
const accented = 'ÂÊÎÔÛŶâêîôûŷçñšž';

function pseudo(text: string): string {
  const longer = text
    .split(/(\{\{.*?\}\})/)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : [...part].map((letter) => accented[plain.indexOf(letter)] ?? letter).join(''),
    )
    .join('');
  return `⟦${longer} ${'ëxtrâ '.repeat(Math.ceil(text.length / 16))}⟧`;
}

const messages: Messages = Object.fromEntries(
  Object.entries(messagesByTag['en-US']).map(([key, text]) => [key, pseudo(text)]),
);

const all = Object.fromEntries(localeTags.map((tag) => [tag, messages])) as Record<
  (typeof localeTags)[number],
  Messages
>;

export const pseudoWords = wordsFrom(all);
