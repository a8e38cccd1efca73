/** The language a sentence asks for: "на русском", 切换到德语, "in English please". */
import { type LocaleTag, localeTags } from '../locales/tags.ts';
import { vocabularies } from '../locales/vocabulary.ts';
import type { Token } from './tokens.ts';
import { slipsBetween } from './typos.ts';
import { tokenTexts } from './words.ts';

export type LanguageMention = { readonly language: LocaleTag; readonly from: number; readonly to: number };

type Name = { readonly texts: readonly string[]; readonly language: LocaleTag };

const names: readonly Name[] = localeTags
  .flatMap((tag) =>
    localeTags.flatMap((language) =>
      vocabularies[tag].languages[language].map((name) => ({ texts: tokenTexts(name), language })),
    ),
  )
  .sort((one, other) => other.texts.length - one.texts.length);

function isText(typed: string, meant: string): boolean {
  return typed === meant || (meant.length > 5 && slipsBetween(typed, meant) !== undefined);
}

export function languagesIn(tokens: readonly Token[]): readonly LanguageMention[] {
  const found: LanguageMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names.find(({ texts }) =>
      texts.every((text, offset) => isText(tokens[at + offset]?.text ?? '', text)),
    );
    if (!name) continue;
    found.push({ language: name.language, from: at, to: at + name.texts.length });
    at += name.texts.length - 1;
  }
  return found;
}

/** For a dialog that has asked which language, or a switch said in so many words: the last one named is the one wanted. */
export function wantedLanguage(mentions: readonly LanguageMention[]): LocaleTag | undefined {
  return mentions.at(-1)?.language;
}
