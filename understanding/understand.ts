/** One sentence → what is wanted, how sure, and what it names. Pure: the same words give the same answer. */
import type { CustomerId } from '../domain/ids.ts';
import type { Product } from '../domain/offers.ts';
import type { CustomerIndex } from '../domain/ports.ts';
import type { LocaleTag } from '../locales/tags.ts';
import { type Answer, answerTo, type Expected } from './answers.ts';
import { clean } from './clean.ts';
import { type CustomerNamed, type Extracted, extract } from './extract.ts';
import { type Intent, type PublicIntent, publicIntent } from './intents.ts';
import { wantedLanguage } from './language-names.ts';
import { masked } from './masked.ts';
import { featuresOf } from './model/features.ts';
import { type Model, storedModel } from './model/model-file.ts';
import { scoresOf, softmax } from './model/predict.ts';
import type { QuantityMode } from './numbers/quantity.ts';
import { plausible } from './structure.ts';
import { type Token, tokenize } from './tokens.ts';

export type Entities = {
  readonly customer?: CustomerId | { readonly ambiguous: readonly CustomerId[] };
  readonly fromOffer?: Product;
  readonly toOffer?: Product;
  readonly offer?: Product;
  readonly quantity?: number;
  readonly quantityMode?: QuantityMode;
  readonly language?: LocaleTag;
};

export type Ranked = {
  readonly intent: Intent;
  /** Of all the intents that the outside calls by the same name. */
  readonly confidence: number;
};

export type Understood = Ranked & {
  /** Best first; one for each public intent. "Did you mean A or B?" asks for the first two. */
  readonly ranked: readonly Ranked[];
  readonly entities: Entities;
  /** What was said and cannot be taken as it stands: a number nobody should guess, another product, a name that several have. */
  readonly unclear: readonly ('customer' | 'offer' | 'quantity')[];
  /** The language the text is written in, where that can be told. */
  readonly language: LocaleTag | undefined;
  /** The answer to what the dialog had asked, where the text holds one. */
  readonly answer: Answer | undefined;
};

export type Hearing = {
  readonly locale: LocaleTag;
  readonly customers?: CustomerIndex;
  readonly expected?: Expected;
};

export type Understand = (text: string, hearing: Hearing) => Understood;

/** Below this the bot asks instead of acting. */
export const actingConfidence = 0.5;

function languageOf(
  model: Model,
  text: string,
): { readonly language: LocaleTag | undefined; readonly share: number } {
  const tokens = tokenize(clean(text).text);
  const first = model.intents.length;
  const features = featuresOf(masked(tokens, []));
  const scores = scoresOf(model, features, first, first + model.languages.length);
  const shares = softmax(scores, model.temperature);
  let best = 0;
  for (let at = 1; at < shares.length; at += 1) if ((shares[at] ?? 0) > (shares[best] ?? 0)) best = at;
  const share = shares[best] ?? 0;
  return { language: tokens.length === 0 ? undefined : (model.languages[best] as LocaleTag), share };
}

function rank(model: Model, extracted: Extracted): readonly Ranked[] {
  const said = masked(extracted.tokens, extracted.spans);
  const shares = softmax(scoresOf(model, featuresOf(said), 0, model.intents.length), model.temperature);
  const groups = new Map<PublicIntent, { intent: Intent; top: number; sum: number }>();
  let total = 0;
  for (const [at, name] of model.intents.entries()) {
    const intent = name as Intent;
    const share = (shares[at] ?? 0) * plausible(intent, extracted, said);
    total += share;
    const group = groups.get(publicIntent(intent));
    if (!group) groups.set(publicIntent(intent), { intent, top: share, sum: share });
    else {
      group.sum += share;
      if (share > group.top) Object.assign(group, { intent, top: share });
    }
  }
  return [...groups.values()]
    .sort((one, other) => other.sum - one.sum)
    .map(({ intent, sum }) => ({ intent, confidence: sum / total }));
}

function entitiesFor(intent: PublicIntent, extracted: Extracted): Entities {
  const { customer, slots, offers, quantity } = extracted;
  const language = wantedLanguage(extracted.languages);
  // Licences are added to an offer, and options are an offer's: "to E3" is no direction there.
  const undirected =
    intent === 'add_licenses' || (intent === 'upgrade_options' && !(slots.fromOffer && slots.toOffer));
  const only = offers[0]?.product;
  const mode =
    quantity.kind === 'number' && intent === 'add_licenses' ? (quantity.mode ?? 'more') : undefined;
  return {
    ...(customer && { customer: named(customer) }),
    ...(undirected ? only && { offer: only } : slots),
    ...(quantity.kind === 'number' && { quantity: quantity.value }),
    ...(mode && { quantityMode: mode }),
    ...(language && { language }),
  };
}

function named(customer: CustomerNamed): Entities['customer'] {
  return customer.kind === 'one' ? customer.customer : { ambiguous: customer.customers };
}

function unclearIn({ customer, unclearOffer, quantity }: Extracted): Understood['unclear'] {
  return [
    ...(customer?.kind === 'ambiguous' ? (['customer'] as const) : []),
    ...(unclearOffer ? (['offer'] as const) : []),
    ...(quantity.kind === 'unclear' ? (['quantity'] as const) : []),
  ];
}

/** "…" and a smile are no wish; a bare question mark asks for help, and "+5" for more. */
function tells({ kind, text }: Token): boolean {
  return kind !== 'sign' || text === '?' || text === '+';
}

export function createUnderstanding(options: { readonly model?: Model } = {}): Understand {
  const model = options.model ?? storedModel();
  return (text, { locale, customers, expected }) => {
    const { language, share } = languageOf(model, text);
    const languages =
      language === undefined ? [locale] : share > 0.9 ? [language] : [...new Set([language, locale])];
    const extracted = extract(text, { languages, index: customers });
    const ranked = extracted.tokens.some(tells) ? rank(model, extracted) : [];
    const best = ranked[0] ?? { intent: 'none' as const, confidence: 0 };
    return {
      ...best,
      ranked,
      entities: entitiesFor(publicIntent(best.intent), extracted),
      unclear: unclearIn(extracted),
      language: share > 0.6 ? language : undefined,
      answer: expected && answerTo(expected, text, { locale, customers, extracted }),
    };
  };
}
