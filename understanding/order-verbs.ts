/** Which order a sentence itself speaks of, whatever was asked: "add" and "upgrade" are two orders, a number alone is none. */
import { type OrderVerb, orderVerbs } from '../locales/order-verbs.ts';
import { localeTags } from '../locales/tags.ts';
import { clean } from './clean.ts';
import { type Token, tokenize } from './tokens.ts';
import { tokenTexts } from './words.ts';

/** Beginnings of words; in Chinese the characters as they follow each other. */
const beginnings: Readonly<Record<OrderVerb, readonly (readonly string[])[]>> = {
  upgrade: beginningsOf('upgrade'),
  licences: beginningsOf('licences'),
};

function beginningsOf(verb: OrderVerb): readonly (readonly string[])[] {
  return localeTags.flatMap((tag) => orderVerbs[tag][verb].map(tokenTexts));
}

export function saysOrder(verb: OrderVerb, text: string): boolean {
  const tokens = tokenize(clean(text).text);
  return tokens.some((_token, at) => beginnings[verb].some((texts) => isAt(texts, tokens, at)));
}

function isAt(texts: readonly string[], tokens: readonly Token[], at: number): boolean {
  return texts.every((text, offset) => tokens[at + offset]?.text.startsWith(text) ?? false);
}
