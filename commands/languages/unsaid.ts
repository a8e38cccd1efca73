/** Every message is said somewhere. One that nobody says is translated six times for nothing. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glossary } from '../../locales/glossary.ts';
import { pluralCategories } from '../../locales/message-types.ts';
import { messagesByTag } from '../../locales/words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = '{locales,cards,dialogs,bot,web,teams}/**/*.ts';

/** A language's own folder says what a key means, not where it is said. */
const files = globSync(rooms, { cwd: root, exclude: (path) => /^locales[/\\]..-../.test(path) });
const textOf = (paths: readonly string[]) =>
  paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
const source = textOf(files);
const pageSource = textOf(files.filter((path) => /^web[/\\](?!words\.ts$)/.test(path)));

const quoted = new Set([...source.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key));
/** Keys that are put together, such as `remedy.${remedy}`: whatever fits one of them may be said. */
const composed = [...source.matchAll(/`((?:[\w-]+\.)(?:[\w.-]|\$\{[^}`]*\})+|\$\{[^}`]*\}\.\w+)`/g)].flatMap(
  ([, template = '']) =>
    template.includes('${')
      ? [new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`)]
      : [],
);

const categories = Object.values(pluralCategories).flat().join('|');
const pluralEnding = new RegExp(`_(?:${categories})$`);

/** The page asks for its own words by what follows `page.`. */
const byPage = (key: string) =>
  key.startsWith('page.') && pageSource.includes(`'${key.slice('page.'.length)}'`);

/** The glossary is complete for its own sake: it is what translators hold to. */
export function unsaid(keys: readonly string[]): readonly string[] {
  const messages = new Set(keys.map((key) => key.replace(pluralEnding, '')));
  return [...messages].filter(
    (key) =>
      !(key in glossary) && !quoted.has(key) && !composed.some((shape) => shape.test(key)) && !byPage(key),
  );
}

export function aboutUnsaid(): readonly string[] {
  return unsaid(Object.keys(messagesByTag['en-US'])).map((key) => `${key}: nobody says it`);
}
