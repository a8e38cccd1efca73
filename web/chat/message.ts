/** One message of the thread: words, cards, and beneath each card what there is to say about it. */
import { type DrawnCard, drawCard, type Press } from '../card/draw-card.ts';
import type { Search } from '../card/lookup-field.ts';
import { markdownNodes } from '../card/markdown.ts';
import { element } from '../element.ts';
import { mark } from '../header/mark.ts';
import type { ShownActivity } from '../protocol.ts';
import { worded } from '../vocabulary.ts';

export type CardPlace = { readonly message: string; readonly index: number };

export type CardEvents = {
  readonly pressed: (place: CardPlace, press: Press) => void;
  readonly search: Search;
};

export class Message {
  readonly element: HTMLElement;
  activity: ShownActivity;
  #slots: CardSlot[] = [];
  #events: CardEvents;

  constructor(activity: ShownActivity, events: CardEvents) {
    this.activity = activity;
    this.#events = events;
    this.element = element('article', { class: `message from-${activity.from}` });
    this.#draw();
  }

  get spoken(): string {
    return [this.activity.text ?? '', ...this.#slots.map(({ drawn }) => drawn.spoken)].join(' ');
  }

  /** True when the same message came again and nothing has to move. */
  shows(activity: ShownActivity): boolean {
    return JSON.stringify(activity) === JSON.stringify(this.activity);
  }

  become(activity: ShownActivity): void {
    const held = this.element.contains(document.activeElement);
    this.activity = activity;
    this.#draw();
    this.element.classList.add('renewed');
    if (held) (this.#slots[0]?.drawn.element ?? this.element).focus();
  }

  slot(index: number): CardSlot | undefined {
    return this.#slots[index];
  }

  replaceCard(index: number, card: object): CardSlot | undefined {
    const cards = [...(this.activity.cards ?? [])];
    cards[index] = card;
    this.activity = { ...this.activity, cards };
    const slot = this.#slots[index];
    slot?.replace(this.#drawn(index, card));
    return slot;
  }

  #draw(): void {
    const { id, from, text, textFormat, timestamp, cards = [] } = this.activity;
    this.element.dataset.id = id;
    this.#slots = cards.map((card, index) => new CardSlot(this.#drawn(index, card)));
    const who = worded(element('span', { class: 'who' }), from === 'desk' ? 'desk' : 'you');
    const head = element('header', { class: 'message-head' }, who, timeOf(timestamp));
    if (from === 'desk') head.prepend(mark());
    const parts: HTMLElement[] = [head];
    if (text) {
      const words = textFormat === 'markdown' ? markdownNodes(text) : [document.createTextNode(text)];
      parts.push(element('div', { class: 'bubble' }, ...words));
    }
    this.element.replaceChildren(...parts, ...this.#slots.map((slot) => slot.element));
  }

  #drawn(index: number, card: object): DrawnCard {
    const pressed = (press: Press) => this.#events.pressed({ message: this.activity.id, index }, press);
    return drawCard(card, pressed, this.#events.search);
  }
}

/** A card's place in its message: the card may change, the place and the note beneath it stay. */
export class CardSlot {
  readonly element: HTMLElement;
  drawn: DrawnCard;
  #note = element('div', { class: 'card-note', role: 'status' });

  constructor(drawn: DrawnCard) {
    this.drawn = drawn;
    this.element = element('div', { class: 'card-slot' }, drawn.element, this.#note);
  }

  replace(drawn: DrawnCard): void {
    const held = this.drawn.element.contains(document.activeElement);
    this.drawn.element.replaceWith(drawn.element);
    this.drawn = drawn;
    drawn.element.classList.add('renewed');
    this.note();
    if (held) drawn.element.focus({ preventScroll: true });
  }

  note(...parts: readonly (Node | string)[]): void {
    this.#note.replaceChildren(...parts);
  }
}

function timeOf(timestamp: string): HTMLElement {
  const moment = new Date(timestamp);
  const locale = document.documentElement.lang || undefined;
  const today = moment.toDateString() === new Date().toDateString();
  const shown = Number.isNaN(moment.getTime())
    ? ''
    : moment.toLocaleString(
        locale,
        today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
      );
  return element('time', { datetime: timestamp }, shown);
}
