/** Vocabulary as it is looked up: every entry in the clean form, of one language or of all. */
import { type Steering, steering } from '../locales/steering.ts';
import { type LocaleTag, localeTags } from '../locales/tags.ts';
import { type Vocabulary, vocabularies } from '../locales/vocabulary.ts';
import { clean } from './clean.ts';
import { type Token, tokenize } from './tokens.ts';

type ListField = {
  [Field in keyof Vocabulary]: Vocabulary[Field] extends readonly string[] ? Field : never;
}[keyof Vocabulary];

/** A word or expression as the texts of its tokens. */
export function tokenTexts(expression: string): readonly string[] {
  return tokenize(clean(expression).text).map((token) => token.text);
}

/** Expressions of one or more tokens, found at a place or ending at a place. */
export type Expressions = {
  readonly longest: number;
  has(key: string): boolean;
};

const separator = '\u0001';

function expressions(entries: Iterable<string>): Expressions {
  const keys = new Set<string>();
  let longest = 0;
  for (const entry of entries) {
    const texts = tokenTexts(entry);
    if (texts.length === 0) continue;
    longest = Math.max(longest, texts.length);
    keys.add(texts.join(separator));
  }
  return { longest, has: (key) => keys.has(key) };
}

export function ofAllLanguages(field: ListField): Expressions {
  return expressions(localeTags.flatMap((tag) => vocabularies[tag][field]));
}

export function steeringBy(field: keyof Steering): Expressions {
  return expressions(localeTags.flatMap((tag) => steering[tag][field]));
}

/** The markers of the languages a text is likely in; with none known, of all. Spanish "a" is a direction, English "a" is not. */
export function byLanguages(field: ListField): (languages: readonly LocaleTag[]) => Expressions {
  const known = new Map<string, Expressions>();
  return (languages) => {
    const key = languages.join();
    const found = known.get(key);
    if (found) return found;
    const tags = languages.length > 0 ? languages : localeTags;
    const made = expressions(tags.flatMap((tag) => vocabularies[tag][field]));
    known.set(key, made);
    return made;
  };
}

/** How many tokens the longest expression that begins at `at` takes; 0 for none. */
export function beginsAt(set: Expressions, tokens: readonly Token[], at: number): number {
  for (let length = Math.min(set.longest, tokens.length - at); length > 0; length -= 1)
    if (set.has(joined(tokens, at, at + length))) return length;
  return 0;
}

/** The same for an expression whose last token stands right before `end`. */
export function endsBefore(set: Expressions, tokens: readonly Token[], end: number): number {
  for (let length = Math.min(set.longest, end); length > 0; length -= 1)
    if (set.has(joined(tokens, end - length, end))) return length;
  return 0;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let key = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at += 1) key += separator + (tokens[at]?.text ?? '');
  return key;
}

/** The whole text is one of the expressions, signs aside. */
export function isWholly(set: Expressions, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'sign');
  return words.length > 0 && words.length <= set.longest && set.has(joined(words, 0, words.length));
}
