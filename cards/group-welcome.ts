/** First contact in a group chat or a channel: what everybody there has of it, what stays between two, and the limits. */
import type { OwnWords } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import { type Card, cardOf } from './card.ts';
import { helpButton } from './common-buttons.ts';
import { button } from './elements/buttons.ts';
import { fact, facts } from './elements/facts.ts';
import { type Element, heading, said } from './elements/text.ts';
import { type Refreshing, refreshOf } from './refreshing.ts';
import { languageChoice, lineOfEachLanguage } from './welcome.ts';

export type GroupWelcomeView = {
  readonly in: 'group' | 'channel';
  /** As in the personal welcome: nothing tells the reader's language yet. */
  readonly everyLanguage: boolean;
  readonly refresh?: Refreshing;
};

/** No customer is named and none can be looked for here: whose they are depends on who reads. */
export function groupWelcomeCard(view: GroupWelcomeView, words: Words): Card {
  const title = words.say('welcome.title');
  const value = words.say(view.in === 'channel' ? 'groupWelcome.channel' : 'groupWelcome.group');
  const promise = words.say('groupWelcome.private');
  const language = languageChoice(words, 'welcome');
  return cardOf(words, {
    gist: [title, value, promise, ...limits(words)],
    body: [
      heading(title),
      said(value),
      ...(view.everyLanguage ? [lineOfEachLanguage(words), ...language] : []),
      said(words.say('groupWelcome.mention'), { bold: true, spacing: 'medium' }),
      examples(words),
      said(promise),
      ...limits(words).map((limit) => said(limit, { subtle: true, size: 'small', spacing: 'small' })),
      ...(view.everyLanguage ? [] : language),
    ],
    buttons: [
      button(words.say('help.steps'), { verb: 'steps.show' }),
      button(words.say('steps.multichannel'), { verb: 'multichannel.show' }),
      helpButton(words),
    ],
    ...(view.refresh ? { refresh: refreshOf(view.refresh) } : {}),
  });
}

function examples(words: Words): Element {
  return facts([
    fact(words.say('groupWelcome.forAll'), words.say('help.optionsExample')),
    fact(words.say('groupWelcome.forOne'), words.say('help.findExample')),
  ]);
}

function limits(words: Words): readonly OwnWords[] {
  return [words.say('groupWelcome.limits'), words.say('welcome.limits')];
}
