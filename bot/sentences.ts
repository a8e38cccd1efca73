/** What the process itself says to people; all of it comes from `locales/`. */
import { outside } from '../locales/own-words.ts';
import { type LocaleTag, localeTags } from '../locales/tags.ts';
import { messagesByTag, wordsFor } from '../locales/words.ts';
import type { PageWords, Reply } from '../web/protocol.ts';

const pagePrefix = 'page.';

/** Made once for each language: they go along with every answer to the page. */
const pageWordsByTag = new Map<LocaleTag, PageWords>(
  localeTags.map((tag) => [
    tag,
    Object.fromEntries(
      Object.entries(messagesByTag[tag]).flatMap(([key, text]) =>
        key.startsWith(pagePrefix) ? [[key.slice(pagePrefix.length), text]] : [],
      ),
    ),
  ]),
);

export function pageWords(locale: LocaleTag): PageWords {
  return pageWordsByTag.get(locale) ?? {};
}

export const languages: Reply['languages'] = localeTags.map((tag) => ({
  tag,
  name: wordsFor(tag).languageName(tag),
}));

export function apology(locale: LocaleTag, reference: string): string {
  return wordsFor(locale).say('bot.apology', { reference: outside(reference) });
}

export function refusal(locale: LocaleTag, status: number): string {
  const words = wordsFor(locale);
  if (status === 403) return words.say('bot.notAllowed');
  if (status === 429) return words.say('bot.tooMany');
  return words.say(status === 503 ? 'bot.busy' : 'bot.signIn');
}
