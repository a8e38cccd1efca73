/** First contact, greeting, and nobody found: each leads to a customer. */
import type { CustomerSummary } from '../domain/customers.ts';
import { outside } from '../locales/own-words.ts';
import { localeTags } from '../locales/tags.ts';
import type { Words } from '../locales/words.ts';
import { type Card, cardOf } from './card.ts';
import { helpButton } from './common-buttons.ts';
import { customerRows, customerSearch } from './customer-rows.ts';
import { bar, button } from './elements/buttons.ts';
import { fact, facts } from './elements/facts.ts';
import { languageInput } from './elements/inputs.ts';
import { when } from './elements/layout.ts';
import { type Element, heading, said, shown, subheading } from './elements/text.ts';
import { type Refreshing, refreshOf } from './refreshing.ts';

export type Suggested = {
  readonly customers: readonly CustomerSummary[];
  /** Recently looked at by this person, or simply the first of all. */
  readonly recent: boolean;
};

export type WelcomeView = Suggested & {
  /** Nothing tells the reader's language yet: one line in each, besides the card in the likeliest. */
  readonly everyLanguage: boolean;
  /** Nobody has given the reader a role yet, or they have not signed in: then it is said what that takes. */
  readonly withoutRole?: boolean;
  readonly refresh?: Refreshing;
};

export function welcomeCard(view: WelcomeView, words: Words): Card {
  const language = languageChoice(words, 'welcome');
  const customers = [...suggested(view, words), ...customerSearch(words)];
  return cardOf(words, {
    gist: [words.say('welcome.title'), words.say('welcome.value'), words.say('welcome.limits')],
    body: [
      heading(words.say('welcome.title')),
      said(words.say('welcome.value')),
      said(words.say('welcome.limits'), { subtle: true, size: 'small' }),
      said(words.say('welcome.notices'), { subtle: true, size: 'small' }),
      ...when(view.withoutRole ?? false, said(words.say('welcome.setUp'), { subtle: true, size: 'small' })),
      // Who may not be able to read this finds the language first; everybody else finds the customers first.
      ...(view.everyLanguage
        ? [lineOfEachLanguage(words), ...language, ...customers]
        : [...customers, ...language]),
    ],
    buttons: [helpButton(words)],
    ...(view.refresh ? { refresh: refreshOf(view.refresh) } : {}),
  });
}

/** One's own language is the card itself. */
export function lineOfEachLanguage(words: Words): Element {
  const others = localeTags.filter((tag) => tag !== words.tag);
  return facts(
    others.map((tag) => fact(words.languageName(tag), words.inLanguage(tag).say('welcome.line'))),
    'medium',
  );
}

export function greetingCard(view: Suggested, words: Words): Card {
  return cardOf(words, {
    gist: [words.say('greeting.title'), words.say('greeting.text')],
    body: [
      heading(words.say('greeting.title')),
      said(words.say('greeting.text')),
      ...customerSearch(words),
      ...suggested(view, words),
    ],
    buttons: [helpButton(words)],
  });
}

export type NoCustomerView = Suggested & { readonly query: string };

export function noCustomerCard(view: NoCustomerView, words: Words): Card {
  const text = words.say('customers.noneText', { query: outside(view.query) });
  return cardOf(words, {
    gist: [words.say('customers.noneTitle'), text],
    body: [
      heading(words.say('customers.noneTitle')),
      shown(text),
      said(words.say('customers.noneHint'), { subtle: true }),
      ...customerSearch(words, view.query),
      ...suggested(view, words),
    ],
    buttons: [helpButton(words)],
  });
}

export function suggested(view: Suggested, words: Words): readonly Element[] {
  if (view.customers.length === 0) return [];
  const title = view.recent ? words.say('customers.recent') : words.say('customers.title');
  // Five: enough for today's work, and the search stays in view.
  return [subheading(title), ...customerRows(view.customers.slice(0, 5), words)];
}

/** One choice and one button: the only thing on a card that changes the language. */
export function languageChoice(words: Words, again: 'help' | 'welcome'): readonly Element[] {
  return [
    languageInput(words.say('language.label'), words, words.tag),
    bar(button(words.say('language.button'), { verb: 'language.set', again })),
  ];
}
