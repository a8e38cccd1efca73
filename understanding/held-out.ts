/** Test sentences that stand among the phrases prove nothing: both are brought to one form, entities masked, and compared. */
import type { CustomerIndex } from '../domain/ports.ts';
import type { Phrase } from '../locales/phrases.ts';
import { clean } from './clean.ts';
import type { Sentence } from './evaluation.ts';
import { extract } from './extract.ts';
import { masked } from './masked.ts';
import { tokenize } from './tokens.ts';

const masks = { customer: 'cst', offer: 'ofr', number: 'num', language: 'lng' } as const;

/** Signs and the order of masks apart, what is left of a sentence. */
function formOf(words: readonly string[]): string {
  return words.filter((word) => /[\p{L}\p{N}#]/u.test(word)).join(' ');
}

function phraseForms({ text }: Phrase): readonly string[] {
  const withMasks = text.replaceAll(
    /\{(customer|offer|number|language)\}/g,
    (_, slot) => ` ${masks[slot as keyof typeof masks]} `,
  );
  const tokens = tokenize(clean(withMasks).text);
  const named = extract(withMasks, { languages: [], index: undefined });
  return [formOf(masked(tokens, []).words), formOf(masked(named.tokens, named.spans).words)];
}

/** So short that two people must write the same: one or two words, in Chinese up to four characters. */
function isShort(form: string): boolean {
  const words = form.split(' ').filter((word) => word !== '');
  const chinese = words.some((word) => /\p{Script=Han}/u.test(word));
  return words.length <= (chinese ? 4 : 2);
}

/** The phrase is named, not the sentence: whoever mends it must not read what is measured with. */
export type Copy = { readonly sentence: Sentence; readonly phrase: Phrase };
export type Copied = { readonly long: readonly Copy[]; readonly short: readonly Copy[] };

export function copiedSentences(
  sentences: readonly Sentence[],
  phrases: readonly Phrase[],
  index: CustomerIndex,
): Copied {
  const forms = new Map(phrases.flatMap((phrase) => phraseForms(phrase).map((form) => [form, phrase])));
  const long: Copy[] = [];
  const short: Copy[] = [];
  for (const sentence of sentences) {
    const named = extract(sentence.text, { languages: [sentence.locale], index });
    const own = [formOf(masked(named.tokens, named.spans).words), formOf(masked(named.tokens, []).words)];
    const phrase = own.map((form) => forms.get(form)).find((found) => found !== undefined);
    if (phrase) (isShort(own[1] ?? '') ? short : long).push({ sentence, phrase });
  }
  return { long, short };
}
