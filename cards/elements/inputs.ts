/** Questions on a card. Each has a label, says what is wrong when it is, and keeps the id that the outside relies on. */
import type { OwnWords, Plain } from '../../locales/own-words.ts';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import type { Words } from '../../locales/words.ts';
import type { Element } from './text.ts';

export type Choice = { readonly title: Plain; readonly value: string };

export function textInput(
  id: 'query' | 'note' | 'reason',
  label: OwnWords,
  error: OwnWords,
  more: { readonly value?: Plain; readonly many?: boolean } = {},
): Element {
  return {
    type: 'Input.Text',
    id,
    label,
    errorMessage: error,
    isRequired: false,
    // A search is a name; a note or a reason is a short paragraph on somebody else's card.
    maxLength: more.many ? 1000 : 200,
    ...(more.many ? { isMultiline: true } : {}),
    ...(more.value ? { value: more.value } : {}),
  };
}

/** The browser takes whole and broken numbers alike; whether it fits is said again when it is reviewed. */
export function numberInput(
  label: OwnWords,
  error: OwnWords,
  value: number,
  limits: { readonly minimum: number; readonly maximum?: number },
): Element {
  return {
    type: 'Input.Number',
    id: 'quantity',
    label,
    errorMessage: error,
    isRequired: true,
    value,
    min: limits.minimum,
    ...(limits.maximum === undefined ? {} : { max: limits.maximum }),
  };
}

export function choiceInput(
  id: 'offer' | 'locale' | 'transfer',
  label: OwnWords,
  error: OwnWords,
  choices: readonly Choice[],
  value: string | undefined,
  style: 'compact' | 'expanded' = 'compact',
): Element {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    errorMessage: error,
    isRequired: true,
    style,
    wrap: true,
    choices,
    ...(value === undefined ? {} : { value }),
  };
}

/** Every language under its own name. */
export function languageInput(label: OwnWords, words: Words, chosen: LocaleTag): Element {
  const choices = localeTags.map((tag) => ({ title: words.languageName(tag), value: tag }));
  return choiceInput('locale', label, words.say('language.error'), choices, chosen);
}
