/** Which order a sentence itself speaks of, whatever was asked: "add" and "upgrade" are two orders, a number alone is none. */
import { explaining, type OrderVerb, orderVerbs, takingOut } from '../locales/order-verbs.ts';
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
  return says(beginnings[verb], tokenize(clean(text).text));
}

const explains = localeTags.flatMap((tag) => explaining[tag].verbs.map(tokenTexts));
const toCustomer = localeTags.flatMap((tag) => explaining[tag].toCustomer.map(tokenTexts));

/** "Explain it to the customer", 给客户解释一下: something to send, and not a question why. */
export function saysExplainToCustomer(text: string): boolean {
  const tokens = tokenize(clean(text).text);
  return says(explains, tokens) && says(toCustomer, tokens);
}

const takesOut = localeTags.flatMap((tag) => takingOut[tag].map(tokenTexts));

/** "Export the history", 下载历史记录: the list, as a file. */
export function saysExport(text: string): boolean {
  return says(takesOut, tokenize(clean(text).text));
}

function says(beginningsOfIt: readonly (readonly string[])[], tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => beginningsOfIt.some((texts) => isAt(texts, tokens, at)));
}

function isAt(texts: readonly string[], tokens: readonly Token[], at: number): boolean {
  return texts.every((text, offset) => tokens[at + offset]?.text.startsWith(text) ?? false);
}
