/** The words understanding looks up, not learns: numbers, ordinals, markers, offers. Data of each locale's folder. */

import type { Product } from '../domain/offers.ts';
import deOffers from './de-DE/offers.json' with { type: 'json' };
import deVocabulary from './de-DE/vocabulary.json' with { type: 'json' };
import enOffers from './en-US/offers.json' with { type: 'json' };
import enVocabulary from './en-US/vocabulary.json' with { type: 'json' };
import esOffers from './es-ES/offers.json' with { type: 'json' };
import esVocabulary from './es-ES/vocabulary.json' with { type: 'json' };
import ptOffers from './pt-BR/offers.json' with { type: 'json' };
import ptVocabulary from './pt-BR/vocabulary.json' with { type: 'json' };
import ruOffers from './ru-RU/offers.json' with { type: 'json' };
import ruVocabulary from './ru-RU/vocabulary.json' with { type: 'json' };
import type { LocaleTag } from './tags.ts';
import zhOffers from './zh-CN/offers.json' with { type: 'json' };
import zhVocabulary from './zh-CN/vocabulary.json' with { type: 'json' };

type Numbers = Readonly<Record<string, number>>;

export type Vocabulary = {
  readonly numbers: {
    readonly values: Numbers;
    /** Words that multiply what stands before them, or stand for themselves. */
    readonly multipliers: Numbers;
    /** Whole expressions: half a dozen. */
    readonly phrases: Numbers;
    readonly connectors: readonly string[];
    /** The words for 1 that are an article as often as a number. */
    readonly ones: readonly string[];
  };
  /** Beginnings of the words that are counted: licences, seats, people. */
  readonly measures: readonly string[];
  /** Before or after a number: a difference / a new total. */
  readonly more: readonly string[];
  readonly total: readonly string[];
  /** Say a total by themselves, wherever they stand near the number: in total, insgesamt. */
  readonly totalWords: readonly string[];
  /** After a number: a time, a date, a price, other things than licences; no quantity. */
  readonly uncounted: readonly string[];
  /** Before an offer; the strong ones also when it is the only offer of the sentence. */
  readonly fromMarkers: readonly string[];
  readonly toMarkers: readonly string[];
  readonly insteadMarkers: readonly string[];
  readonly strongFrom: readonly string[];
  readonly strongTo: readonly string[];
  /** May stand between a marker and its offer. */
  readonly fillers: readonly string[];
  /** -1 is the last. */
  readonly ordinals: Numbers;
  /** Before a digit, make it an ordinal: option 2. */
  readonly countedOrdinals: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly corrections: readonly string[];
  /** How this language names each of the six. */
  readonly languages: Readonly<Record<LocaleTag, readonly string[]>>;
  readonly legalForms: readonly string[];
  /** Words of one meaning, whatever the language: what is learnt of "why not" in one serves in all. A * stands for any ending. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Parts of company names that tell nobody apart. */
  readonly genericParts: readonly string[];
};

export type OfferWords = {
  readonly products: Readonly<
    Record<
      Product,
      {
        /** The official name in this language. */
        readonly name: string;
        readonly aliases: readonly string[];
        /** Words that mean it only beside another offer or where a direction leads to them. */
        readonly whenNearby: readonly string[];
        /** Everyday words that mean it only where another offer is named and a direction leads to them. */
        readonly whenDirected: readonly string[];
      }
    >
  >;
  /** Names that sound like ours and are another product, or two of ours: worth a question, never a guess. */
  readonly askWhich: readonly string[];
};

export const vocabularies: Readonly<Record<LocaleTag, Vocabulary>> = {
  'en-US': enVocabulary,
  'zh-CN': zhVocabulary,
  'ru-RU': ruVocabulary,
  'pt-BR': ptVocabulary,
  'de-DE': deVocabulary,
  'es-ES': esVocabulary,
};

export const offerWords: Readonly<Record<LocaleTag, OfferWords>> = {
  'en-US': enOffers,
  'zh-CN': zhOffers,
  'ru-RU': ruOffers,
  'pt-BR': ptOffers,
  'de-DE': deOffers,
  'es-ES': esOffers,
};
