/**
 * A language that is half entered, told in lines that a translator can act on. It only reads files: whatever imports the
 * messages stops at the first thing that is missing, with a stack trace.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every part of a language has its like in this one. */
const example = 'en-US';
const tagForm = /^[a-z]{2,3}-[A-Z]{2}$/;

/** Where a language is listed beside the others, outside its own folder. */
const lists = ['locales/*.ts', 'teams/words.ts', 'bot/turn/text-language.ts'] as const;
/** Told by their script, they need no words of their own to be told apart. */
const byScript: Readonly<Record<string, RegExp>> = { 'bot/turn/text-language.ts': /^(?:zh|ru)-/ };

export function halfEntered(root: string): readonly string[] {
  const spoken = [...read(root, 'locales/tags.ts').matchAll(/'([a-z]{2,3}-[A-Z]{2})'/g)].map(
    ([, tag = '']) => tag,
  );
  const folders = globSync('*/', { cwd: join(root, 'locales') }).filter((name) => tagForm.test(name));
  return [
    ...folders
      .filter((tag) => !spoken.includes(tag))
      .map((tag) => `${tag}: has a folder, but is not in locales/tags.ts`),
    ...spoken.flatMap((tag) => [...filesMissing(root, tag), ...listsMissing(root, tag)]),
    ...spoken.flatMap((tag) => [...wrongData(root, tag), ...namesMissing(root, tag, spoken)]),
  ];
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function isThere(root: string, path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

function filesMissing(root: string, tag: string): readonly string[] {
  if (!statSync(join(root, 'locales', tag), { throwIfNoEntry: false })?.isDirectory())
    return [`${tag}: locales/${tag}/ is missing: copy locales/${example}/ and translate it`];
  return globSync('**/*.{ts,json,txt}', { cwd: join(root, 'locales', example) })
    .map((file) => `locales/${tag}/${file}`)
    .filter((path) => !isThere(root, path))
    .sort()
    .map((path) => `${tag}: ${path} is missing`);
}

/** As often as English: some lists hold every language several times. */
function listsMissing(root: string, tag: string): readonly string[] {
  const countIn = (source: string, name: string) => source.split(`'${name}':`).length - 1;
  return globSync([...lists], { cwd: root }).flatMap((path) => {
    if (byScript[path]?.test(tag)) return [];
    const source = read(root, path);
    const [there, wanted] = [countIn(source, tag), countIn(source, example)];
    return there < wanted ? [`${tag}: ${path} lists it ${there} times, and ${example} ${wanted} times`] : [];
  });
}

function wrongData(root: string, tag: string): readonly string[] {
  return globSync('*.json', { cwd: join(root, 'locales', example) }).flatMap((file) => {
    const path = `locales/${tag}/${file}`;
    if (!isThere(root, path)) return [];
    const wanted = keysOf(JSON.parse(read(root, `locales/${example}/${file}`)));
    try {
      const there = keysOf(JSON.parse(read(root, path)));
      return wanted.filter((key) => !there.includes(key)).map((key) => `${tag}: ${path} lacks "${key}"`);
    } catch {
      return [`${tag}: ${path} is not valid JSON`];
    }
  });
}

/** Each language is asked for by name in all the others. */
function namesMissing(root: string, tag: string, spoken: readonly string[]): readonly string[] {
  return spoken.flatMap((other) => {
    const path = `locales/${other}/vocabulary.json`;
    return isThere(root, path) && !read(root, path).includes(`"${tag}":`)
      ? [`${tag}: ${path} does not say what it is called`]
      : [];
  });
}

/** Fixed by the program; what stands below them is the language's own. */
function keysOf(data: unknown): readonly string[] {
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}
