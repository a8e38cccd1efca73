/** A name taken apart: the words that tell it from others, those that do not, the legal form. */
import { localeTags } from '../../locales/tags.ts';
import { vocabularies } from '../../locales/vocabulary.ts';
import { clean } from '../clean.ts';
import { type Token, tokenize } from '../tokens.ts';
import { tokenTexts } from '../words.ts';

function wordsOf(field: 'legalForms' | 'genericParts'): ReadonlySet<string> {
  return new Set(
    localeTags.flatMap((tag) => vocabularies[tag][field].map((word) => tokenTexts(word).join(''))),
  );
}

const legalForms = wordsOf('legalForms');
const genericParts = wordsOf('genericParts');
const han = /\p{Script=Han}/u;

function longestFirst(words: Iterable<string>): RegExp {
  const alternatives = [...words]
    .filter((word) => han.test(word))
    .sort((one, other) => other.length - one.length);
  return new RegExp(alternatives.join('|'), 'gu');
}

const hanLegal = longestFirst(legalForms);
const hanGeneric = longestFirst(genericParts);

export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

export function isGeneric(word: string): boolean {
  return genericParts.has(word);
}

export type NameParts = {
  /** Words and numbers, legal forms left out unless there is nothing else. */
  readonly words: readonly string[];
  /** All Han characters in order, legal forms left out. */
  readonly han: string;
};

const genericShare = 0.25;

export function namePartsOf(name: string): NameParts {
  const tokens = tokenize(clean(name).text);
  const words = joinInitials(tokens.filter((token) => token.kind === 'word' || token.kind === 'number'));
  const core = words.filter((word) => !legalForms.has(word));
  const hanText = tokens
    .filter((token) => token.kind === 'han')
    .map((token) => token.text)
    .join('');
  return { words: core.length > 0 ? core : words, han: hanText.replaceAll(hanLegal, '') || hanText };
}

/** How much each character of a name tells: 1, or little for 科技 and 上海. */
export function hanWeightsOf(characters: string): readonly number[] {
  const weights = Array.from(characters, () => 1);
  for (const match of characters.matchAll(hanGeneric))
    for (let at = 0; at < match[0].length; at += 1) weights[match.index + at] = genericShare;
  return weights;
}

/** S. A. and A.G. are one word; a possessive s is none. */
function joinInitials(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.text).filter((text, at) => !(text === 's' && at > 0));
}
