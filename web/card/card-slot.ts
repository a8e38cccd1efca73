/** A card's place: the card in it may change, the place and what is noted beneath it stay. */
import { copyLinkButton } from '../chat/copy-link.ts';
import { element } from '../element.ts';
import type { About } from '../protocol.ts';
import { focusIn, type Typed } from './carried-over.ts';
import type { Act, DrawnCard } from './draw-card.ts';
import { Freshness } from './freshness.ts';

export class CardSlot {
  readonly element: HTMLElement;
  drawn: DrawnCard;
  #json: object;
  #note = element('div', { class: 'card-note', role: 'status' });
  #link = element('div', { class: 'card-link' });
  #fresh: Freshness<Act>;

  constructor(json: object, drawn: DrawnCard, renews: (act: Act) => void) {
    this.#json = json;
    this.drawn = drawn;
    this.element = element('div', { class: 'card-slot' }, drawn.element, this.#link, this.#note);
    this.#fresh = new Freshness(() => this.element, renews);
    this.#fresh.follow(drawn.refresh, true);
  }

  replace(json: object, drawn: DrawnCard): void {
    const held = this.drawn.element.contains(document.activeElement);
    this.#put(json, drawn);
    drawn.element.classList.add('renewed');
    this.note();
    if (held) drawn.element.focus({ preventScroll: true });
  }

  /** The card as it is now; drawn only where it has changed. */
  renew(json: object, draw: (typed: Typed) => DrawnCard): void {
    const drawn = draw(this.drawn.typed());
    if (faceOf(json) === faceOf(this.#json)) {
      this.#fresh.follow(drawn.refresh, false);
      return;
    }
    const focus = focusIn(this.drawn.element);
    this.#put(json, drawn);
    focus?.(drawn.element);
  }

  /** It could not be asked for, and is asked for later. */
  unrenewed(): void {
    this.#fresh.follow(this.drawn.refresh, false);
  }

  note(...parts: readonly (Node | string)[]): void {
    this.#note.replaceChildren(...parts);
  }

  /** Offers the address of what the card is about. */
  leadTo(about: About | undefined): void {
    this.#link.replaceChildren(...(about ? [copyLinkButton(about)] : []));
  }

  #put(json: object, drawn: DrawnCard): void {
    this.drawn.element.replaceWith(drawn.element);
    this.drawn = drawn;
    this.#json = json;
    this.#fresh.follow(drawn.refresh, true);
  }
}

/** All that is seen of a card: it may ask for itself under another name. */
function faceOf(json: object): string {
  return JSON.stringify({ ...json, refresh: undefined });
}
