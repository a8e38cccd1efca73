/** What a channel or a group chat sees first: the same for everybody there, and the way to what is each one's own. */

import { element } from '../element.ts';
import { mark } from '../header/mark.ts';
import { worded } from '../vocabulary.ts';

/** `adding`: shown while somebody adds the tab, when there is nothing to open yet. */
export function landing(adding: boolean, open: () => void): HTMLElement {
  const button = worded(element('button', { type: 'button', class: 'landing-open' }), 'landingOpen');
  button.addEventListener('click', open);
  return element(
    'section',
    { class: 'landing' },
    mark(),
    worded(element('h2'), 'landingTitle'),
    worded(element('p', { class: 'landing-what' }), 'landingWhat'),
    element('ul', {}, worded(element('li'), 'landingShared'), worded(element('li'), 'landingPrivate')),
    adding ? worded(element('p', { class: 'landing-save' }), 'landingSave') : button,
  );
}
