/** One message of the thread: words, cards, and beneath each card what there is to say about it. */
import { CardSlot } from '../card/card-slot.ts';
import type { Typed } from '../card/carried-over.ts';
import { type Act, type DrawnCard, drawCard, type Press } from '../card/draw-card.ts';
import type { Search } from '../card/lookup-field.ts';
import { markdownNodes } from '../card/markdown.ts';
import { element } from '../element.ts';
import { mark } from '../header/mark.ts';
import type { ShownActivity, ShownCard } from '../protocol.ts';
import { worded } from '../vocabulary.ts';

export type CardPlace = { readonly message: string; readonly index: number };

export type CardEvents = {
  readonly pressed: (place: CardPlace, press: Press) => void;
  /** A card asks for itself: its answer changes nothing but the card. */
  readonly renews: (place: CardPlace, act: Act) => void;
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

  /** `quietly`: nobody pressed anything, so what is typed and where one is stays. */
  replaceCard(index: number, { card, again, about }: ShownCard, quietly = false): CardSlot | undefined {
    const cards = [...(this.activity.cards ?? [])];
    cards[index] = card;
    const { again: _again, about: _about, ...rest } = this.activity;
    this.activity = { ...rest, cards, ...(again ? { again } : {}), ...(about ? { about } : {}) };
    const slot = this.#slots[index];
    if (quietly) slot?.renew(card, (typed) => this.#drawn(index, card, typed));
    else slot?.replace(card, this.#drawn(index, card));
    slot?.leadTo(about);
    return slot;
  }

  #draw(): void {
    const { id, from, text, textFormat, timestamp, cards = [] } = this.activity;
    this.element.dataset.id = id;
    this.#slots = cards.map((card, index) => {
      const renews = (act: Act) => this.#events.renews({ message: id, index }, act);
      const slot = new CardSlot(card, this.#drawn(index, card), renews);
      slot.leadTo(this.activity.about);
      return slot;
    });
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

  #drawn(index: number, card: object, typed?: Typed): DrawnCard {
    const pressed = (press: Press) => this.#events.pressed({ message: this.activity.id, index }, press);
    return drawCard(card, pressed, this.#events.search, typed);
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
