/** From the conversation to the views beside it and back. Links, so that each can be opened in a tab of its own as well. */
import { element } from '../element.ts';
import { type ViewName, views } from '../protocol.ts';
import { addressOf, type Place } from '../route.ts';
import { worded } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';

export const placeWords: Readonly<Record<'chat' | ViewName, PageWord>> = {
  chat: 'navChat',
  approvals: 'navApprovals',
  history: 'navHistory',
  portfolio: 'navPortfolio',
};

export class Navigation {
  readonly element: HTMLElement;
  #links = new Map<Place, HTMLElement>();
  #waiting = element('span', { class: 'badge', hidden: '' });

  constructor(go: (place: Place) => void) {
    for (const place of ['chat', ...views] as const) {
      const name = worded(element('span'), placeWords[place]);
      const link = element('a', { href: addressOf(place), class: 'nav-link' }, name);
      if (place === 'approvals') link.append(this.#waiting);
      link.addEventListener('click', (event) => {
        // With a key held down it is the browser's: a new tab, a new window.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(place);
      });
      this.#links.set(place, link);
    }
    this.element = worded(element('nav', { class: 'nav' }, ...this.#links.values()), 'views', 'aria-label');
  }

  show(current: Place): void {
    for (const [place, link] of this.#links)
      if (place === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
  }

  waiting(count: number | undefined): void {
    this.#waiting.hidden = !count;
    this.#waiting.textContent = count ? String(Math.min(count, 99)) : '';
  }
}
