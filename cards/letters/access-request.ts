/** The request for delegated administrative privileges, ready to be sent; its link is passed on untouched. */
import type { AccessRequest } from '../../domain/desk.ts';
import { outside } from '../../locales/own-words.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import type { Words } from '../../locales/words.ts';
import { banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { helpButton, subscriptionsButton } from '../common-buttons.ts';
import { heading } from '../elements/text.ts';
import { type Letter, letterParts, mailLink, otherLanguage } from './letter.ts';

export type AccessRequestView = { readonly request: AccessRequest; readonly locale: LocaleTag };

/** Links of this kind are long, and a cut one would be worthless. */
const longestUrl = 2000;

export function accessRequestCard({ request, locale }: AccessRequestView, words: Words): Card {
  const { customer, url } = request;
  const theirs = words.inLanguage(locale);
  const letter: Letter = {
    id: 'access-request',
    locale,
    subject: theirs.say('letter.accessSubject'),
    lines: [
      theirs.say('letter.hello'),
      theirs.say('letter.access'),
      theirs.say('letter.accessHow'),
      outside(url, longestUrl),
      theirs.say('letter.accessClosing'),
    ],
  };
  const title = words.say('access.title');
  return cardOf(words, {
    gist: [title, outside(customer.name), words.say('explain.hint')],
    body: [
      banner({ customer }, words),
      heading(title),
      ...letterParts(letter, words),
      ...otherLanguage({ verb: 'access.request', customer: customer.id }, words, theirs),
    ],
    buttons: [
      mailLink(letter, customer.email, words),
      subscriptionsButton(customer, words),
      helpButton(words),
    ],
  });
}
