/** Every language says everything, in its own plural forms, word for word where that matters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forbidden, sameAsEnglish } from '../../locales/forbidden.ts';
import { glossary } from '../../locales/glossary.ts';
import { pluralCategories } from '../../locales/message-types.ts';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { type Messages, messagesByTag } from '../../locales/words.ts';

const pluralForm = /^(.+)_(zero|one|two|few|many|other)$/;
const english = messagesByTag['en-US'];

/** Every finding about one language, as a line to act on. */
export function findingsIn(tag: LocaleTag, messages: Messages): readonly string[] {
  return [
    ...categoriesOf(tag),
    ...parity(tag, messages),
    ...Object.entries(messages).flatMap(([key, text]) =>
      [...aboutText(key, text), ...placeholders(key, text), ...leftEnglish(tag, key, text)].map(
        (finding) => `${tag} ${key}: ${finding}`,
      ),
    ),
    ...Object.entries(messages).flatMap(([key, text]) =>
      forbidden[tag].filter((wrong) => wrong.test(text)).map((wrong) => `${tag} ${key}: never say ${wrong}`),
    ),
    ...Object.entries(glossary)
      .filter(([key, said]) => messages[key] !== said[tag])
      .map(([key, said]) => `${tag} ${key}: must read "${said[tag]}"`),
  ];
}

function categoriesOf(tag: LocaleTag): readonly string[] {
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const have: readonly string[] = pluralCategories[tag];
  return have.length === wanted.length && wanted.every((category) => have.includes(category))
    ? []
    : [`${tag}: plural forms are ${wanted.join(', ')}`];
}

function parity(tag: LocaleTag, messages: Messages): readonly string[] {
  const wanted = new Set(
    Object.keys(english).flatMap((key) => {
      const base = pluralForm.exec(key)?.[1];
      return base === undefined ? [key] : pluralCategories[tag].map((category) => `${base}_${category}`);
    }),
  );
  return [
    ...[...wanted].filter((key) => !(key in messages)).map((key) => `${tag} ${key}: is missing`),
    ...Object.keys(messages)
      .filter((key) => !wanted.has(key))
      .map((key) => `${tag} ${key}: English does not have it`),
  ];
}

function aboutText(key: string, text: string): readonly string[] {
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(text !== text.trim() ? ['begins or ends with a space: sentences are never glued together'] : []),
    // Our own words stand where markdown is read.
    ...(/[*_[\]`#~|<>\\]|^\s*(?:[-+]|\d+[.)])\s/.test(text.replaceAll(/\{\{.*?\}\}/g, ''))
      ? ['holds a sign of markdown']
      : []),
    ...(/\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(text) ? ['holds an invisible sign'] : []),
    ...(endsLike(text) === endsLike(englishFor(key)) ? [] : ['does not end as the English does']),
  ];
}

function endsLike(text: string): string {
  const last = /[.!?:,。！？：，…]$/u.exec(text)?.[0] ?? '';
  return { '。': '.', '！': '!', '？': '?', '：': ':', '，': ',' }[last] ?? last;
}

function englishFor(key: string): string {
  const base = pluralForm.exec(key)?.[1];
  return english[key] ?? english[`${base}_other`] ?? '';
}

function slots(text: string): string {
  return [...new Set([...text.matchAll(/\{\{(.+?)\}\}/g)].map(([, slot]) => slot))].sort().join(' and ');
}

function placeholders(key: string, text: string): readonly string[] {
  const wanted = slots(englishFor(key));
  return slots(text) === wanted ? [] : [`must hold ${wanted || 'no placeholder'}`];
}

function leftEnglish(tag: LocaleTag, key: string, text: string): readonly string[] {
  const worded = /\p{L}{2}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''));
  return tag !== 'en-US' && worded && text === english[key] && !sameAsEnglish.has(text)
    ? ['is still English']
    : [];
}

/** The same key in two files: the later one would silently win. */
function keysSaidTwice(folder: string): readonly string[] {
  const seen = new Map<string, string>();
  const findings: string[] = [];
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, key = ''] of source.matchAll(/^ {2}'([^']+)':/gm)) {
      const before = seen.get(key);
      if (before) findings.push(`${key} stands in ${before} and in ${file}`);
      seen.set(key, file);
    }
  }
  return findings;
}

export function aboutMessages(): readonly string[] {
  const folder = fileURLToPath(new URL('../../locales/en-US/messages', import.meta.url));
  return [...keysSaidTwice(folder), ...localeTags.flatMap((tag) => findingsIn(tag, messagesByTag[tag]))];
}
