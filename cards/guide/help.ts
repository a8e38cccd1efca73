/** What can be done here, in examples as people type them; and what is said when nothing was understood. */
import { may, type Role, whoMay } from '../../domain/actors.ts';
import type { Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { anotherCustomerButton, helpButton, rolesIn } from '../common-buttons.ts';
import { customerSearch } from '../customer-rows.ts';
import { type Button, button, type Deed, opens } from '../elements/buttons.ts';
import { fact, facts } from '../elements/facts.ts';
import { row, when } from '../elements/layout.ts';
import { type Element, heading, said, shown } from '../elements/text.ts';
import { languageChoice, type Suggested, suggested } from '../welcome.ts';

export type HelpView = Suggested & { readonly role: Role; readonly inGroup: boolean };

/** What people come for most, and in this order. */
const topics = ['find', 'upgrade', 'licenses', 'why', 'options'] as const;

export function helpCard(view: HelpView, words: Words): Card {
  const role = words.say('help.role', { role: words.role(view.role) });
  return cardOf(words, {
    gist: [words.say('help.title'), ...topics.map((topic) => words.say(`help.${topic}`))],
    body: [
      heading(words.say('help.title')),
      said(words.say('help.text')),
      examples(topics, words),
      said(role, { subtle: true }),
      ...when(
        !may(view.role, 'order'),
        shown(words.say('help.mayNot', { roles: rolesIn(words, whoMay('order')) }), { spacing: 'none' }),
      ),
      ...when(view.role === 'none', said(words.say('welcome.setUp'), { subtle: true, spacing: 'none' })),
      said(words.say('welcome.notices'), { subtle: true, size: 'small' }),
      ...when(view.inGroup, said(words.say('help.group'), { subtle: true })),
      ...customerSearch(words),
      ...suggested(view, words),
      allCustomers(words),
      ...languageChoice(words, 'help'),
    ],
    buttons: [
      button(words.say('help.steps'), { verb: 'steps.show' }),
      button(words.say('history.title'), { verb: 'history.show' }),
      may(view.role, 'approve')
        ? button(words.say('approvals.title'), { verb: 'approvals.show' })
        : button(words.say('steps.multichannel'), { verb: 'multichannel.show' }),
      button(words.say('help.human'), { verb: 'human.show' }),
    ],
  });
}

/** A row, for a card bears six buttons and no more. */
function allCustomers(words: Words): Element {
  const title = words.say('mean.portfolio_scan');
  const text = said(words.say('scan.help'), { subtle: true, spacing: 'none', size: 'small' });
  // Set apart from the customers above it.
  const apart = { style: 'emphasis', spacing: 'large', separator: false };
  return { ...row(title, [text], opens(title, { verb: 'scan.start' })), ...apart };
}

function examples(shown: readonly (typeof topics)[number][], words: Words): Element {
  return facts(
    shown.map((topic) => fact(words.say(`help.${topic}`), words.say(`help.${topic}Example`))),
    'medium',
  );
}

/** Something that was not understood, with what can be done instead. */
export function unknownCard(view: Suggested, words: Words): Card {
  return cardOf(words, {
    gist: [words.say('unknown.title'), words.say('unknown.text')],
    body: [
      heading(words.say('unknown.title')),
      said(words.say('unknown.text')),
      examples(topics.slice(0, 4), words),
      ...suggested(view, words),
    ],
    buttons: [
      anotherCustomerButton(words),
      button(words.say('history.title'), { verb: 'history.show' }),
      button(words.say('help.human'), { verb: 'human.show' }),
      helpButton(words),
    ],
  });
}

/** Two or three things it may mean, each a button. */
export type DidYouMeanView = { readonly choices: readonly { readonly title: Plain; readonly deed: Deed }[] };

export function didYouMeanCard({ choices }: DidYouMeanView, words: Words): Card {
  // With the help button five; a card bears six.
  const offered = choices.slice(0, 4);
  const buttons: readonly Button[] = offered.map(({ title, deed }) => button(title, deed));
  return cardOf(words, {
    gist: [words.say('mean.title'), ...offered.map(({ title }) => title)],
    body: [heading(words.say('mean.title')), said(words.say('common.inYourOwnWords'), { subtle: true })],
    buttons: [...buttons, helpButton(words)],
  });
}
