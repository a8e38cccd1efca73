/** The language in the middle of things: changed at once for everything said from here on, and offered just once. */
import { type LocaleTag, localeTags } from '../locales/tags.ts';
import { notice, say, type Talk } from './talk.ts';

/** The process stores it, for it stays until it is changed. */
export function changeLanguage(talk: Talk, tag: LocaleTag): void {
  talk.words = talk.words.inLanguage(tag);
  talk.asking = { ...talk.asking, locale: tag };
  talk.chosen = tag;
}

/** Each by its own name, which its speakers can read. */
export function askWhichLanguage(talk: Talk): void {
  const names = localeTags.map((tag) => talk.words.languageName(tag));
  const languages = talk.words.list(names, 'and');
  say(talk, talk.words.say('talk.languageWhich', { languages }));
}

/** So many words tell a language; fewer may be a name. */
const enough = 3;

/** Somebody writes in another language than they read: they are understood, and asked once whether to switch. */
export function offerLanguage(talk: Talk): void {
  const { heard, chat, memory, words } = talk;
  chat.offered = undefined;
  const language = heard?.understood.language;
  if (!heard || !language || language === words.tag || talk.chosen !== undefined) return;
  const long = heard.text.trim().split(/\s+/).length >= enough || /\p{Script=Han}{4}/u.test(heard.text);
  // A yes must mean one thing only, so nothing is offered beside a question of yes or no.
  if (!long || chat.question?.expects === 'confirmation' || memory.offered.includes(language)) return;
  memory.offered = [...memory.offered, language];
  chat.offered = language;
  notice(talk, words.say('talk.languageOffer', { language: words.languageName(language) }));
}
