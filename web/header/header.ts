/** The head of the page: whose it is, who is reading and what they may do, and in which language. */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Reply } from '../protocol.ts';
import type { Place } from '../route.ts';
import { say } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';
import { mark } from './mark.ts';
import { Navigation } from './navigation.ts';
import { Picker } from './picker.ts';

const roles: Readonly<Record<Reply['reader']['role'], PageWord>> = {
  admin: 'roleAdmin',
  sales: 'roleSales',
  helpdesk: 'roleHelpdesk',
  none: 'roleNone',
};

export type Choices = {
  readonly language: (tag: string) => void;
  readonly person: (id: string) => void;
  readonly go: (place: Place) => void;
};

export class Header {
  readonly element: HTMLElement;
  readonly navigation: Navigation;
  #language: Picker;
  #person: Picker;
  #reader = element('p', { class: 'reader', hidden: '' });

  constructor(choices: Choices) {
    this.#language = new Picker('language', 'chooseLanguage', 'language-picker', choices.language);
    this.#person = new Picker('person', 'choosePerson', 'person-picker', choices.person);
    const name = element('h1', {}, mark(), element('span', {}, 'Upgrade Desk'));
    this.navigation = new Navigation(choices.go);
    const tools = [this.#language.element, this.#person.element, this.#reader];
    this.element = element(
      'header',
      { class: 'header' },
      name,
      this.navigation.element,
      element('div', { class: 'tools' }, ...tools),
    );
  }

  show({ reader, people = [], languages, locale }: Reply): void {
    const ownName = languages.find(({ tag }) => tag === locale)?.name ?? locale;
    this.#language.show(
      languages.map(({ tag, name }) => ({ value: tag, title: name, lang: tag })),
      locale,
      element('span', { class: 'wide-only' }, ownName),
      element('span', { class: 'narrow-only' }, locale.slice(0, 2).toUpperCase()),
    );
    const face = [element('b', {}, reader.name), element('span', {}, say(roles[reader.role]))];
    this.#person.show(
      people.map(({ id, name, role }) => ({ value: id, title: `${name} · ${roleIn(role)}` })),
      people.find(({ name }) => name === reader.name)?.id,
      ...face,
    );
    this.#reader.hidden = people.length > 0;
    this.#reader.replaceChildren(icon('person'), ...(people.length > 0 ? [] : face));
  }
}

function roleIn(role: string): string {
  const word = Object.entries(roles).find(([name]) => name === role)?.[1];
  return word ? say(word) : role;
}
