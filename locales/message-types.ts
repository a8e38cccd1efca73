/** What the compiler knows about messages: which keys there are, which forms, and what each must be given. */
import type { messages as english } from './en-US/messages.ts';
import type { Outside, OwnWords, Plain } from './own-words.ts';
import type { LocaleTag } from './tags.ts';

/** Exactly the categories of Intl.PluralRules; the check compares. Spanish and Portuguese say "1.000.000 de". */
export const pluralCategories = {
  'en-US': ['one', 'other'],
  'zh-CN': ['other'],
  'ru-RU': ['one', 'few', 'many', 'other'],
  'pt-BR': ['one', 'many', 'other'],
  'de-DE': ['one', 'other'],
  'es-ES': ['one', 'many', 'other'],
} as const satisfies Readonly<Record<LocaleTag, readonly PluralCategory[]>>;

export type PluralCategory = 'one' | 'few' | 'many' | 'other';
type CategoriesOf<Tag extends LocaleTag> = (typeof pluralCategories)[Tag][number];

type PluralForm = `${string}_${PluralCategory}`;
type PluralsIn<Messages> = keyof Messages extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The same messages in another language: every key, with that language's own plural forms, and nothing else. */
export type Translated<Messages, Tag extends LocaleTag> = {
  readonly [Key in
    | Exclude<keyof Messages & string, PluralForm>
    | `${PluralsIn<Messages>}_${CategoriesOf<Tag>}`]: string;
};

type English = typeof english;
type PluralKey = PluralsIn<English>;
export type MessageKey = Exclude<keyof English, PluralForm> | PluralKey;

type FormsOf<Key extends MessageKey> = English[Extract<keyof English, Key | `${Key}_${PluralCategory}`>];
type SlotsIn<Text> = Text extends `${string}{{${infer Slot}}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;
type SlotName<Slot> = Slot extends `${infer Name}, ${string}` ? Name : Slot & string;

/** `{{name}}` takes words, `{{count, number}}` a number that the language writes in its own way. */
export type ParamsOf<Key extends MessageKey> = {
  readonly [Slot in SlotsIn<FormsOf<Key>> & string as SlotName<Slot>]: Slot extends `${string}, number`
    ? number
    : Plain;
} & (Key extends PluralKey ? { readonly count: number } : unknown);

/** Keys that say the same whatever the case. */
export type FixedKey = {
  [Key in MessageKey]: keyof ParamsOf<Key> extends never ? Key : never;
}[MessageKey];
export type OpenKey = Exclude<MessageKey, FixedKey>;

/** A sentence of ours that was given something from outside is not ours alone any more. */
export type Spoken<Params> = [Exclude<Params[keyof Params], OwnWords | number>] extends [never]
  ? OwnWords
  : Outside;
