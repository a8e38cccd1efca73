/** What Partner Center says in its own words: the code always, the sentence only where the reader can read it. */
import { outside } from '../../locales/own-words.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Words } from '../../locales/words.ts';
import { type Element, shown } from '../elements/text.ts';

// It words its descriptions in the language asked for, or in English all the same. By its script alone a sentence can be
// told to be Chinese or Russian; in Latin letters nobody can say, and then the code has to do.
const readable: Readonly<Partial<Record<LocaleTag, RegExp>>> = {
  'en-US': /\p{Script=Latin}/u,
  'zh-CN': /\p{Script=Han}/u,
  'ru-RU': /\p{Script=Cyrillic}/u,
};

export function quoted(code: string, description: string, words: Words): readonly Element[] {
  const speaks = readable[words.tag]?.test(description) ?? false;
  const look = { subtle: true, size: 'small' } as const;
  return [
    ...(code === '' ? [] : [shown(words.say('common.partnerCenterCode', { code: outside(code) }), look)]),
    ...(speaks
      ? [shown(words.say('common.partnerCenterSays', { text: outside(description, 300) }), look)]
      : []),
  ];
}
