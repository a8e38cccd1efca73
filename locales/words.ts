/** Words in the reader's language: the one door from keys and values to text. */
import i18next, { type TFunction } from 'i18next';
import type { Role } from '../domain/actors.ts';
import type { OfferId } from '../domain/ids.ts';
import { type Product, products } from '../domain/offers.ts';
import { type KnownStatus, knownStatuses, type SubscriptionStatus } from '../domain/subscriptions.ts';
import { messages as german } from './de-DE/messages.ts';
import { messages as english } from './en-US/messages.ts';
import { messages as spanish } from './es-ES/messages.ts';
import { formatsFor, listed, usualTimeZone } from './formats.ts';
import type { FixedKey, OpenKey, ParamsOf, Spoken } from './message-types.ts';
import { type OwnWords, outside, type Plain } from './own-words.ts';
import { messages as portuguese } from './pt-BR/messages.ts';
import { messages as russian } from './ru-RU/messages.ts';
import { type LocaleTag, localeTags } from './tags.ts';
import { messages as chinese } from './zh-CN/messages.ts';

export type Words = {
  readonly tag: LocaleTag;
  readonly timeZone: string;
  /** The same in another language: for a text that somebody else will read. */
  inLanguage(tag: LocaleTag): Words;
  say<Key extends FixedKey>(key: Key): OwnWords;
  say<Key extends OpenKey, const Params extends ParamsOf<Key>>(key: Key, params: Params): Spoken<Params>;
  number(value: number): OwnWords;
  /** Day, month and year, in the reader's time zone. */
  date(iso: string): OwnWords;
  dateTime(when: string | number): OwnWords;
  /** As tables take it, the same in every language: 2026-11-20 16:05:00, in the reader's time zone. */
  stamp(when: string): OwnWords;
  /** Of a file, in whole kilobytes or in megabytes. */
  size(bytes: number): OwnWords;
  list<Item extends Plain>(items: readonly Item[], joined: 'and' | 'or'): Item;
  /** One of our six products: its official local name, and the English one beside it where they differ. */
  product(product: Product): OwnWords;
  /** An offer, by the product it is when it is one of the six, else as Partner Center names it. */
  offerName(offer: NamedOffer): Plain;
  /** The same for a row among many: the local name alone. */
  offerInShort(offer: NamedOffer): Plain;
  /** A status that nobody knows yet is shown as it was sent. */
  status(status: SubscriptionStatus | string): Plain;
  /** A cycle that nobody knows is shown as it was sent, too. */
  billingCycle(asSent: string): Plain;
  role(role: Role): OwnWords;
  /** Each language by its own name, whatever the reader's. */
  languageName(tag: LocaleTag): OwnWords;
};

export type NamedOffer = {
  readonly offerName: string;
  readonly offerId?: OfferId;
  readonly product?: Product;
};
export type ProductOf = (offer: OfferId) => Product | undefined;
export type Messages = Readonly<Record<string, string>>;

export const messagesByTag: Readonly<Record<LocaleTag, Messages>> = {
  'en-US': english,
  'zh-CN': chinese,
  'ru-RU': russian,
  'pt-BR': portuguese,
  'de-DE': german,
  'es-ES': spanish,
};

const billingCycles: ReadonlySet<string> = new Set(['monthly', 'annual', 'triennial', 'one_time']);

const ownNames: Readonly<Record<LocaleTag, string>> = {
  'en-US': 'English',
  'zh-CN': '简体中文',
  'ru-RU': 'Русский',
  'pt-BR': 'Português (Brasil)',
  'de-DE': 'Deutsch',
  'es-ES': 'Español',
};

/** Makes words out of any set of messages; the tests hand in a pseudo-locale. */
export function wordsFrom(all: Readonly<Record<LocaleTag, Messages>>) {
  const instance = i18next.createInstance();
  instance.init({
    resources: Object.fromEntries(Object.entries(all).map(([tag, translation]) => [tag, { translation }])),
    initAsync: false,
    fallbackLng: false,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    // HTML escaping is wrong in a card; the types of own-words.ts see to what may stand where.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`no words for ${key}`);
    },
  });
  const voices = Object.fromEntries(
    localeTags.map((tag) => [tag, voiceOf(instance.getFixedT(tag))]),
  ) as Readonly<Record<LocaleTag, Voice>>;
  const wordsIn = (
    tag: LocaleTag,
    timeZone = usualTimeZone,
    productOf: ProductOf = () => undefined,
  ): Words => ({
    ...speak(voices[tag], tag, timeZone, productOf),
    inLanguage: (other) => wordsIn(other, timeZone, productOf),
  });
  return wordsIn;
}

/** Words in one of the six languages. `productOf` tells which of our products an offer is. */
export const wordsFor = wordsFrom(messagesByTag);

/** What a language says whatever the reader's time zone. */
type Voice = { readonly say: Say; readonly products: Readonly<Record<Product, OwnWords>> };
type Say = (key: string, params?: object) => OwnWords;

function voiceOf(t: TFunction): Voice {
  const say = remembering(t);
  const named = products.map((product) => {
    const local = say(`offer.${product}`);
    const official = english[`offer.${product}`];
    return [product, local === official ? local : say('offer.both', { local, english: official })];
  });
  return { say, products: Object.fromEntries(named) };
}

/** A sentence without parameters is always the same: most of a card is, and i18next takes its time. */
function remembering(t: TFunction): Say {
  const said = new Map<string, OwnWords>();
  // The only place where text becomes "ours": it comes from messages and Intl alone, or `Spoken` says otherwise.
  const translate = (key: string, params: object) => t(key as never, params as never) as unknown as OwnWords;
  return (key, params) => {
    if (params) return translate(key, params);
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = translate(key, {});
    said.set(key, text);
    return text;
  };
}

function speak(
  voice: Voice,
  tag: LocaleTag,
  timeZone: string,
  productOf: ProductOf,
): Omit<Words, 'inLanguage'> {
  const { say } = voice;
  const formats = formatsFor(tag, timeZone);
  const productIn = ({ product, offerId }: NamedOffer) =>
    product ?? (offerId === undefined ? undefined : productOf(offerId));
  const time = (when: string | number, format: Intl.DateTimeFormat) => {
    const date = new Date(when);
    if (Number.isNaN(date.getTime())) return say('common.dateUnknown');
    // Intl lets a Russian line break between the year and its "г."; no printer would.
    return format.format(date).replace(' г.', '\u00a0г.') as OwnWords;
  };
  return {
    tag,
    timeZone,
    say: say as Words['say'],
    number: (value) => formats.number.format(value) as OwnWords,
    date: (iso) => time(iso, formats.date),
    dateTime: (when) => time(when, formats.dateTime),
    stamp: (when) => time(when, formats.stamp),
    size: (bytes) => {
      const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
      return (
        kilobytes < 1024 ? formats.kilobytes.format(kilobytes) : formats.megabytes.format(bytes / 1024 / 1024)
      ) as OwnWords;
    },
    list: (items, joined) => listed(formats[joined], items) as (typeof items)[number],
    product: (name) => voice.products[name],
    offerName: (offer) => {
      const known = productIn(offer);
      return known === undefined ? outside(offer.offerName) : voice.products[known];
    },
    offerInShort: (offer) => {
      const known = productIn(offer);
      return known === undefined ? outside(offer.offerName) : say(`offer.${known}`);
    },
    status: (status) => {
      const word = typeof status === 'string' ? status : status.known ? status.status : status.asSent;
      return knownStatuses.includes(word as KnownStatus) ? say(`status.${word}`) : outside(word);
    },
    billingCycle: (asSent) => {
      const word = asSent.toLowerCase();
      return billingCycles.has(word) ? say(`billing.${word}`) : outside(asSent);
    },
    role: (role) => say(`role.${role}`),
    languageName: (name) => ownNames[name] as OwnWords,
  };
}
