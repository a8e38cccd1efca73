/** Where one is on the page: in the conversation, in a view beside it, or where a channel begins. The address says which. */
import type { Header } from './header/header.ts';
import { placeWords } from './header/navigation.ts';
import { addressOf, isView, type Opening, type Place, places } from './route.ts';
import type { ViewPanel } from './view/view-panel.ts';
import { say } from './vocabulary.ts';

export type Rooms = {
  readonly header: Header;
  readonly chat: HTMLElement;
  readonly panel: ViewPanel;
  readonly landing: HTMLElement;
  readonly skip: HTMLElement;
};

export class Places {
  #rooms: Rooms;
  #now: Place = 'chat';

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
    addEventListener('popstate', ({ state }: PopStateEvent) => {
      this.show(places.find((place) => place === state) ?? 'chat');
    });
  }

  get now(): Place {
    return this.#now;
  }

  /** As asked for by the address: what was opened there once is not opened anew by a reload. */
  begin(place: Place, opening: Opening): void {
    history.replaceState(place, '', addressOf(place));
    this.show(place, opening);
  }

  go(place: Place): void {
    if (place !== this.#now) history.pushState(place, '', addressOf(place));
    this.show(place);
  }

  /** A view that moved on to another one by itself has shown it already. */
  moved(place: Place): void {
    history.pushState(place, '', addressOf(place));
    this.#mark(place);
  }

  show(place: Place, opening: Opening = {}): void {
    this.#mark(place);
    if (isView(place)) this.#rooms.panel.open(place, opening);
  }

  #mark(place: Place): void {
    const { header, chat, panel, landing, skip } = this.#rooms;
    this.#now = place;
    document.documentElement.dataset.place = place;
    chat.hidden = place !== 'chat';
    skip.hidden = place !== 'chat';
    panel.element.hidden = !isView(place);
    landing.hidden = place !== 'channel' && place !== 'configure';
    header.navigation.show(place);
    this.name();
  }

  /** The browser's own tab says which view it is, in the language in force. */
  name(): void {
    const view = isView(this.#now) ? say(placeWords[this.#now]) : '';
    document.title = view ? `${view} · Upgrade Desk` : 'Upgrade Desk';
  }
}
